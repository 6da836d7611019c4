import { isCyrillic } from '../text/russian.ts';

/**
 * Gates tell by the first units of a word that no name begins so: most words of a page end there. They are made with the names, and
 * travel as a string of ASCII letters whose low bits are the entries, so that a detector takes them as they are.
 *
 * The first gate has an entry for each hash of two units, the second one bit for each hash of four (Cyrillic: three).
 */
export type Gates = Uint8Array;

/** How many units the second gate looks at. A Cyrillic word keeps only three for sure: see `stemLength`. */
export const LONG = 4;
const LONG_CYRILLIC = 3;

/** Entries of the first gate: names begin so; some of them have only two letters before something else; some can be told no more. */
export const BEGINS = 1;
export const SHORT = 2;
export const OPEN = 4;

const FIRST_BITS = 13;
const SECOND_BITS = 16;
const FIRST = 1 << FIRST_BITS;
/** Bits of the second gate in one letter, and the logarithm of that. */
const PACKED = 4;
const PACKED_BITS = 2;
const LETTER = 0x40;

const firstAt = (first: number, second: number): number => (Math.imul(first, 0x9e5) ^ Math.imul(second, 0x3b)) & (FIRST - 1);

function secondAt(first: number, second: number, third: number, fourth: number): number {
  const hash = Math.imul(Math.imul(Math.imul(first, 0x1f3) ^ second, 0x1f3) ^ third, 0x1f3) ^ fourth;
  return (hash ^ (hash >>> SECOND_BITS)) & ((1 << SECOND_BITS) - 1);
}

/** The entry of the first gate for a word that begins so; 0 when no name does. */
export const firstGate = (gates: Gates, first: number, second: number): number =>
  (gates[firstAt(first, second)] ?? 0) & (LETTER - 1);

/** Whether any name may begin with these units; `fourth` is 0 where three letters are all there is to tell by. */
export function secondGate(gates: Gates, first: number, second: number, third: number, fourth: number): boolean {
  const at = secondAt(first, second, third, fourth);
  return (((gates[FIRST + (at >> PACKED_BITS)] ?? 0) >> (at & (PACKED - 1))) & 1) === 1;
}

export function makeGates(names: readonly string[]): string {
  const gates = new Uint8Array(FIRST + (1 << (SECOND_BITS - PACKED_BITS))).fill(LETTER);
  for (const name of names) {
    const [first, second] = [name.charCodeAt(0), name.charCodeAt(1)];
    const letters = lettersOf(name);
    const at = firstAt(first, second);
    gates[at] = (gates[at] ?? 0) | BEGINS | (isOpen(name, letters) ? OPEN : letters < LONG_CYRILLIC ? SHORT : 0);
    if (letters < LONG_CYRILLIC) continue;
    const place = secondAt(first, second, name.charCodeAt(2), letters < LONG || isCyrillic(first) ? 0 : name.charCodeAt(3));
    const packed = FIRST + (place >> PACKED_BITS);
    gates[packed] = (gates[packed] ?? 0) | (1 << (place & (PACKED - 1)));
  }
  return new TextDecoder().decode(gates);
}

/** Gates as they travelled; of several tables the entries of all. */
export function readGates(written: readonly string[]): Gates {
  const [first = '', ...others] = written;
  const gates = new TextEncoder().encode(first);
  for (const other of others) {
    new TextEncoder().encode(other).forEach((entry, at) => {
      gates[at] = (gates[at] ?? 0) | entry;
    });
  }
  return gates;
}

/** With how many letters or digits a name begins, as far as the gates look. */
function lettersOf(name: string): number {
  let letters = 0;
  while (letters < LONG && isPlain(name.charCodeAt(letters))) letters++;
  return letters;
}

/** A name of two letters may have an ending written onto it; other signs than those below may be letters to the reader. */
const isOpen = (name: string, letters: number): boolean =>
  name.length <= 2 || (letters < LONG && name.length > letters && name.charCodeAt(letters) >= 0x7f);

/** A folded unit that is a letter or digit, judged without tables: separators and signs are below, and these few above. */
function isPlain(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || (unit >= 0x400 && unit < 0x2000) || unit >= 0x3041;
}
