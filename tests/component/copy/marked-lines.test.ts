import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedLines, type TextMark } from '../../../components/copy/marked-lines.ts';

const mark = (passageId: string, start: number, end: number): TextMark => ({ passageId, start, end, kinds: ['evidence'] });
const seen = (text: string, marks: TextMark[]) =>
  markedLines(text, marks).map((line) => line.map(({ text: words, on }) => [words, ...on.map(({ passageId }) => passageId)]));

test('cuts lines where passages begin and end', () => {
  expect(seen('one two\nthree', [mark('a', 4, 7)])).toEqual([[['one '], ['two', 'a']], [['three']]]);
});

test('nested and crossing passages lie over each other', () => {
  expect(seen('abcdefgh', [mark('b', 2, 6), mark('a', 0, 4), mark('c', 3, 4)])).toEqual([
    [['ab', 'a'], ['c', 'a', 'b'], ['d', 'a', 'b', 'c'], ['ef', 'b'], ['gh']],
  ]);
});

test('a passage over several lines is marked on each, and begins once', () => {
  const lines = markedLines('aa\n\nbb\ncc', [mark('x', 1, 8)]);
  expect(lines.map((line) => line.map(({ text, opens }) => [text, opens.length]))).toEqual([
    [
      ['a', 0],
      ['a', 1],
    ],
    [['bb', 0]],
    [
      ['c', 0],
      ['c', 0],
    ],
  ]);
});

test('whatever the text and its passages: nothing is lost, and each passage lies on exactly its words', () => {
  const cases = fc
    .tuple(
      fc.string({ unit: fc.constantFrom('a', 'b', '\n', '🏥'), maxLength: 40 }),
      fc.array(fc.tuple(fc.nat(50), fc.nat(50)), { maxLength: 6 }),
    )
    .map(([text, places]) => ({
      text,
      marks: places
        .map(([a, b]) => [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)] as const)
        .filter(([start, end]) => end > start)
        .map(([start, end], i) => mark(String(i), start, end)),
    }));
  fc.assert(
    fc.property(cases, ({ text, marks }) => {
      const lines = markedLines(text, marks);
      expect(lines.map((line) => line.map((piece) => piece.text).join(''))).toEqual(
        text.split('\n').filter((line) => line !== ''),
      );
      for (const one of marks) {
        const pieces = lines.flat().filter(({ on }) => on.includes(one));
        const words = text.slice(one.start, one.end).replaceAll('\n', '');
        expect(pieces.map((piece) => piece.text).join('')).toBe(words);
        expect(pieces.filter(({ opens }) => opens.includes(one))).toHaveLength(words === '' ? 0 : 1);
      }
    }),
  );
});
