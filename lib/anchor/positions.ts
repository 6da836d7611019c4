/**
 * Why: W3C positions count code points, JavaScript UTF-16 units. Counting anew for each of a thousand passages would read a page
 * a thousand times; in the order of the page it is read once, and not at all where it has no surrogate pair.
 */
export function unitsOf(text: string, codePoints: readonly number[]): number[] {
  if (!/[\ud800-\udbff]/.test(text)) return codePoints.map((at) => Math.min(at, text.length));
  const units = new Array<number>(codePoints.length).fill(0);
  const order = codePoints.map((_, i) => i).sort((a, b) => (codePoints[a] as number) - (codePoints[b] as number));
  let unit = 0;
  let count = 0;
  for (const i of order) {
    const wanted = codePoints[i] as number;
    for (; count < wanted && unit < text.length; count++) {
      const high = text.charCodeAt(unit);
      const low = text.charCodeAt(unit + 1);
      unit += high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff ? 2 : 1;
    }
    units[i] = unit;
  }
  return units;
}
