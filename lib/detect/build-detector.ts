import type { DetectorData } from './detector-data.ts';
import { type NameUse, readUses } from './name-use.ts';

/** One `DetectorData`, ready to be walked. */
export type NameTable = Omit<DetectorData, 'names' | 'uses'> & {
  /** Folded names in the order of their code units. */
  names: string[];
  /** Uses of each name, as text until asked for. */
  uses: string[];
  /** First two units of a name → the first name that begins so. */
  starts: Map<number, number>;
};

/** Everything `findMentions` needs. Immutable; one serves any number of texts. */
export type Detector = {
  tables: NameTable[];
  /** One byte for each hash of two units: whether any name begins with them. Most words of a page end here. */
  gate: Uint8Array;
};

const GATE_BITS = 13;

/** Where two folded units stand in the gate. */
export function gateOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e5) ^ Math.imul(second, 0x3b)) & ((1 << GATE_BITS) - 1);
}

/**
 * Makes a detector from the catalogue's data and, if a person has some, their own agreements (both from `compileNames`). Takes about
 * a millisecond for 3,000 names. Ids may repeat between tables; the same place is then found for each.
 */
export function buildDetector(data: DetectorData, ...own: DetectorData[]): Detector {
  const gate = new Uint8Array(1 << GATE_BITS);
  const tables = [data, ...own].map((one) => tableOf(one, gate));
  return { tables, gate };
}

function tableOf(data: DetectorData, gate: Uint8Array): NameTable {
  const names = data.names === '' ? [] : data.names.split('\n');
  const starts = new Map<number, number>();
  names.forEach((name, index) => {
    const first = name.charCodeAt(0);
    const second = name.charCodeAt(1);
    const key = first * 0x10000 + second;
    if (!starts.has(key)) starts.set(key, index);
    gate[gateOf(first, second)] = 1;
  });
  return { ...data, names, uses: data.uses.split(' '), starts };
}

/** What the name at an index stands for. */
export function usesAt(table: NameTable, index: number): NameUse[] {
  return readUses(table.uses[index] ?? '');
}
