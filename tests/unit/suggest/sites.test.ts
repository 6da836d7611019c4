import { expect, test } from 'vitest';
import { findActors } from '../../../lib/actors/find-actors.ts';
import { hasTerm } from '../../../lib/codebook/vocabularies.ts';
import { siteList } from '../../../lib/suggest/site-list.ts';
import { siteOf } from '../../../lib/suggest/sites.ts';

const cases: Record<string, [authority: string | undefined, speaker: string | undefined]> = {
  'https://www.state.gov/x': ['official_primary', 'iso:US'],
  'https://www.gov.uk/government/news/x': ['official_primary', 'iso:GB'],
  'https://www.ncsc.gov.uk/news': ['official_primary', 'org:ncsc-uk'],
  'https://www.moh.gov.sg/x': ['official_primary', 'iso:SG'],
  'https://mfa.gov.ge/x': ['official_primary', 'iso:GE'],
  'https://www.example.gov/x': ['official_primary', 'iso:US'],
  'https://www.gob.mx/sre/x': ['official_primary', 'iso:MX'],
  'https://undocs.org/A/76/135': ['official_record', undefined],
  'https://dig.watch/x': ['unofficial_transcript', undefined],
  'https://www.reuters.com/x': [undefined, undefined],
  'https://notstate.gov.evil.example/x': [undefined, undefined],
  'https://state.gov.example.com/x': [undefined, undefined],
  'not an address': [undefined, undefined],
};
for (const [url, [authority, speaker]] of Object.entries(cases)) {
  test(`knows of ${url} what it can`, () => {
    const site = siteOf(url);
    expect([site?.authority, site?.speaker?.actor]).toEqual([authority, speaker]);
  });
}

test('lists each site once, in terms of the codebook', () => {
  const rows = siteList
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
  expect(new Set(rows.map(([host]) => host)).size).toBe(rows.length);
  for (const [host, authority = '-', venue = '-', capacity = '-', ...rest] of rows) {
    expect(rest.length, host).toBe(1);
    expect(authority === '-' || hasTerm('source_authority', authority), host).toBe(true);
    expect(venue === '-' || hasTerm('venue', venue), host).toBe(true);
    expect(capacity === '-' || hasTerm('speaker_capacity', capacity), host).toBe(true);
  }
});

test('names its speakers as they are known elsewhere', () => {
  expect(siteOf('https://www.mid.ru/x')?.speaker?.name).toBe('Russia');
  expect(findActors('NCSC')[0]?.actor).toBe(siteOf('https://ncsc.gov.uk/x')?.speaker?.actor);
});
