import type { VocabularyData } from '../schema.ts';

export const attributionStatus = {
  label: { en: 'Status of the attribution', fr: 'État de l’attribution' },
  source: 'types of the EuRepoC attribution tracker, with none, self-claimed and disputed added',
  terms: [
    {
      id: 'none',
      label: { en: 'No attribution', fr: 'Aucune attribution' },
      definition: { en: 'Nobody is held responsible.', fr: 'Personne n’est tenu responsable.' },
      example: { en: '“Investigations continue.”' },
      nearMiss: { en: '“a state actor” without a name: suspected, unnamed' },
    },
    {
      id: 'suspected_unnamed',
      label: { en: 'Suspected, unnamed', fr: 'Soupçon, sans nom' },
      definition: { en: 'A kind of actor without a name.', fr: 'Un genre d’acteur sans nom.' },
      example: { en: '“a sophisticated state actor”' },
      nearMiss: { en: 'a name is given: one of the next' },
    },
    {
      id: 'technical',
      label: { en: 'Technical', fr: 'Technique' },
      definition: {
        en: 'By technical findings of a firm or agency.',
        fr: 'D’après les constats techniques d’une entreprise ou agence.',
      },
      example: { en: 'A firm’s report on a group.' },
      nearMiss: { en: 'a government says so as its position: political' },
    },
    {
      id: 'unofficial_policy',
      label: { en: 'Political, unofficial', fr: 'Politique, officieuse' },
      definition: {
        en: 'By politicians or sources without a formal statement.',
        fr: 'Par des responsables ou sources, sans déclaration formelle.',
      },
      example: { en: '“officials who asked not to be named”' },
      nearMiss: { en: 'a formal statement: political, official' },
    },
    {
      id: 'official_policy',
      label: { en: 'Political, official', fr: 'Politique, officielle' },
      definition: { en: 'By a formal statement of a government.', fr: 'Par une déclaration formelle d’un gouvernement.' },
      example: { en: '“We hold X responsible.”' },
      nearMiss: { en: 'charges in court: legal' },
    },
    {
      id: 'legal',
      label: { en: 'Legal', fr: 'Judiciaire' },
      definition: { en: 'By charges, sanctions acts or judgments.', fr: 'Par des poursuites, actes de sanction ou jugements.' },
      example: { en: 'An indictment.' },
      nearMiss: { en: 'sanctions announced without reasons: political, official' },
    },
    {
      id: 'self_claimed',
      label: { en: 'Self-claimed', fr: 'Revendiquée' },
      definition: { en: 'The actor says so itself.', fr: 'L’acteur le dit lui-même.' },
      example: { en: 'A post of the group.' },
      nearMiss: { en: 'others say that it claimed: look for the post' },
    },
    {
      id: 'disputed',
      label: { en: 'Disputed', fr: 'Contestée' },
      definition: {
        en: 'Attributed, and rejected by the accused or others.',
        fr: 'Attribuée, et rejetée par l’accusé ou d’autres.',
      },
      example: { en: 'The passage gives charge and denial.' },
      nearMiss: { en: 'only the denial stands there: the act denies' },
    },
  ],
  since: '0.2.0',
} as const satisfies VocabularyData;
