import { isCyrillic } from '../text/russian.ts';
import type { DetectorData } from './detector-data.ts';
import { type NameUse, readUses } from './name-use.ts';

/** One `DetectorData`, ready to be walked. */
export type NameTable = Omit<DetectorData, 'names' | 'uses'> & {
  /** Folded names in the order of their code units. */
  names: string[];
  /** Uses of each name, as text until asked for. */
  uses: string[];
  /** First two units of a name → the range of names that begin so: first * 0x10000 + end (exclusive). */
  starts: Map<number, number>;
};

/** Everything `findMentions` needs. Immutable; one serves any number of texts. */
export type Detector = {
  tables: NameTable[];
  /** One byte for each hash of two units: whether any name begins with them. Most words of a page end here. */
  gate: Uint8Array;
  /** The same for the first four units (Cyrillic: three), which lets far fewer words pass. */
  longGate: Uint8Array;
};

const GATE_BITS = 13;
const LONG_BITS = 16;
/** Bits of a gate byte: names begin so; and some of them have no four letters in a row to be told apart by. */
export const BEGINS = 1;
export const SHORT = 2;
/** How many units the second gate looks at. A Cyrillic word keeps only three for sure: see `stemLength`. */
export const LONG = 4;
export const LONG_CYRILLIC = 3;

/** Where two folded units stand in the gate. */
export function gateOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e5) ^ Math.imul(second, 0x3b)) & ((1 << GATE_BITS) - 1);
}

/** Where four (Cyrillic: three) folded units stand in the second gate. */
export function longGateOf(first: number, second: number, third: number, fourth: number): number {
  const hash = Math.imul(Math.imul(Math.imul(first, 0x1f3) ^ second, 0x1f3) ^ third, 0x1f3) ^ fourth;
  return (hash ^ (hash >>> LONG_BITS)) & ((1 << LONG_BITS) - 1);
}

/**
 * Makes a detector from the catalogue's data and, if a person has some, their own agreements (both from `compileNames`). Takes about
 * a millisecond for 3,000 names. Ids may repeat between tables; the same place is then found for each.
 */
export function buildDetector(data: DetectorData, ...own: DetectorData[]): Detector {
  const gate = new Uint8Array(1 << GATE_BITS);
  const longGate = new Uint8Array(1 << LONG_BITS);
  const tables = [data, ...own].map((one) => tableOf(one, gate, longGate));
  return { tables, gate, longGate };
}

function tableOf(data: DetectorData, gate: Uint8Array, longGate: Uint8Array): NameTable {
  const names = data.names === '' ? [] : data.names.split('\n');
  const starts = new Map<number, number>();
  names.forEach((name, index) => {
    const first = name.charCodeAt(0);
    const second = name.charCodeAt(1);
    const key = first * 0x10000 + second;
    starts.set(key, (starts.get(key) ?? index * 0x10000) - ((starts.get(key) ?? 0) % 0x10000) + index + 1);
    const at = gateOf(first, second);
    gate[at] = (gate[at] ?? 0) | BEGINS;
    const long = longBeginning(name, first);
    if (long < 0) gate[at] = (gate[at] ?? 0) | SHORT;
    else longGate[long] = 1;
  });
  return { ...data, names, uses: data.uses.split(' '), starts };
}

/** The place in the second gate of a name that begins with enough letters or digits; -1 of any other. */
function longBeginning(name: string, first: number): number {
  const length = isCyrillic(first) ? LONG_CYRILLIC : LONG;
  for (let i = 0; i < length; i++) if (!isPlain(name.charCodeAt(i))) return -1;
  return longGateOf(first, name.charCodeAt(1), name.charCodeAt(2), length > LONG_CYRILLIC ? name.charCodeAt(3) : 0);
}

/** A folded unit that is a letter or digit, judged without tables: separators and signs are below, and these few above. */
function isPlain(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || (unit >= 0x400 && unit < 0x2000) || unit >= 0x3041;
}

/** What the name at an index stands for. */
export function usesAt(table: NameTable, index: number): NameUse[] {
  return readUses(table.uses[index] ?? '');
}
