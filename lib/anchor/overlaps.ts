import type { Place } from './place.ts';

/** The stretches on which two or more places lie, in the order of the text and apart from each other. */
export function overlapsOf(places: readonly Place[]): Place[] {
  const edges = places.flatMap(({ start, end }) => [
    { at: start, by: 1 },
    { at: end, by: -1 },
  ]);
  // Ends before starts: places that only touch do not overlap.
  edges.sort((a, b) => a.at - b.at || a.by - b.by);
  const found: Place[] = [];
  let depth = 0;
  let since = 0;
  for (const { at, by } of edges) {
    if (depth === 1 && by === 1) since = at;
    if (depth === 2 && by === -1) push(found, { start: since, end: at });
    depth += by;
  }
  return found;
}

function push(found: Place[], { start, end }: Place): void {
  const last = found.at(-1);
  if (last?.end === start) found[found.length - 1] = { start: last.start, end };
  else if (end > start) found.push({ start, end });
}
