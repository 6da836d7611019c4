import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describePosition } from '../../../lib/anchor/text-position.ts';
import { describeQuote } from '../../../lib/anchor/text-quote.ts';

/** Text as pages have it: words of several scripts, emoji and combining marks, spaces and line breaks. */
const pageText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
      fc.constantFrom('norm', 'the', 'état', '规范', 'норма', '👩‍👩‍👧', 'é', '🇫🇷'),
    ),
    {
      minLength: 3,
      maxLength: 60,
    },
  )
  .map((words) => words.join(' '));

const stretch = fc.tuple(pageText, fc.nat(), fc.nat()).map(([text, a, b]) => {
  const start = a % text.length;
  return { text, place: { start, end: start + 1 + (b % (text.length - start)) } };
});

test('a described stretch holds what was selected and cuts no grapheme', () => {
  const edges = (text: string) => {
    const starts = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)].map(({ index }) => index);
    return new Set([...starts, text.length]);
  };
  fc.assert(
    fc.property(stretch, ({ text, place }) => {
      const { place: wide, selector } = describeQuote(text, place);
      expect(wide.start).toBeLessThanOrEqual(place.start);
      expect(wide.end).toBeGreaterThanOrEqual(place.end);
      expect(text.slice(wide.start - selector.prefix.length, wide.end + selector.suffix.length)).toBe(
        selector.prefix + selector.exact + selector.suffix,
      );
      const all = edges(text);
      expect(all.has(wide.start) && all.has(wide.end)).toBe(true);
    }),
  );
});

test('positions count code points, as W3C asks', () => {
  const text = '😀😀😀😀quote';
  expect(describePosition(text, { start: 8, end: 13 })).toEqual({ type: 'TextPositionSelector', start: 4, end: 9 });
});
