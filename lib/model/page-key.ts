/** Parameters that say how a reader came to a page, not which page it is. Prefixes end in `_`. */
const TRACKING = ['utm_', 'mc_', 'fbclid', 'gclid', 'dclid', 'msclkid', 'igshid', 'yclid', 'twclid', '_ga', '_gl'];

const isTracking = (name: string) => TRACKING.some((known) => (known.endsWith('_') ? name.startsWith(known) : name === known));

/**
 * The address under which a page's tags are kept: without fragment and tracking parameters; otherwise as visited.
 * Deliberately cautious: two addresses are one page only when nothing that could choose the content differs.
 *
 * @throws TypeError when `url` is not an absolute address
 */
export function pageKey(url: string): string {
  const parsed = new URL(url);
  parsed.hash = '';
  const tracking: string[] = [];
  // Not `keys()`: in a Firefox content script the iterators of page objects cannot be iterated.
  parsed.searchParams.forEach((_value, name) => {
    if (isTracking(name)) tracking.push(name);
  });
  // Touching searchParams re-encodes the whole query, so an address without tracking stays byte for byte.
  for (const name of tracking) parsed.searchParams.delete(name);
  return parsed.href;
}
