import type { VocabularyData } from '../schema.ts';

export const effect = {
  label: { en: 'Effect', fr: 'Effet' },
  source: 'harm to people after the CyberPeace Institute’s harms method, shortened for health',
  terms: [
    {
      id: 'care_disruption',
      label: { en: 'Care disrupted', fr: 'Soins perturbés' },
      definition: { en: 'Treatment was delayed, moved or stopped.', fr: 'Des soins ont été retardés, déplacés ou arrêtés.' },
      example: { en: 'Surgery is cancelled.' },
      nearMiss: { en: 'only computers were down: system outage' },
    },
    {
      id: 'system_outage',
      label: { en: 'Systems down', fr: 'Systèmes arrêtés' },
      definition: { en: 'Systems or services did not work.', fr: 'Des systèmes ou services n’ont pas fonctionné.' },
      example: { en: 'Mail is down for a week.' },
      nearMiss: { en: 'patients felt it: care disrupted' },
    },
    {
      id: 'data_theft',
      label: { en: 'Data taken', fr: 'Données volées' },
      definition: { en: 'Data were copied or taken.', fr: 'Des données ont été copiées ou prises.' },
      example: { en: 'Records of patients were copied.' },
      nearMiss: { en: 'they were published too: data published' },
    },
    {
      id: 'data_publication',
      label: { en: 'Data published', fr: 'Données publiées' },
      definition: { en: 'Taken data were made public.', fr: 'Des données volées ont été rendues publiques.' },
      example: { en: 'Files stand on a leak site.' },
      nearMiss: { en: 'only threatened: threat or warning' },
    },
    {
      id: 'espionage_research',
      label: { en: 'Spying on research', fr: 'Espionnage de la recherche' },
      definition: { en: 'Secret reading of research or plans.', fr: 'Lecture secrète de recherches ou de plans.' },
      example: { en: 'Vaccine trials were watched.' },
      nearMiss: { en: 'patients’ data: data taken' },
    },
    {
      id: 'extortion',
      label: { en: 'Extortion', fr: 'Extorsion' },
      definition: { en: 'Money was asked for.', fr: 'De l’argent a été demandé.' },
      example: { en: 'A ransom note.' },
      nearMiss: { en: 'no demand is told: the other effects' },
    },
    {
      id: 'attempt_only',
      label: { en: 'Attempt only', fr: 'Tentative seulement' },
      definition: { en: 'Stopped before it had an effect.', fr: 'Arrêté avant tout effet.' },
      example: { en: '“The attack was repelled.”' },
      nearMiss: { en: 'a warning beforehand: threat or warning' },
    },
    {
      id: 'threat_warning',
      label: { en: 'Threat or warning', fr: 'Menace ou alerte' },
      definition: { en: 'Told to be coming.', fr: 'Annoncé.' },
      example: { en: '“An imminent threat to hospitals.”' },
      nearMiss: { en: 'it was tried: attempt only' },
    },
    {
      id: 'patient_harm_alleged',
      label: { en: 'Harm to patients alleged', fr: 'Atteinte alléguée aux patients' },
      definition: { en: 'Somebody says that a person was harmed.', fr: 'Quelqu’un dit qu’une personne a souffert.' },
      example: { en: 'A family says that a death followed.' },
      nearMiss: { en: 'treatment was only delayed: care disrupted' },
    },
  ],
  since: '0.2.0',
} as const satisfies VocabularyData;
