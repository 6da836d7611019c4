import type { VocabularyData } from '../schema.ts';

export const effectCertainty = {
  label: { en: 'Certainty of the effect', fr: 'Certitude de l’effet' },
  ordered: true,
  source: 'four graded levels, an idea of WHO’s surveillance of attacks; own names and wording',
  terms: [
    {
      id: 'alleged',
      label: { en: 'Alleged', fr: 'Allégué' },
      definition: { en: 'One party says so.', fr: 'Une partie le dit.' },
      example: { en: '“The gang says it took 6 TB.”' },
      nearMiss: { en: 'it fits what else is known: plausible' },
    },
    {
      id: 'plausible',
      label: { en: 'Plausible', fr: 'Plausible' },
      definition: { en: 'It fits what else is known.', fr: 'Concorde avec ce qui est connu.' },
      example: { en: 'The clinic closed that day.' },
      nearMiss: { en: 'a second source says so: corroborated' },
    },
    {
      id: 'corroborated',
      label: { en: 'Corroborated', fr: 'Corroboré' },
      definition: { en: 'Two independent sources say so.', fr: 'Deux sources indépendantes le disent.' },
      example: { en: 'Clinic and police.' },
      nearMiss: { en: 'an inquiry found it: established' },
    },
    {
      id: 'established',
      label: { en: 'Established', fr: 'Établi' },
      definition: { en: 'An inquiry or court found it.', fr: 'Une enquête ou un tribunal l’a constaté.' },
      example: { en: 'A public inquiry’s report.' },
      nearMiss: { en: 'two press reports: corroborated' },
    },
  ],
  since: '0.2.0',
} as const satisfies VocabularyData;
