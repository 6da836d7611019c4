import type { DetectorData } from './detector-data.ts';
import { type Gates, readGates } from './gates.ts';
import { type NameTable, tableOf } from './name-table.ts';

export type { NameTable };

/** Everything `findMentions` needs. Immutable; one serves any number of texts. */
export type Detector = { tables: NameTable[]; gates: Gates };

/**
 * Makes a detector from the catalogue's data and, if a person has some, their own agreements (both from `compileNames`, which has done
 * the work). Ids may repeat between tables; the same place is then found for each.
 */
export function buildDetector(data: DetectorData, ...own: DetectorData[]): Detector {
  const all = [data, ...own];
  return { tables: all.map(tableOf), gates: readGates(all.map(({ gates }) => gates)) };
}
