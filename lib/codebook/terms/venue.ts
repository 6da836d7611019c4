import type { VocabularyData } from '../schema.ts';

export const venue = {
  label: { en: 'Venue', fr: 'Enceinte' },
  source: 'levels of UNIDIR’s policy portal and of the Carnegie index',
  terms: [
    {
      id: 'un_oewg',
      label: { en: 'UN open-ended working group', fr: 'Groupe de travail à composition non limitée de l’ONU' },
      definition: {
        en: 'A working group open to all UN members, and what follows it.',
        fr: 'Groupe de travail ouvert à tous les membres de l’ONU, et sa suite.',
      },
      example: { en: 'A statement in the sixth session.' },
      nearMiss: { en: 'the expert group: UN group of experts' },
    },
    {
      id: 'un_gge',
      label: { en: 'UN group of governmental experts', fr: 'Groupe d’experts gouvernementaux de l’ONU' },
      definition: {
        en: 'A group of experts named by the Secretary-General.',
        fr: 'Groupe d’experts désignés par le Secrétaire général.',
      },
      example: { en: 'The report of 2015.' },
      nearMiss: { en: 'the working group open to all: open-ended working group' },
    },
    {
      id: 'unsc',
      label: { en: 'UN Security Council', fr: 'Conseil de sécurité de l’ONU' },
      definition: { en: 'The Council, formal or by Arria formula.', fr: 'Le Conseil, en séance ou en formule Arria.' },
      example: { en: 'The meeting on ransomware against hospitals.' },
      nearMiss: { en: 'the First Committee: General Assembly' },
    },
    {
      id: 'unga_1c',
      label: { en: 'UN General Assembly', fr: 'Assemblée générale de l’ONU' },
      definition: { en: 'The Assembly and its committees.', fr: 'L’Assemblée et ses commissions.' },
      example: { en: 'A speech in the First Committee.' },
      nearMiss: { en: 'a working group it set up: open-ended working group' },
    },
    {
      id: 'regional_org',
      label: { en: 'Regional organisation', fr: 'Organisation régionale' },
      definition: { en: 'EU, AU, OAS, ASEAN, OSCE and the like.', fr: 'UE, UA, OEA, ASEAN, OSCE et semblables.' },
      example: { en: 'A declaration of the Council of the EU.' },
      nearMiss: { en: 'a coalition without an organisation: multistakeholder or other' },
    },
    {
      id: 'bilateral',
      label: { en: 'Bilateral', fr: 'Bilatéral' },
      definition: { en: 'Two states together.', fr: 'Deux États ensemble.' },
      example: { en: 'A communiqué after talks of two leaders.' },
      nearMiss: { en: 'a release of one of them alone: national release' },
    },
    {
      id: 'national_release',
      label: { en: 'National release', fr: 'Communiqué national' },
      definition: { en: 'Published by one government for itself.', fr: 'Publié par un gouvernement pour lui-même.' },
      example: { en: 'A press statement of the ministry.' },
      nearMiss: { en: 'the same words said in the UN: that body' },
    },
    {
      id: 'parliament',
      label: { en: 'Parliament', fr: 'Parlement' },
      definition: { en: 'In a parliament.', fr: 'Dans un parlement.' },
      example: { en: 'An answer to a question of a member.' },
      nearMiss: { en: 'a court: court' },
    },
    {
      id: 'court',
      label: { en: 'Court', fr: 'Tribunal' },
      definition: { en: 'In proceedings.', fr: 'Dans une procédure.' },
      example: { en: 'An indictment or judgment.' },
      nearMiss: { en: 'a press release on it: national release' },
    },
    {
      id: 'press_media',
      label: { en: 'Press', fr: 'Presse' },
      definition: { en: 'Said to the media only.', fr: 'Dit aux médias seulement.' },
      example: { en: 'An interview.' },
      nearMiss: { en: 'a release reprinted by the media: national release' },
    },
    {
      id: 'multistakeholder',
      label: { en: 'Multistakeholder forum', fr: 'Enceinte multipartite' },
      definition: {
        en: 'A body of states, firms and civil society.',
        fr: 'Enceinte d’États, d’entreprises et de la société civile.',
      },
      example: { en: 'A session of the Internet Governance Forum.' },
      nearMiss: { en: 'an organisation of states only: regional organisation' },
    },
    {
      id: 'other',
      label: { en: 'Other venue', fr: 'Autre enceinte' },
      definition: { en: 'None of these. Say in the note which.', fr: 'Rien de tout cela. Dites dans la note laquelle.' },
      example: { none: '“Other” is what the terms above do not cover.' },
      nearMiss: { none: 'Any of the terms above.' },
    },
  ],
  since: '0.2.0',
} as const satisfies VocabularyData;
