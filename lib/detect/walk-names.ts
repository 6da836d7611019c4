import type { FoldReader } from '../text/fold-reader.ts';
import type { NameTable } from './build-detector.ts';

/** A name that ends somewhere: which, and where in the text (UTF-16 units, exclusive). */
export type Reached = { index: number; end: number; lastUnit: number };

/**
 * Walks the reader through the sorted names and calls `reached` for each name that ends on the way, shortest first. The names that
 * share what was read are a range of the sorted table, and every unit narrows the range by binary search, so a step costs
 * O(log names) and a walk is never longer than the longest name: linear in the text, whatever the text.
 *
 * The reader stands after `first` and `second`, the units the range is looked up by.
 */
export function walkNames(
  table: NameTable,
  reader: FoldReader,
  first: number,
  second: number,
  reached: (hit: Reached) => void,
): void {
  const { names } = table;
  const range = table.starts.get(first * 0x10000 + second);
  if (range === undefined) return;
  let low = Math.floor(range / 0x10000);
  let high = range % 0x10000;
  let depth = 2;
  let last = second;
  for (;;) {
    if (names[low]?.length === depth) {
      reached({ index: low, end: reader.to, lastUnit: last });
      low++;
    }
    if (low >= high) return;
    const unit = reader.next();
    if (unit === 0) return;
    low = lowerBound(names, low, high, depth, unit);
    if (names[low]?.charCodeAt(depth) !== unit || low >= high) return;
    high = lowerBound(names, low, high, depth, unit + 1);
    last = unit;
    depth++;
  }
}

/** The first name of [low, high) whose unit at `depth` is at least `unit`; all of them share the units before. */
function lowerBound(names: readonly string[], low: number, high: number, depth: number, unit: number): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((names[middle]?.charCodeAt(depth) ?? 0) < unit) from = middle + 1;
    else to = middle;
  }
  return from;
}
