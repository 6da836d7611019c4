import type { FoundUse } from './scan-names.ts';

/** The id of an agreement. */
export function idOf({ table, use }: FoundUse): string {
  return table.ids[use.agreement] ?? '';
}

/** The agreement that a use's agreement is finally part of: what names one of a family in full supports the short names of all. */
export function familyOf({ table, use }: FoundUse): string {
  let index = use.agreement;
  for (let steps = 0; steps < table.ids.length; steps++) {
    const parent = table.parents[index] ?? -1;
    if (parent < 0) break;
    index = parent;
  }
  return table.ids[index] ?? '';
}

/** Positions, by family, of what the page says about it. */
export class Places {
  private readonly places = new Map<string, number[]>();
  private readonly sorted = new Set<string>();

  add(family: string, at: number): void {
    const known = this.places.get(family);
    this.sorted.delete(family);
    if (known) known.push(at);
    else this.places.set(family, [at]);
  }

  /** How many families have a place. */
  get size(): number {
    return this.places.size;
  }

  has(family: string): boolean {
    return this.places.has(family);
  }

  /** The last place at or before `at`; -1 when there is none. */
  lastBefore(family: string, at: number): number {
    const places = this.places.get(family) ?? [];
    if (!this.sorted.has(family)) {
      places.sort((a, b) => a - b);
      this.sorted.add(family);
    }
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle] ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return places[low - 1] ?? -1;
  }
}
