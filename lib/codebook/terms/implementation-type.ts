import type { VocabularyData } from '../schema.ts';

export const implementationType = {
  label: { en: 'Kind of implementation', fr: 'Genre de mise en œuvre' },
  source: 'parts of the UNIDIR national survey and ASPI’s guidance by norm',
  terms: [
    {
      id: 'policy_strategy',
      label: { en: 'Policy or strategy', fr: 'Politique ou stratégie' },
      definition: { en: 'A published plan or position.', fr: 'Plan ou position publiés.' },
      example: { en: 'A national strategy names the norms.' },
      nearMiss: { en: 'it is law: law or regulation' },
    },
    {
      id: 'legislation_regulation',
      label: { en: 'Law or regulation', fr: 'Loi ou règlement' },
      definition: { en: 'Rules that bind.', fr: 'Règles contraignantes.' },
      example: { en: 'A duty to report incidents.' },
      nearMiss: { en: 'a plan for such a law: policy or strategy' },
    },
    {
      id: 'institution',
      label: { en: 'Institution', fr: 'Institution' },
      definition: { en: 'A body was set up or given a task.', fr: 'Organisme créé ou chargé d’une tâche.' },
      example: { en: 'A response team for hospitals.' },
      nearMiss: { en: 'what the body does day by day: technical or operational' },
    },
    {
      id: 'technical_operational',
      label: { en: 'Technical or operational', fr: 'Technique ou opérationnel' },
      definition: { en: 'Measures on systems or exercises.', fr: 'Mesures sur les systèmes ou exercices.' },
      example: { en: 'A yearly exercise with hospitals.' },
      nearMiss: { en: 'training of others: capacity building' },
    },
    {
      id: 'capacity_building',
      label: { en: 'Capacity building', fr: 'Renforcement des capacités' },
      definition: { en: 'Training or means for others.', fr: 'Formation ou moyens pour d’autres.' },
      example: { en: 'Courses for partner countries.' },
      nearMiss: { en: 'joint action in a case: international cooperation' },
    },
    {
      id: 'international_cooperation',
      label: { en: 'International cooperation', fr: 'Coopération internationale' },
      definition: {
        en: 'Working with other states in cases or channels.',
        fr: 'Travail avec d’autres États, sur des cas ou par des canaux.',
      },
      example: { en: 'A point of contact answered a request.' },
      nearMiss: { en: 'training: capacity building' },
    },
    {
      id: 'restraint_statement',
      label: { en: 'Statement of restraint', fr: 'Déclaration de retenue' },
      definition: { en: 'Says what it does not do.', fr: 'Dit ce qu’il ne fait pas.' },
      example: { en: '“Our forces do not target hospitals.”' },
      nearMiss: { en: 'a promise for the future: the act commits' },
    },
  ],
  since: '0.2.0',
} as const satisfies VocabularyData;
