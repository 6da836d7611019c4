/** Fields of a tag that a coder codes: absent, missing for a reason, or a value. In the order of form and export. */
export const FIELDS = [
  'speakers',
  'speechActs',
  'incident',
  'allegedActors',
  'sectors',
  'norms',
  'invocation',
  'dateStatement',
] as const;
export type FieldId = (typeof FIELDS)[number];
