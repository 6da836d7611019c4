import type { FoldReader } from '../text/fold-reader.ts';
import { lengthOf, lowerBound, type NameTable, unitOf } from './name-table.ts';

/** A name that ends somewhere: which, and where in the text (UTF-16 units, exclusive). */
export type Reached = { index: number; end: number; lastUnit: number };

/**
 * Walks the reader through the sorted names and gives each name that ends on the way, shortest first. The names that share what was
 * read are a range of the sorted table, and every unit narrows the range by binary search, so a step costs O(log names) and a walk is
 * never longer than the longest name: linear in the text, whatever the text.
 */
export function walkNames(table: NameTable, reader: FoldReader): readonly Reached[] {
  let reached = NONE;
  let unit = reader.next();
  let { low, high } = table.startingWith(unit);
  for (let depth = 0; low < high; ) {
    if (lengthOf(table, low) === depth + 1) {
      if (reached === NONE) reached = [];
      reached.push({ index: low, end: reader.to, lastUnit: unit });
      low++;
    }
    unit = reader.next();
    if (unit === 0 || low >= high) break;
    depth++;
    low = lowerBound(table, low, high, depth, unit);
    if (low >= high || unitOf(table, low, depth) !== unit) break;
    // One name left: nothing to search any more.
    if (high - low > 1) high = lowerBound(table, low, high, depth, unit + 1);
  }
  return reached;
}

const NONE: Reached[] = [];
