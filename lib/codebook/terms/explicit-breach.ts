import type { VocabularyData } from '../schema.ts';

export const explicitBreach = {
  label: { en: 'Breach said in so many words', fr: 'Violation dite en toutes lettres' },
  source: 'accusers mostly do not invoke law (Finnemore and Hollis): the claim is recorded apart',
  terms: [
    {
      id: 'yes',
      label: { en: 'Yes', fr: 'Oui' },
      definition: {
        en: 'The speaker says that a norm or law was broken.',
        fr: 'Le locuteur dit qu’une norme ou une loi a été violée.',
      },
      example: { en: '“a violation of international law”' },
      nearMiss: { en: '“unacceptable” alone: no' },
    },
    {
      id: 'no',
      label: { en: 'No', fr: 'Non' },
      definition: {
        en: 'Objects without saying that a norm or law was broken.',
        fr: 'S’oppose sans dire qu’une norme ou loi a été violée.',
      },
      example: { en: '“This must stop.”' },
      nearMiss: { en: '“contrary to the norms”: yes' },
    },
  ],
  since: '0.2.0',
} as const satisfies VocabularyData;
