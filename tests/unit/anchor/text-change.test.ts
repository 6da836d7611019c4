import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlapsOf } from '../../../lib/anchor/overlaps.ts';
import { changeBetween } from '../../../lib/anchor/text-change.ts';

const long = fc.tuple(fc.string({ maxLength: 30 }), fc.nat({ max: 9_000 })).map(([text, pad]) => 'pad '.repeat(pad) + text);

test('a change put into the old text gives the new one, and its ends differ', () => {
  fc.assert(
    fc.property(long, fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 }), long, (head, gone, added, tail) => {
      const [before, after] = [head + gone + tail, head + added + tail];
      const change = changeBetween(before, after);
      expect(change === undefined).toBe(before === after);
      if (!change) return;
      const { start, endBefore, endAfter } = change;
      expect(before.slice(0, start) + after.slice(start, endAfter) + before.slice(endBefore)).toBe(after);
      if (endBefore > start && endAfter > start) {
        expect(before[start]).not.toBe(after[start]);
        expect(before[endBefore - 1]).not.toBe(after[endAfter - 1]);
      }
    }),
  );
});

test('overlaps are where two or more places lie', () => {
  const place = fc.tuple(fc.nat({ max: 40 }), fc.integer({ min: 1, max: 15 })).map(([start, n]) => ({ start, end: start + n }));
  fc.assert(
    fc.property(fc.array(place, { maxLength: 8 }), (places) => {
      const depth = (at: number) => places.filter(({ start, end }) => start <= at && at < end).length;
      const found = overlapsOf(places);
      const covered = (at: number) => found.some(({ start, end }) => start <= at && at < end);
      for (let at = 0; at < 60; at++) expect(covered(at)).toBe(depth(at) > 1);
      for (let i = 1; i < found.length; i++) expect(found[i]?.start).toBeGreaterThan(found[i - 1]?.end ?? 0);
    }),
  );
});
