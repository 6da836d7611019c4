import { describe, expect, test } from 'vitest';
import { groups, membersOn } from '../../../lib/actors/groups.ts';
import { isCountryCode } from '../../../lib/codebook/countries.ts';

describe.each(groups)('$id', ({ id, members }) => {
  test('lists states once each', () => {
    const codes = members
      .split(' ')
      .filter(Boolean)
      .map((entry) => entry.slice(0, 2));
    expect(codes.filter((code) => !isCountryCode(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
    expect(membersOn(id).length).toBeLessThanOrEqual(codes.length);
  });
});

const sizes: [string, string | undefined, number][] = [
  ['eu', undefined, 27],
  ['eu', '2019-12-31', 28],
  ['eu', '2020-01-31', 28],
  ['eu', '2020-02-01', 27],
  ['eu', '1972', 6],
  ['nato', undefined, 32],
  ['nato', '2023-04-03', 30],
  ['nato', '2023-04-04', 31],
  ['g8', '2010', 8],
  ['g8', '2015', 7],
  ['g8', '1990', 7],
  ['au', undefined, 54],
  ['asean', '2024', 10],
  ['asean', '2025-10-26', 11],
  ['brics', '2023', 5],
  ['brics', '2024-01-01', 9],
  ['sco', '2016', 6],
  ['caricom', undefined, 14],
  ['pif', undefined, 16],
  ['gcc', undefined, 6],
  ['arab-league', undefined, 22],
  ['nb8', undefined, 8],
  ['five-eyes', undefined, 5],
  ['csto', undefined, 6],
  ['g20', undefined, 19],
];
test.each(sizes)('%s had on %s %i members', (id, date, size) => expect(membersOn(id, date)).toHaveLength(size));

test('a group nobody knows has none', () => expect(membersOn('moon')).toEqual([]));
