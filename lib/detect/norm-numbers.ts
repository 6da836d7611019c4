import type { NameTable } from './build-detector.ts';
import type { LocatorKind, PinNumber } from './pinpoint-grammar.ts';

type Reading = { kinds: LocatorKind[]; value: string };
const readings = new Map<string, Reading>();

/** How an agreement's own number is read; remembered, since every pinpoint asks it of every norm. */
function kindsOf(number: string): Reading {
  const known = readings.get(number) ?? readNumber(number);
  readings.set(number, known);
  return known;
}

/** `13(f)` by letter, `Art. 32` by article, `2(1)` as the item 1 … */
function readNumber(number: string): Reading {
  const letter = /^13\(([a-k])\)$/.exec(number)?.[1];
  if (letter) return { kinds: ['norm', 'paragraph'], value: letter };
  const digits = /(\d+)\)?$/.exec(number)?.[1] ?? number;
  if (/^Art/.test(number)) return { kinds: ['article'], value: digits };
  if (/^(?:CDN\/Cloud )?action/i.test(number)) return { kinds: ['action'], value: digits };
  if (/^CBM/.test(number)) return { kinds: ['measure', 'norm'], value: digits };
  if (/^(para\.|OP)/.test(number)) return { kinds: ['paragraph'], value: /\d+/.exec(number)?.[0] ?? '' };
  if (/^\d+\(\d+\)$/.test(number)) return { kinds: ['norm', 'paragraph'], value: digits };
  if (/^Rec/.test(number)) return { kinds: ['recommendation'], value: digits };
  return { kinds: ['norm', 'recommendation'], value: digits };
}

/** Agreements that speak of the norms of 2015 by their letters: the groups, their reports and resolutions. */
const UN_FAMILY = /^(un-(gge|oewg|global|poa)|unga-|asean-norms|sg-roadmap)/;
const LETTERED_OWNER = 'un-gge-2015';
/** The package of Singapore counts its six norms anew; they are norms 3 to 8 of the final report. */
const SINGAPORE = 'gcsc-singapore';
const SINGAPORE_SHIFT = 2;

/**
 * The norm of an agreement under a number: its own, or that of the part that has norms (GCSC → its final report, the UN group → its
 * report of 2015). Index into `table.norms`; undefined when the agreement has no such norm.
 */
export function normAt(table: NameTable, agreement: number, kind: LocatorKind, number: PinNumber): number | undefined {
  const id = table.ids[agreement] ?? '';
  if (UN_FAMILY.test(id) && number.lettered) return find(table, table.ids.indexOf(LETTERED_OWNER), kind, number.value);
  const shifted = id === SINGAPORE ? String(Number(number.value) + SINGAPORE_SHIFT) : number.value;
  for (const owner of relatives(table, agreement)) {
    const norm = find(table, owner, kind, shifted, number.lettered);
    if (norm !== undefined) return norm;
  }
  // The eleven norms are also counted 1 to 11.
  if (UN_FAMILY.test(id) && kind === 'norm' && /^([1-9]|1[01])$/.test(number.value)) {
    return find(table, table.ids.indexOf(LETTERED_OWNER), kind, String.fromCharCode(0x60 + Number(number.value)));
  }
  return undefined;
}

function find(table: NameTable, owner: number, kind: LocatorKind, value: string, lettered = true): number | undefined {
  const at = table.numbers.findIndex((number, norm) => {
    if (table.owners[norm] !== owner) return false;
    const read = kindsOf(number);
    return read.kinds.includes(kind) && (read.value === value || number === value) && (lettered || !/^[a-k]$/.test(read.value));
  });
  return at < 0 ? undefined : at;
}

/** The agreement, then its parts, then what it is part of with the parts of that. */
function relatives(table: NameTable, agreement: number): number[] {
  const parts = (of: number) => table.parents.flatMap((parent, index) => (parent === of && of >= 0 ? [index] : []));
  const parent = table.parents[agreement] ?? -1;
  return [agreement, ...parts(agreement), ...(parent >= 0 ? [parent, ...parts(parent)] : [])];
}
