import { expect, test } from 'vitest';
import { toPartialDate } from '../../../lib/text/partial-date.ts';

const cases: Record<string, string | undefined> = {
  '2020': '2020',
  '2020-04': '2020-04',
  '2020-04-17': '2020-04-17',
  '2020/04/17': '2020-04-17',
  '2020-04-17T23:30:00-05:00': '2020-04-17',
  '17 April 2020': '2020-04-17',
  'April 17, 2020 10:00': '2020-04-17',
  yesterday: undefined,
  '': undefined,
  '17 avril': undefined,
};

for (const [written, date] of Object.entries(cases)) {
  test(`"${written}" → ${date}`, () => expect(toPartialDate(written)).toBe(date));
}
