/**
 * Names under which ranges are painted; `page.css` styles each. Few names: every one costs style recalculation.
 * Where names overlap the later one is on top.
 */
export const HIGHLIGHTS = ['weak', 'mention', 'moved', 'evidence', 'violation', 'several', 'pointed', 'flash'] as const;
export type HighlightName = (typeof HIGHLIGHTS)[number];

const registered = (name: HighlightName): string => `normscope-${name}`;

/**
 * Paints ranges with the CSS Custom Highlight API: the page's nodes are not touched. Replaces what the name painted
 * before; an empty list removes it.
 */
export function paint(name: HighlightName, ranges: readonly AbstractRange[]): void {
  if (ranges.length === 0) {
    CSS.highlights.delete(registered(name));
    return;
  }
  const highlight = new Highlight(...ranges);
  highlight.priority = HIGHLIGHTS.indexOf(name);
  CSS.highlights.set(registered(name), highlight);
}

export function paintNothing(): void {
  for (const name of HIGHLIGHTS) CSS.highlights.delete(registered(name));
}

const isUsable = ({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): boolean =>
  startContainer.isConnected &&
  endContainer.isConnected &&
  startOffset <= lengthOf(startContainer) &&
  endOffset <= lengthOf(endContainer);

const lengthOf = (node: Node): number => (node instanceof CharacterData ? node.length : node.childNodes.length);

/** A live copy of a static range, for measuring; undefined when the page changed under it. */
export function toLiveRange(range: AbstractRange): Range | undefined {
  if (!isUsable(range)) return undefined;
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live;
}

/** Brings a range into the middle of the window; false when it is no longer on the page. */
export function scrollToRange(range: AbstractRange): boolean {
  const live = toLiveRange(range);
  const element = live?.startContainer.parentElement;
  if (!live || !element) return false;
  unfold(element);
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = calm ? 'instant' : 'smooth';
  // Nested scrollers first (a table in a box), then the exact line: a paragraph may be longer than the window.
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const line = live.getBoundingClientRect();
  const away = line.top + line.height / 2 - innerHeight / 2;
  if (line.height < innerHeight && Math.abs(away) > innerHeight / 4) scrollBy({ top: away, behavior });
  return true;
}

/** Opens folded parts around an element, as "find in page" does. */
function unfold(element: Element): void {
  for (let at = element.closest('details:not([open])'); at; at = at.parentElement?.closest('details:not([open])') ?? null) {
    at.setAttribute('open', '');
  }
}
