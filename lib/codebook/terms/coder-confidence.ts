import type { VocabularyData } from '../schema.ts';

export const coderConfidence = {
  label: { en: 'Your confidence', fr: 'Votre certitude' },
  ordered: true,
  source: 'confidence values of VERIS, as an idea',
  terms: [
    {
      id: 'low',
      label: { en: 'Low', fr: 'Faible' },
      definition: {
        en: 'Another coder may well decide otherwise; goes to adjudication.',
        fr: 'Un autre codeur pourrait bien décider autrement ; va à l’arbitrage.',
      },
      example: { en: 'The act could be two things.' },
      nearMiss: { en: 'nothing can be said at all: unsure, on the field' },
    },
    {
      id: 'medium',
      label: { en: 'Medium', fr: 'Moyenne' },
      definition: { en: 'Probably right, with one doubt.', fr: 'Sans doute juste, avec un doute.' },
      example: { en: 'A translation that may be loose.' },
      nearMiss: { en: 'the doubt would change the code: low' },
    },
    {
      id: 'high',
      label: { en: 'High', fr: 'Élevée' },
      definition: { en: 'Plain from the words.', fr: 'Clair d’après les mots.' },
      example: { en: 'The norm is named by number.' },
      nearMiss: { en: 'plain only with knowledge from outside the passage: medium' },
    },
  ],
  since: '0.2.0',
} as const satisfies VocabularyData;
