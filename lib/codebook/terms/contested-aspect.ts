import type { VocabularyData } from '../schema.ts';

export const contestedAspect = {
  label: { en: 'What is contested', fr: 'Ce qui est contesté' },
  source: 'own list from disputes in UN sessions',
  terms: [
    {
      id: 'existence',
      label: { en: 'Existence', fr: 'Existence' },
      definition: { en: 'That there is such a norm.', fr: 'Qu’une telle norme existe.' },
      example: { en: '“No such norm was ever agreed.”' },
      nearMiss: { en: 'it exists but is not law: binding status' },
    },
    {
      id: 'meaning',
      label: { en: 'Meaning', fr: 'Sens' },
      definition: { en: 'What it covers.', fr: 'Ce qu’elle couvre.' },
      example: { en: '“Territory does not include transit.”' },
      nearMiss: { en: 'whether it applies to this case: applicability' },
    },
    {
      id: 'binding_status',
      label: { en: 'Binding status', fr: 'Caractère contraignant' },
      definition: { en: 'Whether it binds.', fr: 'Si elle oblige.' },
      example: { en: '“Voluntary norms create no duty.”' },
      nearMiss: { en: 'whether it exists: existence' },
    },
    {
      id: 'applicability',
      label: { en: 'Applicability', fr: 'Applicabilité' },
      definition: { en: 'Whether it holds here.', fr: 'Si elle vaut ici.' },
      example: { en: '“Humanitarian law has no place in cyberspace.”' },
      nearMiss: { en: 'its content: meaning' },
    },
    {
      id: 'forum_competence',
      label: { en: 'Forum', fr: 'Compétence de l’enceinte' },
      definition: { en: 'Whether this body may treat it.', fr: 'Si cette enceinte peut en traiter.' },
      example: { en: '“The Security Council is not the place.”' },
      nearMiss: { en: 'the proof: standard of evidence' },
    },
    {
      id: 'evidence_standard',
      label: { en: 'Standard of evidence', fr: 'Niveau de preuve' },
      definition: { en: 'What proof is needed.', fr: 'Quelle preuve il faut.' },
      example: { en: '“Accusations without proof are unhelpful.”' },
      nearMiss: { en: 'the facts are denied: the act denies' },
    },
  ],
  since: '0.2.0',
} as const satisfies VocabularyData;
