import { lazily, remember } from '../text/lazily.ts';
import type { DetectorData } from './detector-data.ts';
import { type NameUse, readUses } from './name-use.ts';

/** One `DetectorData`, ready to be walked: its names stay one string, and `at` tells where each starts. */
export type NameTable = Omit<DetectorData, 'uses'> & {
  count: number;
  /** Index of the first unit of each name in `names`; one more at the end. A line feed, below every unit of a name, ends each. */
  at: Uint32Array;
  /** The names that begin with a unit: index of the first, and one more than that of the last. */
  startingWith: (unit: number) => { low: number; high: number };
  /** What the name at an index stands for; read when first asked for. */
  usesAt: (index: number) => NameUse[];
};

/** What a name's length is written as: a letter so far above. */
export const LENGTH_BASE = 0x100;

export function tableOf(data: DetectorData): NameTable {
  const { lengths } = data;
  const at = new Uint32Array(lengths.length + 1);
  let next = 0;
  for (let i = 0; i < lengths.length; i++) {
    at[i] = next;
    next += lengths.charCodeAt(i) - LENGTH_BASE + 1;
  }
  at[lengths.length] = next;
  const written = lazily(() => data.uses.split(' '));
  const count = lengths.length;
  const sorted = { names: data.names, at };
  return {
    ...data,
    count,
    at,
    startingWith: remember((unit) => {
      const low = lowerBound(sorted, 0, count, 0, unit);
      return { low, high: lowerBound(sorted, low, count, 0, unit + 1) };
    }),
    usesAt: remember((index) => readUses(written()[index] ?? '')),
  };
}

/** The unit of a name at a depth below its length; at it something below every unit. */
export const unitOf = (table: NameTable, index: number, depth: number): number =>
  table.names.charCodeAt((table.at[index] ?? 0) + depth);

export const lengthOf = ({ at }: NameTable, index: number): number => (at[index + 1] ?? 0) - (at[index] ?? 0) - 1;

/** The index of a folded name; -1 when there is none. */
export function indexOfName(table: NameTable, name: string): number {
  let low = 0;
  let high = table.count;
  for (let depth = 0; depth < name.length && low < high; depth++) {
    low = lowerBound(table, low, high, depth, name.charCodeAt(depth));
    high = lowerBound(table, low, high, depth, name.charCodeAt(depth) + 1);
  }
  // The shortest of those that begin so stands first.
  return low < high && lengthOf(table, low) === name.length ? low : -1;
}

/** Whether a name begins with a key; the key itself counts. */
export function beginsName(table: NameTable, key: string): boolean {
  const { names } = table;
  let low = 0;
  let high = table.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = table.at[middle] ?? 0;
    if (names.slice(at, at + key.length) >= key) high = middle;
    else low = middle + 1;
  }
  const at = table.at[low] ?? 0;
  return low < table.count && names.startsWith(key, at);
}

/** The first name of [low, high) whose unit at `depth` is at least `unit`; all of them share the units before. */
export function lowerBound(
  table: Pick<NameTable, 'names' | 'at'>,
  low: number,
  high: number,
  depth: number,
  unit: number,
): number {
  const { names, at } = table;
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >> 1;
    // Beyond the last name stands nothing, which is not at least anything.
    if (names.charCodeAt((at[middle] ?? 0) + depth) >= unit) to = middle;
    else from = middle + 1;
  }
  return from;
}
