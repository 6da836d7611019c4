import { computeBlock } from './fold-compute.ts';
import { FOLDED } from './fold-data.ts';
import { type FoldBlock, OTHER } from './fold-kinds.ts';

export * from './fold-kinds.ts';

/**
 * What each UTF-16 unit becomes when text is folded, and which kind of unit it is.
 *
 * Built lazily, a block of 256 units at a time: a page in one script needs two or three blocks. Those of the languages of the catalogue
 * were worked out when the catalogue was made; any other is when a page needs it.
 */

const EXPANSIONS = new Map<number, string>();
const blocks: (FoldBlock | undefined)[] = new Array<FoldBlock | undefined>(256);

function readBlock(high: number): FoldBlock | undefined {
  const prepared = FOLDED[high];
  if (!prepared) return undefined;
  const [units, kinds, long] = prepared;
  const block = { unit: new Uint16Array(256), kind: new Uint8Array(256) };
  for (let low = 0; low < 256; low++) {
    block.unit[low] = units.charCodeAt(low);
    // The low bits of a digit are its value.
    block.kind[low] = kinds.charCodeAt(low) & 7;
  }
  for (const low in long) EXPANSIONS.set((high << 8) | Number(low), long[low] ?? '');
  return block;
}

function takeComputed(high: number): FoldBlock {
  const { unit, kind, long } = computeBlock(high);
  for (const [code, folded] of long) EXPANSIONS.set(code, folded);
  return { unit, kind };
}

/** The block of a UTF-16 unit. */
export function blockOf(code: number): FoldBlock {
  const high = code >> 8;
  let block = blocks[high];
  if (!block) {
    block = readBlock(high) ?? takeComputed(high);
    blocks[high] = block;
  }
  return block;
}

/** What a unit marked `EXPANDS` folds to: `ﬁ` → `fi`, `№` → `no`. */
export function expansionOf(code: number): string {
  return EXPANSIONS.get(code) ?? '';
}

/** The kind of a UTF-16 unit; `OTHER` for what is not text (NaN, from beyond an end). */
export function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0 ? (blockOf(code).kind[code & 255] ?? OTHER) : OTHER;
}
