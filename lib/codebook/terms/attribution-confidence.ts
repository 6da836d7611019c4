import type { VocabularyData } from '../schema.ts';

export const attributionConfidence = {
  label: { en: 'Confidence of the attribution', fr: 'Certitude de l’attribution' },
  ordered: true,
  source: 'three levels common to national yardsticks; the wording is kept because yardsticks differ',
  terms: [
    {
      id: 'low',
      label: { en: 'Low', fr: 'Faible' },
      definition: { en: 'The speaker gives it as possible.', fr: 'Le locuteur la donne comme possible.' },
      example: { en: '“may have been”' },
      nearMiss: { en: 'no wording at all: not stated' },
    },
    {
      id: 'moderate',
      label: { en: 'Moderate', fr: 'Moyenne' },
      definition: { en: 'The speaker gives it as likely.', fr: 'Le locuteur la donne comme probable.' },
      example: { en: '“likely”, “moderate confidence”' },
      nearMiss: { en: '“highly likely”: high' },
    },
    {
      id: 'high',
      label: { en: 'High', fr: 'Élevée' },
      definition: { en: 'The speaker gives it as near certain.', fr: 'Le locuteur la donne comme presque certaine.' },
      example: { en: '“almost certainly”, “high confidence”' },
      nearMiss: { en: 'states it flatly without a degree: not stated' },
    },
  ],
  since: '0.2.0',
} as const satisfies VocabularyData;
