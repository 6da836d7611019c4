import type { VocabularyData } from '../schema.ts';

export const allegedRole = {
  label: { en: 'Role in the reported conduct', fr: 'Rôle dans les faits rapportés' },
  source: 'roles of HURIDOCS; the territory role follows UN norm 13(c)',
  terms: [
    {
      id: 'conducted',
      label: { en: 'said to have done it', fr: 'l’aurait fait' },
      definition: {
        en: 'Reported as having carried the conduct out itself.',
        fr: 'Aurait, selon le locuteur, commis l’acte lui-même.',
      },
      example: { en: '“Unit X of the military intelligence service broke into the servers.”' },
      nearMiss: { en: 'the passage says who gave the order, not who typed: directed' },
    },
    {
      id: 'directed',
      label: { en: 'said to have directed it', fr: 'l’aurait dirigé' },
      definition: {
        en: 'Reported as having ordered or steered others who did it.',
        fr: 'Aurait ordonné ou guidé ceux qui l’ont fait.',
      },
      example: { en: '“The group acted on the instructions of the ministry.”' },
      nearMiss: { en: 'only the use of its territory is said: let it happen' },
    },
    {
      id: 'enabled_territory',
      label: { en: 'said to have let it happen', fr: 'l’aurait laissé faire' },
      definition: {
        en: 'Reported as the place it came from, knowingly left without action.',
        fr: 'Lieu d’où l’acte serait parti, sciemment laissé sans suite.',
      },
      example: { en: '“The gang has worked from there undisturbed for years.”' },
      nearMiss: { en: 'orders or steering are said: directed' },
    },
    {
      id: 'claimed',
      label: { en: 'claims it', fr: 'le revendique' },
      definition: { en: 'Says of itself that it did it.', fr: 'Dit de soi l’avoir fait.' },
      example: { en: 'A group posts that it took the clinic’s systems down.' },
      nearMiss: { en: 'others say so: said to have done it' },
    },
  ],
  since: '0.1.0',
} as const satisfies VocabularyData;
