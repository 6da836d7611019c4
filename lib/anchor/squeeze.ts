/**
 * Why: "the same words" means the same characters, white space and invisible characters aside. So texts are compared
 * without both, and a place found there is carried back to the page's own text.
 */

/** 1 for UTF-16 units that nobody sees: white space, soft hyphens, zero-width and direction marks, variation selectors. */
const UNSEEN = new Uint8Array(0x10000);
for (const [from, to] of [
  [0x00, 0x20],
  [0x7f, 0xa0],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x1680, 0x1680],
  [0x180b, 0x180f],
  [0x2000, 0x200f],
  [0x2028, 0x202f],
  [0x205f, 0x206f],
  [0x3000, 0x3000],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
] as const)
  UNSEEN.fill(1, from, to + 1);

/** Every 16th unit keeps its place in the text; those between are counted again. A full map would cost 4 bytes a unit. */
const MARK = 4;

/** The seen UTF-16 units of a stretch of text. */
export function squeeze(text: string, from = 0, to = text.length): Uint16Array {
  const codes = new Uint16Array(Math.max(0, to - from));
  let length = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (UNSEEN[code] === 0) codes[length++] = code;
  }
  return codes.subarray(0, length);
}

/** A long text without what nobody sees, and the way back. Filled slice by slice. */
export class SqueezedText {
  readonly text: string;
  readonly codes: Uint16Array;
  length = 0;
  /** How much of the text is read. */
  read = 0;
  private readonly marks: Uint32Array;

  constructor(text: string) {
    this.text = text;
    this.codes = new Uint16Array(text.length);
    this.marks = new Uint32Array((text.length >> MARK) + 1);
  }

  /** Reads the next `units` of the text; false at its end. */
  readOn(units: number): boolean {
    const { text, codes, marks } = this;
    const to = Math.min(text.length, this.read + units);
    let { length } = this;
    for (let i = this.read; i < to; i++) {
      const code = text.charCodeAt(i);
      if (UNSEEN[code] === 1) continue;
      if ((length & ((1 << MARK) - 1)) === 0) marks[length >> MARK] = i;
      codes[length++] = code;
    }
    this.length = length;
    this.read = to;
    return to < text.length;
  }

  /** Where the unit with index `at` stands in the text; the text's length at the end. */
  toText(at: number): number {
    if (at >= this.length) return this.text.length;
    let i = this.marks[at >> MARK] ?? 0;
    for (let left = at & ((1 << MARK) - 1); left > 0; ) {
      i++;
      if (UNSEEN[this.text.charCodeAt(i)] === 0) left--;
    }
    return i;
  }

  /** Index of the first seen unit at or after an offset of the text. */
  fromText(offset: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.toText(middle) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
