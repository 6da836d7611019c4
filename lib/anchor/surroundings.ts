import { distances } from './bit-vector.ts';
import { equalAt } from './candidates.ts';
import type { Pattern } from './pattern.ts';

/**
 * Why: the same words stand in several places, and different words in the same place. What stands around a stretch, compared by
 * edit distance so that edits there count little, tells both apart.
 */
export type Surroundings = {
  /** Context on each side, whole and in the own paragraph only: 1 the same, about 0.4 for unrelated prose. */
  before: number;
  after: number;
  nearBefore: number;
  nearAfter: number;
  /** The outermost context, the less similar one where both sides were kept longer; 1 where none was. */
  outer: number;
};

/** How much of the context stands around a place. */
export function surroundings(
  { prefix, suffix, nearPrefix, nearSuffix, outerBefore, outerAfter }: Pattern,
  page: Uint16Array,
  length: number,
  start: number,
  end: number,
): Surroundings {
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

/** Whether all of the context stands around a place, character by character; false where it was not kept for that. */
export const standsWhole = ({ whole }: Pattern, page: Uint16Array, start: number, end: number): boolean =>
  whole !== undefined && equalAt(whole.before, page, start - whole.before.length) && equalAt(whole.after, page, end);

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
