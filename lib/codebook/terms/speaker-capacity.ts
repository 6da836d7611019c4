import type { VocabularyData } from '../schema.ts';

export const speakerCapacity = {
  label: { en: 'Capacity of the speaker', fr: 'Qualité du locuteur' },
  source: 'subcodes of responses in EuRepoC; attribution of conduct to states as in the work of the International Law Commission',
  terms: [
    {
      id: 'head_of_state_gov',
      label: { en: 'Head of state or government', fr: 'Chef d’État ou de gouvernement' },
      definition: {
        en: 'President, monarch, prime minister or chancellor, or their office.',
        fr: 'Président, monarque, Premier ministre ou chancelier, ou leurs services.',
      },
      example: { en: '“The Prime Minister said today …”' },
      nearMiss: { en: 'a foreign minister: foreign ministry' },
    },
    {
      id: 'foreign_ministry',
      label: { en: 'Foreign ministry', fr: 'Ministère des Affaires étrangères' },
      definition: {
        en: 'Foreign minister, ministry or its spokesperson.',
        fr: 'Ministre, ministère ou porte-parole des Affaires étrangères.',
      },
      example: { en: 'A press release of the ministry of foreign affairs.' },
      nearMiss: { en: 'its mission at the UN: delegation or mission' },
    },
    {
      id: 'other_minister',
      label: { en: 'Other minister or ministry', fr: 'Autre ministre ou ministère' },
      definition: {
        en: 'A member of government for another field, or that ministry.',
        fr: 'Membre du gouvernement d’un autre domaine, ou ce ministère.',
      },
      example: { en: 'The minister of health speaks of the attack.' },
      nearMiss: { en: 'an agency below the ministry: agency or response team' },
    },
    {
      id: 'mission_delegation',
      label: { en: 'Delegation or mission', fr: 'Délégation ou mission' },
      definition: {
        en: 'Who speaks for a state in an international body.',
        fr: 'Qui parle pour un État dans une enceinte internationale.',
      },
      example: { en: '“I thank the Chair. My delegation …”' },
      nearMiss: { en: 'the capital speaks: foreign ministry' },
    },
    {
      id: 'agency_csirt',
      label: { en: 'Agency or response team', fr: 'Agence ou équipe de réponse' },
      definition: {
        en: 'A cyber security agency, intelligence service or CSIRT.',
        fr: 'Agence de cybersécurité, service de renseignement ou CSIRT.',
      },
      example: { en: 'A joint advisory of national cyber centres.' },
      nearMiss: { en: 'police and prosecutors: law enforcement' },
    },
    {
      id: 'law_enforcement_prosecution',
      label: { en: 'Law enforcement or prosecution', fr: 'Police ou parquet' },
      definition: {
        en: 'Police, prosecutors or a ministry of justice charging somebody.',
        fr: 'Police, parquet, ou ministère de la Justice qui poursuit.',
      },
      example: { en: 'An indictment of six officers is announced.' },
      nearMiss: { en: 'a judgment: court' },
    },
    {
      id: 'parliament',
      label: { en: 'Parliament', fr: 'Parlement' },
      definition: {
        en: 'A parliament, a committee or a member speaking as such.',
        fr: 'Parlement, commission, ou membre parlant à ce titre.',
      },
      example: { en: 'A resolution of the chamber.' },
      nearMiss: { en: 'a minister in parliament: that ministry' },
    },
    {
      id: 'court',
      label: { en: 'Court', fr: 'Tribunal' },
      definition: { en: 'A court or judge in a decision.', fr: 'Tribunal ou juge dans une décision.' },
      example: { en: 'A court finds that insurance must pay.' },
      nearMiss: { en: 'the prosecutor: law enforcement' },
    },
    {
      id: 'intl_org',
      label: { en: 'International organisation', fr: 'Organisation internationale' },
      definition: {
        en: 'An intergovernmental body or who speaks for it.',
        fr: 'Organisation intergouvernementale ou qui parle pour elle.',
      },
      example: { en: 'The High Representative on behalf of the EU.' },
      nearMiss: { en: 'a non-governmental body: NGO' },
    },
    {
      id: 'company',
      label: { en: 'Company', fr: 'Entreprise' },
      definition: { en: 'A firm or who speaks for it.', fr: 'Entreprise ou qui parle pour elle.' },
      example: { en: 'A security firm’s report on a campaign.' },
      nearMiss: { en: 'a trade association: NGO' },
    },
    {
      id: 'ngo',
      label: { en: 'NGO or association', fr: 'ONG ou association' },
      definition: {
        en: 'A non-governmental organisation, institute or association.',
        fr: 'Organisation non gouvernementale, institut ou association.',
      },
      example: { en: 'An institute publishes an appeal of Nobel laureates.' },
      nearMiss: { en: 'a university: academic' },
    },
    {
      id: 'academic',
      label: { en: 'Academic', fr: 'Universitaire' },
      definition: { en: 'Researchers, universities or think tanks.', fr: 'Chercheurs, universités ou centres de réflexion.' },
      example: { en: 'A statement of professors of international law.' },
      nearMiss: { en: 'an association that campaigns: NGO' },
    },
    {
      id: 'individual_unofficial',
      label: { en: 'Person without office', fr: 'Personne sans fonction' },
      definition: { en: 'Somebody who speaks for no institution.', fr: 'Qui ne parle pour aucune institution.' },
      example: { en: 'A former official in an interview.' },
      nearMiss: { en: 'a spokesperson: the institution' },
    },
    {
      id: 'accused_group',
      label: { en: 'Accused group', fr: 'Groupe accusé' },
      definition: {
        en: 'A group that answers to an accusation or claims the act.',
        fr: 'Groupe qui répond à une accusation ou revendique l’acte.',
      },
      example: { en: 'A gang says it will spare hospitals.' },
      nearMiss: { en: 'a state that denies: its ministry' },
    },
  ],
  since: '0.2.0',
} as const satisfies VocabularyData;
