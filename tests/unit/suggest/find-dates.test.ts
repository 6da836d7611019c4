import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDates } from '../../../lib/suggest/find-dates.ts';

const cases: Record<string, string[]> = {
  '17 April 2020; 17th of April, 2020; April 17, 2020; Apr. 17 2020': ['2020-04-17', '2020-04-17', '2020-04-17', '2020-04-17'],
  'le 1er avril 2022, le 14 juillet 2021': ['2022-04-01', '2021-07-14'],
  '3 de marzo de 2023; 9 de agosto del 2022': ['2023-03-03', '2022-08-09'],
  '3. Mai 2024 und 14. März 2022': ['2024-05-03', '2022-03-14'],
  '12 de fevereiro de 2024': ['2024-02-12'],
  '20 settembre 2022': ['2022-09-20'],
  '17 июля 2020 года': ['2020-07-17'],
  '2021年7月20日和2021年8月': ['2021-07-20', '2021-08'],
  '令和3年7月19日、令和元年5月1日': ['2021-07-19', '2019-05-01'],
  '17 نيسان/أبريل 2020': ['2020-04-17'],
  '8 تشرين الثاني/نوفمبر 2024': ['2024-11-08'],
  '٣ مارس ٢٠٢٢': ['2022-03-03'],
  '2020-04-17 and 2020/04/17 and 2020.04.17': ['2020-04-17', '2020-04-17', '2020-04-17'],
  '27/08/2023, 08/27/2023, 5/5/2023, 07/08/2023': ['2023-08-27', '2023-08-27', '2023-05-05', '2023'],
  'April 2020, in 2019': ['2020-04', '2019'],
  '31 February 2020 and 32/13/2020': ['2020-02'],
  'room 2020a, A/RES/75/240, tel. 12019': [],
  'may 2020 be better': ['2020-05'],
};
for (const [text, dates] of Object.entries(cases)) {
  test(`reads ${text}`, () => expect(findDates(text).map(({ date }) => date)).toEqual(dates));
}

test('points at what is there, in order, whatever the text', () => {
  const part = fc.constantFrom('17', 'April', '2020', '.', '/', '-', '年', '月', '日', 'de', ' ', '٣', 'أبريل', ',', '令和');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(part).map((list) => list.join(' ')),
      ),
      (text) => {
        let end = 0;
        for (const found of findDates(text)) {
          expect(found.start).toBeGreaterThanOrEqual(end);
          end = found.end;
          expect(end).toBeLessThanOrEqual(text.length);
        }
      },
    ),
  );
});
