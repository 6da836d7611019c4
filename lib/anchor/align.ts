import { distance, distances } from './bit-vector.ts';
import { concat, type Pattern } from './pattern.ts';

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

/** Unrelated prose has 0.2 to 0.4; with less there is nothing to judge. */
const HOPELESS = 0.4;

/** A stretch of the page, and how similar it is: 1 the same, about 0.4 for unrelated prose. */
export type Aligned = {
  start: number;
  end: number;
  words: number;
  /** Context on each side, whole and in the own paragraph only. */
  before: number;
  after: number;
  nearBefore: number;
  nearAfter: number;
  /** The outermost context, the less similar one where both sides were kept longer; 1 where none was. */
  outer: number;
};

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
  return { start, end, words, ...context(pattern, page, length, start, end) };
}

/** How much of the context stands around a place. */
export function context(
  { prefix, suffix, nearPrefix, nearSuffix, outerBefore, outerAfter }: Pattern,
  page: Uint16Array,
  length: number,
  start: number,
  end: number,
): Omit<Aligned, 'start' | 'end' | 'words'> {
  const before = likeBefore(prefix, page, start);
  const after = likeAfter(suffix, page, length, end);
  const nearBefore = nearPrefix === prefix.length ? before : likeBefore(prefix.subarray(prefix.length - nearPrefix), page, start);
  const nearAfter = nearSuffix === suffix.length ? after : likeAfter(suffix.subarray(0, nearSuffix), page, length, end);
  let outer = 1;
  if (outerBefore) {
    const { piece, away } = outerBefore;
    outer = likeWithin(piece, page, start - away - piece.length - slackOf(away), start - away + slackOf(away));
  }
  if (outerAfter) {
    const { piece, away } = outerAfter;
    const to = Math.min(length, end + away + piece.length + slackOf(away));
    outer = Math.min(outer, likeWithin(piece, page, Math.min(to, end + away - slackOf(away)), to));
  }
  return { before, after, nearBefore, nearAfter, outer };
}

/**
 * Best place to cut between what ends there and what begins there. Of equal ones the first at an edge of a word is taken, counted
 * from inside the quote: a replaced word is taken whole, words put in beside the quote belong to neither.
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
  for (let i = 0; i <= width; i++) {
    const at = start ? width - i : i;
    if (cost(at) > least) continue;
    if (isEdge(from + at)) return from + at;
    if (best < 0) best = at;
  }
  return from + best;
}

function likeBefore(prefix: Uint16Array, page: Uint16Array, start: number): number {
  const { length } = prefix;
  if (length === 0) return 1;
  let same = 0;
  while (same < length && prefix[length - 1 - same] === page[start - 1 - same]) same++;
  if (same === length) return 1;
  const from = Math.max(0, start - length - (length >> 2) - 4);
  const row = distances(prefix, page, from, start, false, true);
  return 1 - least(row) / length;
}

function likeAfter(suffix: Uint16Array, page: Uint16Array, pageLength: number, end: number): number {
  const { length } = suffix;
  if (length === 0) return 1;
  let same = 0;
  while (same < length && end + same < pageLength && suffix[same] === page[end + same]) same++;
  if (same === length) return 1;
  const to = Math.min(pageLength, end + length + (length >> 2) + 4);
  const row = distances(suffix, page, end, to, false);
  return 1 - least(row) / length;
}

/** Edits between a quote and its outermost context move that, a little more the farther it is. */
const slackOf = (away: number): number => 8 + (away >> 3);

function likeWithin(piece: Uint16Array, page: Uint16Array, from: number, to: number): number {
  const first = Math.max(0, from);
  return piece.length === 0 ? 1 : 1 - least(distances(piece, page, first, Math.max(first, to), true)) / piece.length;
}

function least(row: Int32Array): number {
  let smallest = row[0] as number;
  for (const value of row) if (value < smallest) smallest = value;
  return smallest;
}
