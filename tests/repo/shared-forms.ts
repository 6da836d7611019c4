/** Folded forms that stand for several agreements, and why the catalogue cannot give them to one. */
export const SHARED_FORMS: Record<string, string> = {
  apr: 'each of the three annual progress reports is "the APR"; year or ordinal decides',
  bpf: 'the forums of the IGF and the one on cybersecurity use the same acronym; context decides',
  cbm: 'OSCE and OAS both number theirs; the organisation near decides',
  oewg: 'two working groups in a row; year, chair, resolution or title decides',
  ргос: 'the Russian acronym of both working groups',
  'public core norm': 'the call of 2017 is the first norm of the report of 2019',
  'tallinn manual': 'without a number either edition may be meant',
  インターネットの公共のコア: 'the Dutch report and the call use the same words; the council or its author decides',
  牛津声明: 'Chinese has no plural: the process and its first statement',
};
