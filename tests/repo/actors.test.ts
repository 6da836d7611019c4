import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { countryNames } from '../../scripts/build-actor-names.ts';

it('lib/actors/country-names.ts is what CLDR says (`npm run build:actors`)', () => {
  expect(readFileSync('lib/actors/country-names.ts', 'utf8')).toBe(countryNames());
});
