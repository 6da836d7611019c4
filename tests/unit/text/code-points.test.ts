import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePointsBefore, offsetOfCodePoint } from '../../../lib/text/code-points.ts';

const text = fc.string({ unit: 'binary' });

test('codePointsBefore counts what iterating the text counts', () => {
  fc.assert(
    fc.property(text, (value) => {
      expect(codePointsBefore(value, value.length)).toBe([...value].length);
    }),
  );
});

test('offsetOfCodePoint is the inverse of codePointsBefore', () => {
  fc.assert(
    fc.property(text, fc.nat(), (value, seed) => {
      const index = seed % ([...value].length + 1);
      expect(codePointsBefore(value, offsetOfCodePoint(value, index))).toBe(index);
    }),
  );
});
