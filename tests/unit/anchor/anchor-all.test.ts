import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorAll, anchorSteps, type Outcome, type Wanted } from '../../../lib/anchor/anchor-all.ts';
import { describePosition } from '../../../lib/anchor/text-position.ts';
import { describeQuote, type Place } from '../../../lib/anchor/text-quote.ts';
import { cases } from './anchor-all.cases.ts';

const bare = (marked: string) => marked.replace(/[⟦⟧]/g, '');
const placeIn = (marked: string): Place => ({ start: marked.indexOf('⟦'), end: marked.indexOf('⟧') - 1 });

function wantedAt(text: string, place: Place): Wanted & { place: Place } {
  const described = describeQuote(text, place);
  return { ...described.selector, start: describePosition(text, described.place).start, place: described.place };
}

describe('anchorAll', () => {
  for (const [name, { before, after, state }] of Object.entries(cases)) {
    test(name, () => {
      const [outcome] = anchorAll(bare(after), [wantedAt(bare(before), placeIn(before))]);
      expect(outcome?.state).toBe(state);
      if (outcome && outcome.state !== 'lost') expect(outcome.place).toEqual(placeIn(after));
    });
  }
});

/** Sentences that all differ, in several scripts. */
const sentence = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 9 }),
      fc.constantFrom('norm', 'état', '规范', 'норма', '👩‍👩‍👧', '🇫🇷'),
    ),
    {
      minLength: 4,
      maxLength: 30,
    },
  )
  .map((words) => words.join(' '));
const pageText = fc.array(sentence, { minLength: 1, maxLength: 12 }).map((lines) => lines.join('\n'));
const stretch = (text: string, a: number, b: number): Place => {
  const start = a % text.length;
  return { start, end: start + 1 + (b % (text.length - start)) };
};

test('on an unchanged page every passage is anchored where it was', () => {
  fc.assert(
    fc.property(pageText, fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 8 }), (text, stretches) => {
      const wanted = stretches.map(([a, b]) => wantedAt(text, stretch(text, a, b)));
      expect(anchorAll(text, wanted)).toEqual(wanted.map(({ place }) => ({ state: 'anchored', place, score: 1 })));
    }),
  );
});

test('a found place lies in the page, and anchored words are the same words', () => {
  const seen = (words: string) =>
    words.normalize('NFC').replace(/\p{White_Space}|\p{Cf}|\p{Cc}|\p{Variation_Selector}|\u034f/gu, '');
  fc.assert(
    fc.property(pageText, pageText, fc.nat(), fc.nat(), fc.nat(), (before, other, a, b, cut) => {
      const wanted = wantedAt(before, stretch(before, a, b));
      const at = cut % (before.length + 1);
      const text = before.slice(0, at) + other + before.slice(at);
      const [outcome] = anchorAll(text, [wanted]) as [Outcome];
      if (outcome.state === 'lost') return;
      expect(outcome.place.start).toBeGreaterThanOrEqual(0);
      expect(outcome.place.end).toBeLessThanOrEqual(text.length);
      expect(outcome.place.start).toBeLessThan(outcome.place.end);
      if (outcome.state === 'anchored') expect(seen(text.slice(outcome.place.start, outcome.place.end))).toBe(seen(wanted.exact));
    }),
  );
});

test('any passages and any page give an outcome each, whatever other programs wrote', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 300 });
  const any = fc.record({ exact: anyText, prefix: anyText, suffix: anyText, start: fc.nat(400) });
  fc.assert(
    fc.property(anyText, fc.array(any, { maxLength: 5 }), (text, wanted) => {
      const outcomes = anchorAll(text, wanted);
      expect(outcomes).toHaveLength(wanted.length);
    }),
  );
});

const lines = Array.from(
  { length: 400 },
  (_, i) => `Paragraph ${i} of the minutes tells of item ${i * 7} and of what was said about it that day.`,
);
const minutes = lines.join('\n');
const every = lines.map((line, i) =>
  wantedAt(minutes, { start: minutes.indexOf(line), end: minutes.indexOf(line) + line.length - (i % 9) }),
);

test('steps give every passage once, in the order asked for where they stand unchanged', () => {
  const order = every.map((_, i) => every.length - 1 - i);
  const decided = [...anchorSteps(minutes, every, order)].flat().map(({ index }) => index);
  expect(decided).toEqual(order);
});

test('steps can be left at any time, and later ones begin anew', () => {
  const steps = anchorSteps(`New.\n${minutes}`, every);
  steps.next();
  steps.return();
  expect(steps.next().done).toBe(true);
  expect(anchorAll(`New.\n${minutes}`, every).every(({ state }) => state === 'anchored')).toBe(true);
});

test('passages with the same twin are told apart by how their neighbours moved', () => {
  const article = lines.slice(0, 40).join('\n');
  const twice = `${article}\n${article}`;
  const second = lines.slice(0, 40).map((line) => twice.lastIndexOf(line));
  const wanted = second.map((start, i) => wantedAt(twice, { start, end: start + (lines[i]?.length ?? 0) }));
  const inserted = 'Something that was not there before, at the top.\n';
  const marked = wanted.map(({ place }) => place.start + inserted.length);
  const found = anchorAll(inserted + twice, wanted);
  for (const [i, outcome] of found.entries()) if (outcome.state !== 'lost') expect(outcome.place.start).toBe(marked[i]);
});
