import { computeBlock } from './fold-compute.ts';
import { FOLDED } from './fold-data.ts';
import { OTHER } from './fold-kinds.ts';

export * from './fold-kinds.ts';

/**
 * What each UTF-16 unit becomes when text is folded, and which kind of unit it is.
 *
 * Flat tables, so that a look-up is one load, filled a block of 256 units at a time: a page in one script needs two or three blocks.
 * Those of the languages of the catalogue were worked out when the catalogue was made; any other is when a page needs it.
 */
const UNITS = 0x10000;
const UNREAD = 0xff;
const kinds = new Uint8Array(UNITS).fill(UNREAD);
const units = new Uint16Array(UNITS);
const expansions = new Map<number, string>();

/** The kind of a UTF-16 unit. */
export function kindOf(code: number): number {
  const kind = kinds[code] as number;
  return kind === UNREAD ? readKind(code) : kind;
}

/** What a UTF-16 unit folds to: one unit, 0 for nothing, or `EXPANDS`. */
export function foldedUnit(code: number): number {
  if (kinds[code] === UNREAD) readBlock(code >> 8);
  return units[code] as number;
}

/** What a unit marked `EXPANDS` folds to: `ﬁ` → `fi`, `№` → `no`. */
export function expansionOf(code: number): string {
  return expansions.get(code) ?? '';
}

/** The kind of the unit at a place of a text; `OTHER` beyond its ends. */
export const kindAt = (text: string, at: number): number => (at >= 0 && at < text.length ? kindOf(text.charCodeAt(at)) : OTHER);

/** What the unit at a place of a text folds to; 0 beyond its ends. */
export const foldedAt = (text: string, at: number): number => (at >= 0 && at < text.length ? foldedUnit(text.charCodeAt(at)) : 0);

function readKind(code: number): number {
  readBlock(code >> 8);
  return kinds[code] as number;
}

function readBlock(high: number): void {
  const from = high << 8;
  const prepared = FOLDED[high];
  if (!prepared) {
    const { unit, kind, long } = computeBlock(high);
    units.set(unit, from);
    kinds.set(kind, from);
    for (const [code, folded] of long) expansions.set(code, folded);
    return;
  }
  const [folded, kindsOf, long] = prepared;
  for (let low = 0; low < 256; low++) {
    units[from + low] = folded.charCodeAt(low);
    // The low bits of a digit are its value.
    kinds[from + low] = kindsOf.charCodeAt(low) & 7;
  }
  for (const low in long) expansions.set(from + Number(low), long[low] ?? '');
}
