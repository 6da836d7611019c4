import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distances } from '../../../lib/anchor/bit-vector.ts';
import { SqueezedText, squeeze } from '../../../lib/anchor/squeeze.ts';

const codes = (text: string) => Uint16Array.from(text, (character) => character.charCodeAt(0));

/** The textbook table (Wagner and Fischer 1974), row of the whole pattern. */
function table(pattern: Uint16Array, text: Uint16Array, free: boolean): number[] {
  let column = Array.from({ length: pattern.length + 1 }, (_, i) => i);
  const row = [pattern.length];
  for (const [j, code] of text.entries()) {
    const next = [free ? 0 : j + 1];
    for (let i = 1; i <= pattern.length; i++)
      next.push(
        Math.min(
          (column[i] as number) + 1,
          (next[i - 1] as number) + 1,
          (column[i - 1] as number) + (pattern[i - 1] === code ? 0 : 1),
        ),
      );
    column = next;
    row.push(column.at(-1) as number);
  }
  return row;
}

const letters = (maxLength: number) => fc.string({ unit: fc.constantFrom('a', 'b', 'c', '规'), maxLength }).map(codes);

test('distances are those of the table, in both directions, within one machine word and beyond', () => {
  fc.assert(
    fc.property(letters(100), letters(120), fc.boolean(), (pattern, text, free) => {
      expect([...distances(pattern, text, 0, text.length, free)]).toEqual(table(pattern, text, free));
      expect([...distances(pattern, text, 0, text.length, free, true)]).toEqual(
        table(pattern.toReversed(), text.toReversed(), free),
      );
    }),
  );
});

test('a squeezed text finds the way back from every unit, however it is sliced', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\u00ad', '\u200b', '规', '\u00a0'), maxLength: 200 });
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 64 }), (original, slice) => {
      const squeezed = new SqueezedText(original);
      while (squeezed.readOn(slice));
      expect([...squeezed.codes.subarray(0, squeezed.length)]).toEqual([...squeeze(original)]);
      for (let i = 0; i < squeezed.length; i++) {
        const at = squeezed.toText(i);
        expect(original.charCodeAt(at)).toBe(squeezed.codes[i]);
        expect(squeezed.fromText(at)).toBe(i);
      }
    }),
  );
});
