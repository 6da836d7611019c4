type Span = { start: number; end: number };

/** Those of some spans, sorted by start and not overlapping, that touch [from, to): by binary search, so a walk stays linear. */
export function nearby<T extends Span>(sorted: readonly T[], from: number, to: number): T[] {
  const found: T[] = [];
  for (let i = firstEndingAfter(sorted, from); i < sorted.length; i++) {
    const span = sorted[i];
    if (!span || span.start >= to) break;
    found.push(span);
  }
  return found;
}

/** Index of the first span that ends after a place. Spans of one place end together, so ends are sorted too. */
function firstEndingAfter(sorted: readonly Span[], at: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
