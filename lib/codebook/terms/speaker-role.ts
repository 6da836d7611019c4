import type { VocabularyData } from '../schema.ts';

export const speakerRole = {
  label: { en: 'Role of the speaker', fr: 'Rôle du locuteur' },
  source: 'roles of HURIDOCS “who did what to whom”, adapted to joint statements',
  terms: [
    {
      id: 'lead',
      label: { en: 'speaks', fr: 'parle' },
      definition: { en: 'Issues the statement or says the words.', fr: 'Publie la déclaration ou dit les mots.' },
      example: { en: '“Australia condemns the attack.” – Australia speaks.' },
      nearMiss: { en: 'a name among the signatories of a joint text: co-signs' },
    },
    {
      id: 'co_signatory',
      label: { en: 'co-signs', fr: 'cosigne' },
      definition: { en: 'Signs the same statement together with others.', fr: 'Signe la même déclaration avec d’autres.' },
      example: { en: 'A state in the list under a joint statement of 54 names.' },
      nearMiss: { en: 'a state that only says afterwards that it shares the view: aligns' },
    },
    {
      id: 'aligned',
      label: { en: 'aligns', fr: 's’associe' },
      definition: {
        en: 'Associates itself with a statement that others made.',
        fr: 'S’associe à une déclaration faite par d’autres.',
      },
      example: { en: '“Norway and Iceland align themselves with this declaration.”' },
      nearMiss: { en: 'a state whose name stands in the joint text itself: co-signs' },
    },
    {
      id: 'quoted',
      label: { en: 'is quoted', fr: 'est cité' },
      definition: { en: 'Its words are reported by somebody else.', fr: 'Ses mots sont rapportés par quelqu’un d’autre.' },
      example: { en: 'A newspaper: “We will respond”, the minister said.' },
      nearMiss: { en: 'a press release of the ministry itself: speaks' },
    },
  ],
  since: '0.1.0',
} as const satisfies VocabularyData;
