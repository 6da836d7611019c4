import { csv } from './csv.ts';
import type { Format } from './format.ts';
import { jsonLd } from './json-ld.ts';

export type FormatId = 'csv' | 'json-ld';

/** Every format an export can have. To add one: a file beside this, a line here, a pin in its test. */
export const formats: Record<FormatId, Format> = {
  csv,
  'json-ld': jsonLd,
};
