/** The stretch that differs between two texts: from `start` to `endBefore` in the old, to `endAfter` in the new. UTF-16 units. */
export type TextChange = { readonly start: number; readonly endBefore: number; readonly endAfter: number };

/** Compared at once; two long strings are compared far faster in pieces than character by character. */
const PIECE = 1 << 12;

/** What differs between two texts, ends cut off as far as they agree; undefined when nothing does. */
export function changeBetween(before: string, after: string): TextChange | undefined {
  if (before === after) return undefined;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start + PIECE <= most && before.slice(start, start + PIECE) === after.slice(start, start + PIECE)) start += PIECE;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  const left = most - start;
  const [a, b] = [before.length, after.length];
  while (tail + PIECE <= left && before.slice(a - tail - PIECE, a - tail) === after.slice(b - tail - PIECE, b - tail))
    tail += PIECE;
  while (tail < left && before.charCodeAt(a - tail - 1) === after.charCodeAt(b - tail - 1)) tail++;
  return { start, endBefore: a - tail, endAfter: b - tail };
}
