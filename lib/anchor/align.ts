import { distance, distances } from './bit-vector.ts';
import { concat, type Pattern } from './pattern.ts';

/**
 * Why: where a changed quote begins and ends is decided together with its context: the best cut between prefix and quote is
 * where the prefix, read up to there, and the rest, read back to there, cost least together (the meeting of a forward and a
 * backward pass, Hirschberg 1975). A quote whose first word was replaced still begins at the replacement.
 */

/** Of a long quote only so many units at either end decide where it begins and ends. */
const EDGE = 160;

/** Up to this length a quote is compared whole; a longer one by the grams it shares, at a cost that grows with its length only. */
export const WHOLE = 640;

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
  /** The less similar of the two outermost pieces of context; 1 where none was kept. */
  outer: number;
};

/** Aligns a pattern near an estimated stretch `from`–`to` of the page's first `length` units; undefined where nothing is left of it. */
export function align(
  pattern: Pattern,
  page: Uint16Array,
  length: number,
  from: number,
  to: number,
  shared: (start: number, end: number) => number,
): Aligned | undefined {
  if (from >= length) return undefined;
  const { exact, prefix, suffix } = pattern;
  const head = exact.length > EDGE * 2 ? exact.subarray(0, EDGE) : exact;
  const tail = exact.length > EDGE * 2 ? exact.subarray(exact.length - EDGE) : exact;
  const slack = 32 + (head.length >> 2);
  const start = cut(
    prefix,
    head === exact ? concat(exact, suffix) : head,
    page,
    Math.max(0, from - prefix.length - slack),
    Math.min(length, (head === exact ? to + suffix.length : from + head.length) + slack),
    true,
  );
  const end = cut(
    tail === exact ? concat(prefix, exact) : tail,
    suffix,
    page,
    Math.max(0, tail === exact ? from - prefix.length - slack : to - tail.length - slack),
    Math.min(length, to + suffix.length + slack),
    false,
  );
  if (end <= start) return undefined;
  const words =
    exact.length <= WHOLE && end - start <= WHOLE * 2
      ? 1 - distance(exact, page, start, end) / Math.max(exact.length, end - start)
      : shared(start, end);
  return { start, end, words, ...context(pattern, page, length, start, end) };
}

/** How much of the context stands around a place. */
export function context(
  { prefix, suffix, nearPrefix, nearSuffix, outer }: Pattern,
  page: Uint16Array,
  length: number,
  start: number,
  end: number,
): Omit<Aligned, 'start' | 'end' | 'words'> {
  const before = likeBefore(prefix, page, start);
  const after = likeAfter(suffix, page, length, end);
  const nearBefore = nearPrefix === prefix.length ? before : likeBefore(prefix.subarray(prefix.length - nearPrefix), page, start);
  const nearAfter = nearSuffix === suffix.length ? after : likeAfter(suffix.subarray(0, nearSuffix), page, length, end);
  let outermost = 1;
  if (outer) {
    const slack = 32 + (outer.away >> 3);
    const from = Math.max(0, start - outer.away - outer.before.length - slack);
    const likeFirst = likeWithin(outer.before, page, from, Math.max(from, start - outer.away + slack));
    const to = Math.min(length, end + outer.away + outer.after.length + slack);
    outermost = Math.min(likeFirst, likeWithin(outer.after, page, Math.min(to, end + outer.away - slack), to));
  }
  return { before, after, nearBefore, nearAfter, outer: outermost };
}

/** Best place to cut between what ends there and what begins there. */
function cut(left: Uint16Array, right: Uint16Array, page: Uint16Array, from: number, to: number, last: boolean): number {
  if (to <= from) return Math.max(0, to);
  const lefts = distances(left, page, from, to, true);
  const rights = distances(right, page, from, to, true, true);
  const width = to - from;
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let j = 0; j <= width; j++) {
    const cost = (lefts[j] as number) + (rights[width - j] as number);
    // Words put in at the edge belong to neither: the quote is cut as short as it can be.
    if (cost < least || (last && cost === least)) {
      least = cost;
      best = j;
    }
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

function likeWithin(piece: Uint16Array, page: Uint16Array, from: number, to: number): number {
  return piece.length === 0 ? 1 : 1 - least(distances(piece, page, Math.max(0, from), to, true)) / piece.length;
}

function least(row: Int32Array): number {
  let smallest = row[0] as number;
  for (const value of row) if (value < smallest) smallest = value;
  return smallest;
}
