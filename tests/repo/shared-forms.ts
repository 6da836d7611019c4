/** Agreements that have forms in common, and why the catalogue cannot give those forms to one of them. */
export const SHARED_FORMS: Record<string, string> = {
  'budapest-convention un-cybercrime-convention':
    'many languages say "convention on cybercrime" of both; council, year or city decides',
  'gcsc-2019 gcsc-public-core-2017': 'the call of 2017 is the first norm of the report of 2019',
  'gcsc-public-core-2017 public-core-wrr': 'the Dutch report and the call use the same words; the council or its author decides',
  'igf igf-bpf-cybersecurity': 'the forums of the IGF and the one on cybersecurity use the same acronym',
  'oas-cbm osce-cbm': 'both number their confidence-building measures; the organisation near decides',
  'oxford-process oxford-statement-health': 'Chinese has no plural: the process and its first statement',
  'sco-code-2011 sco-code-2015': 'two letters with one title; year or symbol decides',
  'tallinn-manual-1 tallinn-manual-2': 'without a number either edition may be meant',
  'un-oewg-2019-2021 un-oewg-2021-2025': 'two working groups in a row; year, chair, resolution or title decides',
  'un-oewg-apr1 un-oewg-apr2 un-oewg-apr3': 'each of the three is "the annual progress report"; year or ordinal decides',
};
