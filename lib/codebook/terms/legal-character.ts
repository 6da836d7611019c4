import type { VocabularyData } from '../schema.ts';

export const legalCharacter = {
  label: { en: 'Legal character the speaker gives', fr: 'Caractère juridique selon le locuteur' },
  source: 'statements of states that call the norms voluntary, binding or neither',
  terms: [
    {
      id: 'voluntary_norm',
      label: { en: 'Voluntary norm', fr: 'Norme volontaire' },
      definition: { en: 'Said to be voluntary and non-binding.', fr: 'Dite volontaire et non contraignante.' },
      example: { en: '“these voluntary, non-binding norms”' },
      nearMiss: { en: '“must” without a word on status: mixed or unclear' },
    },
    {
      id: 'legal_obligation',
      label: { en: 'Legal obligation', fr: 'Obligation juridique' },
      definition: { en: 'Said to be required by law.', fr: 'Dite requise par le droit.' },
      example: { en: '“states are obliged under international law”' },
      nearMiss: { en: '“states should”: voluntary or unclear' },
    },
    {
      id: 'mixed_unclear',
      label: { en: 'Mixed or unclear', fr: 'Mêlé ou peu clair' },
      definition: {
        en: 'Law and norms stand together and cannot be told apart.',
        fr: 'Droit et normes se mêlent sans qu’on puisse les séparer.',
      },
      example: { en: '“international law and norms prohibit this”' },
      nearMiss: { en: 'nothing is said on status: not stated' },
    },
    {
      id: 'disclaimed_as_law',
      label: { en: 'Expressly not law', fr: 'Expressément hors du droit' },
      definition: {
        en: 'The speaker says it is not evidence of law or practice.',
        fr: 'Le locuteur dit que ce n’est preuve ni de droit ni de pratique.',
      },
      example: { en: '“this paper is not to be read as state practice”' },
      nearMiss: { en: '“non-binding” alone: voluntary norm' },
    },
  ],
  since: '0.2.0',
} as const satisfies VocabularyData;
