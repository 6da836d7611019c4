import type { VocabularyData } from '../schema.ts';

export const legalForm = {
  label: { en: 'Legal form of practice', fr: 'Forme juridique de la pratique' },
  source: 'forms of practice and evidence in the International Law Commission’s conclusions of 2018',
  terms: [
    {
      id: 'diplomatic_act',
      label: { en: 'Diplomatic act or letter', fr: 'Acte ou lettre diplomatique' },
      definition: { en: 'Notes, letters and protests between states.', fr: 'Notes, lettres et protestations entre États.' },
      example: { en: 'A note verbale.' },
      nearMiss: { en: 'for the public: public statement' },
    },
    {
      id: 'io_resolution_conduct',
      label: { en: 'Conduct on a resolution', fr: 'Conduite sur une résolution' },
      definition: {
        en: 'Voting, sponsoring or explaining in an organisation.',
        fr: 'Vote, parrainage ou explication dans une organisation.',
      },
      example: { en: 'An explanation of vote.' },
      nearMiss: { en: 'the text of a treaty: conduct on treaties' },
    },
    {
      id: 'treaty_conduct',
      label: { en: 'Conduct on treaties', fr: 'Conduite sur les traités' },
      definition: { en: 'Signing, ratifying, reserving.', fr: 'Signature, ratification, réserve.' },
      example: { en: 'A reservation on ratifying.' },
      nearMiss: { en: 'a non-binding text: conduct on a resolution' },
    },
    {
      id: 'executive_conduct',
      label: { en: 'Executive conduct', fr: 'Conduite de l’exécutif' },
      definition: { en: 'What organs do, operations included.', fr: 'Ce que font les organes, opérations comprises.' },
      example: { en: 'A service disrupts a botnet.' },
      nearMiss: { en: 'what they say about it: public statement' },
    },
    {
      id: 'legislative_act',
      label: { en: 'Legislative act', fr: 'Acte législatif' },
      definition: { en: 'Laws and decrees.', fr: 'Lois et décrets.' },
      example: { en: 'An act on critical infrastructure.' },
      nearMiss: { en: 'a strategy: official publication' },
    },
    {
      id: 'court_decision',
      label: { en: 'Court decision', fr: 'Décision de justice' },
      definition: { en: 'Decisions of national courts.', fr: 'Décisions des tribunaux nationaux.' },
      example: { en: 'A judgment.' },
      nearMiss: { en: 'a prosecutor’s charge: executive conduct' },
    },
    {
      id: 'public_statement',
      label: { en: 'Public statement', fr: 'Déclaration publique' },
      definition: { en: 'Said in public for the state.', fr: 'Dit en public au nom de l’État.' },
      example: { en: 'A minister’s statement.' },
      nearMiss: { en: 'a published position paper: official publication' },
    },
    {
      id: 'official_publication',
      label: { en: 'Official publication', fr: 'Publication officielle' },
      definition: { en: 'Manuals, papers and positions.', fr: 'Manuels, études et positions.' },
      example: { en: 'A national position on international law.' },
      nearMiss: { en: 'an adviser’s opinion: legal opinion' },
    },
    {
      id: 'government_legal_opinion',
      label: { en: 'Government legal opinion', fr: 'Avis juridique d’un gouvernement' },
      definition: { en: 'Opinions of legal advisers of government.', fr: 'Avis de jurisconsultes du gouvernement.' },
      example: { en: 'An opinion of the attorney general.' },
      nearMiss: { en: 'a professor’s opinion: no form of practice' },
    },
  ],
  since: '0.2.0',
} as const satisfies VocabularyData;
