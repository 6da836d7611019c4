/**
 * Why: comparing a quote with a stretch of a page by edit distance costs length times length; 32 cells at once make a thousand
 * edited quotes affordable. Source: Myers, "A fast bit-vector algorithm for approximate string matching" (JACM 1999), in the
 * block form of Hyyrö (2003). approx-string-match does the same but scans whole pages and gives only the best ends; here the
 * distance at every end is needed, in both directions (see align.ts).
 */

const WORD = 32;

/** Number of each character of the pattern, from 1; reset after each use. One table for all: 128 kB is too much to make anew. */
const numbers = new Uint16Array(0x10000);

/**
 * Edit distance between a pattern and a stretch of `text`, for every end of the stretch. Element j stands for the stretch
 * before `from + j` (forward), or after `to - j` (backward, when both are read from their ends).
 *
 * @param free the stretch may begin anywhere in the window, at no cost; otherwise it begins at the window's start
 */
export function distances(
  pattern: Uint16Array,
  text: Uint16Array,
  from: number,
  to: number,
  free: boolean,
  backward = false,
): Int32Array {
  const { length } = pattern;
  const width = to - from;
  const row = new Int32Array(width + 1);
  row[0] = length;
  if (length === 0) {
    if (!free) for (let j = 1; j <= width; j++) row[j] = j;
    return row;
  }
  const blocks = Math.ceil(length / WORD);
  const equal = equalities(pattern, blocks, backward);
  const sum = blocks === 1 ? oneBlock : manyBlocks;
  sum(row, length, blocks, equal, text, backward ? to - 1 : from, backward ? -1 : 1, free ? 0 : 1);
  for (let i = 0; i < length; i++) numbers[pattern[i] as number] = 0;
  return row;
}

/** Fills the row for a pattern of up to 32 units, all of whose column is in two machine words. */
function oneBlock(
  row: Int32Array,
  length: number,
  _: number,
  equal: Int32Array,
  text: Uint16Array,
  at: number,
  step: number,
  entry: number,
) {
  const lastBit = 1 << (length - 1);
  let pv = -1;
  let mv = 0;
  let score = length;
  for (let j = 1, i = at; j < row.length; j++, i += step) {
    const eq = equal[numbers[text[i] as number] as number] as number;
    const xv = eq | mv;
    const xh = ((((eq & pv) + pv) | 0) ^ pv) | eq;
    let ph = mv | ~(xh | pv);
    const mh = pv & xh;
    if ((ph & lastBit) !== 0) score++;
    else if ((mh & lastBit) !== 0) score--;
    ph = (ph << 1) | entry;
    pv = (mh << 1) | ~(xv | ph);
    mv = ph & xv;
    row[j] = score;
  }
}

function manyBlocks(
  row: Int32Array,
  length: number,
  blocks: number,
  equal: Int32Array,
  text: Uint16Array,
  at: number,
  step: number,
  entry: number,
) {
  const plus = new Int32Array(blocks).fill(-1);
  const minus = new Int32Array(blocks);
  const lastBit = (length - 1) % WORD;
  const last = blocks - 1;
  let score = length;
  for (let j = 1, i = at; j < row.length; j++, i += step) {
    const base = (numbers[text[i] as number] as number) * blocks;
    let up = entry;
    let down = 0;
    for (let block = 0; block < blocks; block++) {
      const pv = plus[block] as number;
      const mv = minus[block] as number;
      const eq = (equal[base + block] as number) | down;
      const xv = (equal[base + block] as number) | mv;
      const xh = ((((eq & pv) + pv) | 0) ^ pv) | eq;
      const ph = mv | ~(xh | pv);
      const mh = pv & xh;
      const out = block === last ? lastBit : WORD - 1;
      const shifted = (ph << 1) | up;
      plus[block] = (mh << 1) | down | ~(xv | shifted);
      minus[block] = shifted & xv;
      up = (ph >>> out) & 1;
      down = (mh >>> out) & 1;
    }
    score += up - down;
    row[j] = score;
  }
}

/** Edit distance between two texts as wholes. */
export function distance(a: Uint16Array, b: Uint16Array, from: number, to: number): number {
  return distances(a, b, from, to, false)[to - from] as number;
}

/** For each character of the pattern the bits of the places where it stands; number 0 is any other character. */
function equalities(pattern: Uint16Array, blocks: number, backward: boolean): Int32Array {
  const { length } = pattern;
  let known = 0;
  for (let i = 0; i < length; i++) {
    const code = pattern[i] as number;
    if (numbers[code] === 0) numbers[code] = ++known;
  }
  const equal = new Int32Array((known + 1) * blocks);
  for (let i = 0; i < length; i++) {
    const at = (numbers[pattern[backward ? length - 1 - i : i] as number] as number) * blocks + (i >> 5);
    equal[at] = (equal[at] as number) | (1 << (i & 31));
  }
  return equal;
}
