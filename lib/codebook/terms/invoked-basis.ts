import type { VocabularyData } from '../schema.ts';

export const invokedBasis = {
  label: { en: 'Basis that is invoked', fr: 'Fondement invoqué' },
  source: 'list of legal references of the accuser in EuRepoC, shortened',
  terms: [
    {
      id: 'political_norm',
      label: { en: 'Political norm', fr: 'Norme politique' },
      definition: {
        en: 'An agreed norm of responsible behaviour, not law.',
        fr: 'Norme convenue de comportement responsable, hors du droit.',
      },
      example: { en: '“contrary to the norms agreed in 2015”' },
      nearMiss: { en: '“international law” alone: international law in general' },
    },
    {
      id: 'intl_law_general',
      label: { en: 'International law in general', fr: 'Droit international en général' },
      definition: { en: 'International law, the Charter or sovereignty.', fr: 'Droit international, Charte ou souveraineté.' },
      example: { en: '“a breach of the sovereignty of our country”' },
      nearMiss: { en: 'rules of armed conflict: humanitarian law' },
    },
    {
      id: 'ihl',
      label: { en: 'Humanitarian law', fr: 'Droit humanitaire' },
      definition: { en: 'Rules of armed conflict.', fr: 'Règles des conflits armés.' },
      example: { en: '“medical units are protected under the Geneva Conventions”' },
      nearMiss: { en: 'peace-time norms for infrastructure: political norm' },
    },
    {
      id: 'human_rights',
      label: { en: 'Human rights', fr: 'Droits de l’homme' },
      definition: { en: 'Human rights law or standards.', fr: 'Droit ou principes des droits de l’homme.' },
      example: { en: '“the right to health and to privacy”' },
      nearMiss: { en: 'a data protection act: domestic law' },
    },
    {
      id: 'state_responsibility_due_diligence',
      label: { en: 'State responsibility or due diligence', fr: 'Responsabilité de l’État ou diligence requise' },
      definition: {
        en: 'Rules on wrongful acts of states, or a duty of diligence.',
        fr: 'Règles sur les faits illicites de l’État, ou devoir de diligence.',
      },
      example: { en: '“it must exercise due diligence over its territory”' },
      nearMiss: { en: 'calls that norm voluntary: political norm' },
    },
    {
      id: 'domestic_law',
      label: { en: 'Domestic law', fr: 'Droit interne' },
      definition: { en: 'A law of one country.', fr: 'Loi d’un pays.' },
      example: { en: '“charged under the computer misuse act”' },
      nearMiss: { en: 'a treaty: international law in general' },
    },
    {
      id: 'private_commitment',
      label: { en: 'Private commitment', fr: 'Engagement privé' },
      definition: { en: 'A pledge of firms or civil society.', fr: 'Engagement d’entreprises ou de la société civile.' },
      example: { en: '“signatories of the Tech Accord promised …”' },
      nearMiss: { en: 'states signed too and it is cited for states: political norm' },
    },
  ],
  since: '0.2.0',
} as const satisfies VocabularyData;
