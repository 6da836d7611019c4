import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffWords } from '../../../lib/anchor/word-diff.ts';

const shown = (before: string, after: string) =>
  diffWords(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'gone' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

const cases: Record<string, [string, string, string]> = {
  'the same words': ['one two', 'one two', 'one two'],
  'a replaced word': ['one two three', 'one six three', 'one [-two -]{+six +}three'],
  'a word put in': ['one three', 'one two three', 'one {+two +}three'],
  'a word taken out': ['one two three', 'one three', 'one [-two -]three'],
  'nothing in common': ['one', 'six', '[-one-]{+six+}'],
  'Chinese by characters': ['各国不应', '各国应', '各国[-不-]应'],
  'white space alone': ['one  two', 'one\ntwo', 'one\ntwo'],
};

describe('diffWords', () => {
  for (const [name, [before, after, result]] of Object.entries(cases))
    test(name, () => expect(shown(before, after)).toBe(result));
});

test('what stayed and what is new make the new text; what stayed and what is gone make the old one, white space aside', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'dé', '规', '\n'), { maxLength: 30 }).map((list) => list.join(' '));
  const joined = (before: string, after: string, dropped: string) =>
    diffWords(before, after)
      .filter(({ kind }) => kind !== dropped)
      .map(({ text }) => text)
      .join('');
  fc.assert(
    fc.property(words, words, (before, after) => {
      expect(joined(before, after, 'gone')).toBe(after);
      expect(joined(before, after, 'new').replace(/\s/g, '')).toBe(before.replace(/\s/g, ''));
    }),
  );
});
