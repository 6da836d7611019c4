import { expect, test } from 'vitest';
import { countryCodes, isCountryCode } from '../../../lib/codebook/countries.ts';

const nameIn = (language: string) => {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  return (code: string) => names.of(code);
};

test('lists the 193 members of the UN and eight others, once each, in order', () => {
  expect(countryCodes).toHaveLength(201);
  expect([...new Set(countryCodes)].sort()).toEqual(countryCodes);
});

for (const language of ['en', 'fr', 'ar']) {
  test(`has a name of its own for every code in ${language}`, () => {
    const name = nameIn(language);
    expect(countryCodes.filter((code) => name(code) === undefined)).toEqual([]);
    expect(new Set(countryCodes.map(name)).size).toBe(countryCodes.length);
  });
}

// The first list that people check for politics, and the codes that are most often mistaken.
const expected: Record<string, boolean> = {
  GB: true,
  UK: false,
  XK: true,
  TW: true,
  PS: true,
  VA: true,
  EU: false,
  SU: false,
  ZZ: false,
};
for (const [code, is] of Object.entries(expected)) {
  test(`${is ? 'knows' : 'does not know'} ${code}`, () => expect(isCountryCode(code)).toBe(is));
}
