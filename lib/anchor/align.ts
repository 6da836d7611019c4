import { distance, distances } from './bit-vector.ts';
import { concat, type Pattern } from './pattern.ts';
import { type Surroundings, surroundings } from './surroundings.ts';

/**
 * Why: where a changed quote begins and ends is decided together with its context: the best cut between prefix and quote is
 * where the prefix, read up to there, and the rest, read back to there, cost least together (the meeting of a forward and a
 * backward pass, Hirschberg 1975). A quote whose first word was replaced still begins at the replacement.
 */

/** So many units at either end of a quote decide, with the context, where it begins and ends: three machine words of bits. */
const EDGE = 96;

/** Room for edits between a guess and the true place, units. */
const SLACK = 40;

/** Up to this length a quote is compared whole; a longer one by the grams it shares, at a cost that grows with its length only. */
const WHOLE = 320;

/** Unrelated prose has 0.2 to 0.35; with less there is nothing to judge. */
const HOPELESS = 0.36;

/** Edits that a cut at the edge of a word may cost more than one inside: letters that a replaced word has in common with another by chance. */
const INTO_A_WORD = 2;

/** A stretch of the page, and how similar it is: 1 the same, about 0.4 for unrelated prose. */
export type Aligned = Surroundings & { start: number; end: number; words: number };

/** What the alignment asks the page: how much of a long quote a stretch shares, and whether a word starts or ends at a unit. */
export type Helpers = { shared: (start: number, end: number) => number; isEdge: (at: number) => boolean };

/** Aligns a pattern near an estimated stretch `from`–`to` of the page's first `length` units; undefined where nothing is left of it. */
export function align(
  pattern: Pattern,
  page: Uint16Array,
  length: number,
  from: number,
  to: number,
  { shared, isEdge }: Helpers,
): Aligned | undefined {
  if (from >= length) return undefined;
  const { exact, prefix, suffix } = pattern;
  const short = exact.length <= EDGE;
  const head = short ? concat(exact, suffix) : exact.subarray(0, EDGE);
  const tail = short ? concat(prefix, exact) : exact.subarray(exact.length - EDGE);
  // The longer the quote, the less its start tells where it ends.
  const drift = short ? SLACK : SLACK + (exact.length >> 3);
  const start = cut(
    prefix,
    head,
    page,
    Math.max(0, from - prefix.length - SLACK),
    Math.min(length, from + head.length + SLACK),
    true,
    isEdge,
  );
  const end = cut(
    tail,
    suffix,
    page,
    Math.max(0, to - tail.length - drift),
    Math.min(length, to + suffix.length + drift),
    false,
    isEdge,
  );
  if (end <= start) return undefined;
  const words =
    exact.length <= WHOLE && end - start <= WHOLE * 2
      ? 1 - distance(exact, page, start, end) / Math.max(exact.length, end - start)
      : shared(start, end);
  if (words < HOPELESS) return undefined;
  return { start, end, words, ...surroundings(pattern, page, length, start, end) };
}

/**
 * Best place to cut between what ends there and what begins there: at an edge of a word, where one is about as good as any other
 * place. Of equal ones the first is taken, counted from inside the quote: a replaced word is taken whole, words put in beside the
 * quote belong to neither.
 */
function cut(
  left: Uint16Array,
  right: Uint16Array,
  page: Uint16Array,
  from: number,
  to: number,
  start: boolean,
  isEdge: (at: number) => boolean,
): number {
  if (to <= from) return Math.max(0, to);
  const lefts = distances(left, page, from, to, true);
  const rights = distances(right, page, from, to, true, true);
  const width = to - from;
  const cost = (at: number) => (lefts[at] as number) + (rights[width - at] as number);
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at <= width; at++) if (cost(at) < least) least = cost(at);
  let best = -1;
  let edge = -1;
  for (let i = 0; i <= width; i++) {
    const at = start ? width - i : i;
    if (cost(at) > least + INTO_A_WORD) continue;
    if (best < 0 && cost(at) === least) best = at;
    if ((edge < 0 || cost(at) < cost(edge)) && isEdge(from + at)) edge = at;
  }
  return from + (edge >= 0 ? edge : best);
}
