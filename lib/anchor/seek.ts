import { type Aligned, align } from './align.ts';
import { equalAt, guesses, occurrences } from './candidates.ts';
import { GramIndex, sharedGrams } from './gram-index.ts';
import { type Identity, identify, isWordOf, sameIdentity } from './identity.ts';
import { type Found, isLike } from './judge.ts';
import type { Pattern } from './pattern.ts';
import type { Place } from './place.ts';
import { SqueezedText } from './squeeze.ts';
import { standsWhole, surroundings } from './surroundings.ts';

/**
 * Why: one page, prepared once for all passages that are not at their old place: its seen characters, and where the grams of
 * those passages stand on it. Gives every stretch worth judging; judges nothing.
 */

/** Page text read between two stops, UTF-16 units: under a millisecond. */
const SLICE = 1 << 16;

/** Grams of a quote beyond its edges: every eighth, enough to tell how much of a long quote is left. */
const MIDDLE_STRIDE = 8;
const EDGE = 192;

/** Beyond so many occurrences of the same words, contexts are not compared. */
const MOST_OCCURRENCES = 64;

export type Sought = { readonly pattern: Pattern; readonly exact: string; identity?: Identity };

export class Seeker {
  readonly page: SqueezedText;
  private index: { 8: GramIndex; 4: GramIndex } | undefined;

  constructor(text: string) {
    this.page = new SqueezedText(text);
  }

  /** Reads the page for these passages; stops after every slice. */
  *prepare(sought: readonly Sought[]): Generator<void, void> {
    while (this.page.readOn(SLICE)) yield;
    const most = (dense: boolean) =>
      sought.reduce((sum, { pattern }) => (pattern.dense === dense ? sum + gramsOf(pattern) : sum), 1);
    const index = { 8: new GramIndex(8, most(false)), 4: new GramIndex(4, most(true)) };
    for (const [i, { pattern }] of sought.entries()) {
      const grams = index[pattern.dense ? 4 : 8];
      grams.add(pattern.prefix, 1);
      grams.add(pattern.suffix, 1);
      for (const [part, stride] of parts(pattern.exact)) grams.add(part, stride);
      if (i % 32 === 31) yield;
    }
    yield;
    for (const grams of [index[8], index[4]]) {
      if (grams === index[4] && !sought.some(({ pattern }) => pattern.dense)) continue;
      for (let at = 0; at < this.page.length; at += SLICE) {
        grams.scan(this.page.codes, at, Math.min(this.page.length, at + SLICE));
        yield;
      }
    }
    this.index = index;
  }

  /** Every stretch that may be the passage; `all` false when the same words stand too often to list. */
  find(sought: Sought): { found: Found[]; all: boolean } {
    const { pattern } = sought;
    const { codes, length } = this.page;
    const index = this.index?.[pattern.dense ? 4 : 8];
    if (!index || pattern.exact.length === 0) return { found: [], all: true };
    const same = occurrences(pattern, codes, length, index);
    const found = (same?.starts ?? []).slice(0, MOST_OCCURRENCES).map((start) => this.exactAt(pattern, start));
    const all = same === undefined || (same.all && same.starts.length <= MOST_OCCURRENCES);
    // The same words once, and hardly any part of them elsewhere: nothing else can come near.
    if (same && !same.twins && all && found.length === 1) return { found, all };
    for (const guess of guesses(pattern, index)) this.add(found, sought, this.compare(sought, guess.start, guess.end));
    return { found, all };
  }

  /** The stretch nearest to an expected place, for passages that are too common to be looked up. */
  findAt(sought: Sought, offset: number, tolerance: number): Found[] {
    const { pattern } = sought;
    const { codes, length } = this.page;
    const from = this.page.fromText(Math.max(0, offset - tolerance));
    const to = Math.min(length - pattern.exact.length, this.page.fromText(offset + tolerance));
    const found: Found[] = [];
    for (let start = from; start <= to; start++) {
      if (equalAt(pattern.exact, codes, start)) found.push(this.exactAt(pattern, start));
    }
    if (found.length > 0) return found;
    const start = this.page.fromText(offset);
    this.add(found, sought, this.compare(sought, start, start + pattern.exact.length));
    return found;
  }

  /** The stretch in the page's own text. */
  place({ start, end }: Pick<Aligned, 'start' | 'end'>): Place {
    return { start: this.page.toText(start), end: this.page.toText(end - 1) + 1 };
  }

  private exactAt(pattern: Pattern, start: number): Found {
    const { codes, length } = this.page;
    const end = start + pattern.exact.length;
    const whole = standsWhole(pattern, codes, start, end);
    return { start, end, words: 1, ...surroundings(pattern, codes, length, start, end), exact: true, whole, same: true, kept: 1 };
  }

  private compare({ pattern }: Sought, start: number, end: number): Aligned | undefined {
    const { codes, length } = this.page;
    return align(pattern, codes, length, start, end, {
      shared: (from, to) => sharedGrams(pattern, codes.subarray(from, to)),
      isEdge: (at) => at === 0 || at === length || this.page.toText(at) - this.page.toText(at - 1) > 1,
    });
  }

  private add(found: Found[], sought: Sought, aligned: Aligned | undefined): void {
    if (!aligned || found.some(({ start, end }) => aligned.start < end && start < aligned.end)) return;
    found.push({ ...aligned, exact: aligned.words === 1, whole: false, ...this.likeness(sought, aligned) });
  }

  private likeness(sought: Sought, aligned: Aligned): { same: boolean; kept: number } {
    if (aligned.words === 1) return { same: true, kept: 1 };
    if (!isLike(aligned)) return { same: false, kept: 0 };
    const { text } = this.page;
    const { start, end } = this.place(aligned);
    const there = text.slice(start, end);
    sought.identity ??= identify(sought.exact);
    const found = identify(there);
    const words = [...sought.identity.words];
    return {
      same: sameIdentity(sought.identity, found, (word) => isWordOf(text, word)),
      kept: sought.pattern.dense || words.length === 0 ? 1 : words.filter((word) => found.words.has(word)).length / words.length,
    };
  }
}

/** The parts of a quote whose grams are looked for, and how densely. */
function parts(exact: Uint16Array): [Uint16Array, number][] {
  if (exact.length <= EDGE * 2) return [[exact, 1]];
  return [
    [exact.subarray(0, EDGE), 1],
    [exact.subarray(EDGE, exact.length - EDGE), MIDDLE_STRIDE],
    [exact.subarray(exact.length - EDGE), 1],
  ];
}

const gramsOf = ({ exact, prefix, suffix }: Pattern): number =>
  prefix.length + suffix.length + Math.min(exact.length, EDGE * 2) + Math.ceil(exact.length / MIDDLE_STRIDE);
