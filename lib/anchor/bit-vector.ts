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
  const plus = new Int32Array(blocks).fill(-1);
  const minus = new Int32Array(blocks);
  const lastBit = 1 << ((length - 1) % WORD);
  const topBit = 1 << (WORD - 1);
  const entry = free ? 0 : 1;
  let score = length;
  for (let j = 1; j <= width; j++) {
    const code = text[backward ? to - j : from + j - 1] as number;
    const base = (numbers[code] as number) * blocks;
    let carry = entry;
    for (let block = 0; block < blocks; block++) {
      const pv = plus[block] as number;
      const mv = minus[block] as number;
      const eq = equal[base + block] as number;
      const negative = carry < 0 ? 1 : 0;
      const xv = eq | mv;
      const eqIn = eq | negative;
      const xh = ((((eqIn & pv) + pv) | 0) ^ pv) | eqIn;
      let ph = mv | ~(xh | pv);
      let mh = pv & xh;
      const out = block === blocks - 1 ? lastBit : topBit;
      const carried = (ph & out) !== 0 ? 1 : (mh & out) !== 0 ? -1 : 0;
      ph = (ph << 1) | (carry > 0 ? 1 : 0);
      mh = (mh << 1) | negative;
      plus[block] = mh | ~(xv | ph);
      minus[block] = ph & xv;
      carry = carried;
    }
    score += carry;
    row[j] = score;
  }
  for (let i = 0; i < length; i++) numbers[pattern[i] as number] = 0;
  return row;
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
