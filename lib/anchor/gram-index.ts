/**
 * Why: where a changed quote may stand is found by the short stretches (grams) it still shares with the page. An index of all
 * grams of a 1 MB page takes 30 ms to sort; only the grams that some sought passage has are of use, so those are put into a
 * table first and the page is read once past it (filtering by q-grams: Ukkonen 1992; the rolling hash is the gear hash of
 * Xia et al., FastCDC 2016, whose window falls out of a 32-bit word by itself).
 */

/** Places kept of one gram. What stands on a page more often says nothing about the place; the count goes on. */
export const KEPT_PLACES = 128;

const GOLDEN = 0x9e3779b1;

/** `width` 8 for scripts with letters, 4 for Han, Kana and Hangul, where 8 characters are a whole sentence. */
export type GramWidth = 8 | 4;

export class GramIndex {
  readonly width: GramWidth;
  private readonly shift: number;
  private readonly bits: number;
  private readonly keys: Int32Array;
  /** Number of the gram in each slot, from 1; 0 is an empty slot. */
  private readonly slots: Int32Array;
  private readonly filter: Uint32Array;
  private readonly counts: Int32Array;
  private readonly heads: Int32Array;
  private grams = 0;
  private places = new Int32Array(1 << 12);
  private next = new Int32Array(1 << 12);
  private placeCount = 0;
  private rolling = 0;

  /** @param most grams that will be added at most */
  constructor(width: GramWidth, most: number) {
    this.width = width;
    this.shift = 32 / width;
    this.bits = Math.max(10, 33 - Math.clz32(most));
    this.keys = new Int32Array(1 << this.bits);
    this.slots = new Int32Array(1 << this.bits);
    this.filter = new Uint32Array(1 << (this.bits - 3));
    this.counts = new Int32Array(most + 1);
    this.heads = new Int32Array(most + 1);
  }

  /** Adds the grams of `codes`, every `stride`-th. */
  add(codes: Uint16Array, stride: number): void {
    const { width, shift } = this;
    let hash = 0;
    for (let i = 0; i < codes.length; i++) {
      hash = roll(hash, codes[i] as number, shift);
      if (i < width - 1 || (i - width + 1) % stride !== 0) continue;
      const mixed = Math.imul(hash, GOLDEN);
      const slot = this.slotOf(hash, mixed);
      if (this.slots[slot] !== 0) continue;
      this.keys[slot] = hash;
      this.slots[slot] = ++this.grams;
      const bit = mixed >>> (30 - this.bits);
      this.filter[bit >>> 5] = (this.filter[bit >>> 5] as number) | (1 << (bit & 31));
    }
  }

  /** Reads a stretch of the page past the table; stretches follow each other from the page's start. */
  scan(page: Uint16Array, from: number, to: number): void {
    const { shift, width, filter } = this;
    const toBit = 30 - this.bits;
    let hash = this.rolling;
    for (let i = from; i < to; i++) {
      hash = roll(hash, page[i] as number, shift);
      const mixed = Math.imul(hash, GOLDEN);
      const bit = mixed >>> toBit;
      if (((filter[bit >>> 5] as number) & (1 << (bit & 31))) === 0) continue;
      const gram = this.slots[this.slotOf(hash, mixed)] as number;
      if (gram !== 0 && i >= width - 1) this.note(gram, i - width + 1);
    }
    this.rolling = hash;
  }

  /** Calls `each` with every `stride`-th gram of `codes` that was added: its number and its offset. */
  forEach(codes: Uint16Array, stride: number, each: (gram: number, offset: number) => void): void {
    const { width, shift } = this;
    let hash = 0;
    for (let i = 0; i < codes.length; i++) {
      hash = roll(hash, codes[i] as number, shift);
      const offset = i - width + 1;
      if (offset < 0 || offset % stride !== 0) continue;
      const gram = this.slots[this.slotOf(hash, Math.imul(hash, GOLDEN))] as number;
      if (gram !== 0) each(gram, offset);
    }
  }

  /** How often a gram stands on the page. */
  count(gram: number): number {
    return this.counts[gram] as number;
  }

  /** Calls `each` with the first places of a gram on the page, last one first. */
  forEachPlace(gram: number, each: (place: number) => void): void {
    for (let i = this.heads[gram] as number; i !== 0; i = this.next[i] as number) each(this.places[i] as number);
  }

  private slotOf(hash: number, mixed: number): number {
    const mask = (1 << this.bits) - 1;
    let slot = mixed >>> (32 - this.bits);
    while (this.slots[slot] !== 0 && this.keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  private note(gram: number, place: number): void {
    const count = (this.counts[gram] as number) + 1;
    this.counts[gram] = count;
    if (count > KEPT_PLACES) return;
    const at = ++this.placeCount;
    if (at >= this.places.length) {
      this.places = grown(this.places);
      this.next = grown(this.next);
    }
    this.places[at] = place;
    this.next[at] = this.heads[gram] as number;
    this.heads[gram] = at;
  }
}

const roll = (hash: number, code: number, shift: number): number => ((hash << shift) + (Math.imul(code, GOLDEN) >>> 15)) | 0;

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** Similarity of a long text and a stretch by the grams they share: a changed word costs the grams of two and a half. */
export function sharedGrams({ exact, dense }: { exact: Uint16Array; dense: boolean }, stretch: Uint16Array): number {
  const grams = new GramIndex(dense ? 4 : 8, exact.length);
  grams.add(exact, 1);
  let common = 0;
  grams.forEach(stretch, 1, () => common++);
  const most = Math.max(exact.length, stretch.length) - grams.width + 1;
  return Math.min(1, common / most) ** 0.4;
}
