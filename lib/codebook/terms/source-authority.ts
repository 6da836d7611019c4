import type { VocabularyData } from '../schema.ts';

export const sourceAuthority = {
  label: { en: 'Authority of the source', fr: 'Autorité de la source' },
  ordered: true,
  source: 'own list from copies met: primary texts, records, disclaimed transcripts, mirrors',
  terms: [
    {
      id: 'official_primary',
      label: { en: 'Official original', fr: 'Original officiel' },
      definition: { en: 'Published by the speaker itself.', fr: 'Publié par le locuteur lui-même.' },
      example: { en: 'The ministry’s own page with the statement.' },
      nearMiss: { en: 'the same text on another ministry’s page in its language: official translation' },
    },
    {
      id: 'official_translation',
      label: { en: 'Official translation', fr: 'Traduction officielle' },
      definition: { en: 'Translated and published by the speaker.', fr: 'Traduit et publié par le locuteur.' },
      example: { en: 'The ministry’s English version of its French statement.' },
      nearMiss: { en: 'a newspaper’s translation: quoted in the media' },
    },
    {
      id: 'official_record',
      label: { en: 'Official record', fr: 'Actes officiels' },
      definition: {
        en: 'Minutes or documents of the body where it was said.',
        fr: 'Procès-verbal ou documents de l’enceinte où cela fut dit.',
      },
      example: { en: 'Minutes of a session, published by the organisation.' },
      nearMiss: { en: 'captions made by a machine: unofficial transcript' },
    },
    {
      id: 'unofficial_transcript',
      label: { en: 'Unofficial transcript', fr: 'Transcription non officielle' },
      definition: {
        en: 'Written down by somebody else, perhaps by machine.',
        fr: 'Mis par écrit par quelqu’un d’autre, peut-être par machine.',
      },
      example: { en: 'An observer’s notes of a session, speaker by speaker.' },
      nearMiss: { en: 'a record the organisation stands for: official record' },
    },
    {
      id: 'media_quote',
      label: { en: 'Quoted in the media', fr: 'Cité dans les médias' },
      definition: {
        en: 'A news text that gives the words in quotation marks.',
        fr: 'Un texte de presse qui donne les mots entre guillemets.',
      },
      example: { en: 'A newspaper prints the minister’s sentence in quotation marks.' },
      nearMiss: { en: 'the article gives only the sense: retold in the media' },
    },
    {
      id: 'media_paraphrase',
      label: { en: 'Retold in the media', fr: 'Relaté dans les médias' },
      definition: {
        en: 'A news text that gives the sense, not the words.',
        fr: 'Un texte de presse qui donne le sens, non les mots.',
      },
      example: { en: '“The ministry said it held the group responsible.”' },
      nearMiss: { en: 'the words stand in quotation marks: quoted in the media' },
    },
    {
      id: 'secondary_analysis',
      label: { en: 'Analysis', fr: 'Analyse' },
      definition: {
        en: 'A study or comment that refers to the statement.',
        fr: 'Une étude ou un commentaire qui renvoie à la déclaration.',
      },
      example: { en: 'A think tank discusses the statement a year later.' },
      nearMiss: { en: 'a news item of the day: retold or quoted in the media' },
    },
    {
      id: 'mirror_unverified',
      label: { en: 'Copy elsewhere', fr: 'Copie ailleurs' },
      definition: {
        en: 'A copy on another site that was not compared with the original.',
        fr: 'Une copie sur un autre site, non comparée à l’original.',
      },
      example: { en: 'A trade site carries the joint statement in full.' },
      nearMiss: { en: 'the site of one of the signatories: official original' },
    },
  ],
  since: '0.1.0',
} as const satisfies VocabularyData;
