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

  add(family: string, at: number): void {
    const known = this.places.get(family);
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
    let last = -1;
    for (const place of this.places.get(family) ?? []) if (place <= at && place > last) last = place;
    return last;
  }
}
