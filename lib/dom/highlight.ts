import { flatParent } from './flat-tree.ts';
import { frameOf, inWindow, isOnPage, viewOf } from './in-window.ts';

/**
 * Names under which ranges are painted; `page.css` styles each. Few names: every one costs style recalculation.
 * Where names overlap the later one is on top.
 */
export const HIGHLIGHTS = ['weak', 'mention', 'moved', 'evidence', 'violation', 'several', 'pointed', 'flash'] as const;
export type HighlightName = (typeof HIGHLIGHTS)[number];

const registered = (name: HighlightName): string => `normscope-${name}`;

/** The page, and the frames in which something was painted: each has highlights of its own. */
const painted = new Set<Document>();

/**
 * Paints ranges with the CSS Custom Highlight API: the page's nodes are not touched. Replaces what the name painted
 * before; an empty list removes it.
 */
export function paint(name: HighlightName, ranges: readonly AbstractRange[]): void {
  const inPages = new Map<Document, Highlight>();
  for (const range of ranges) {
    const page = range.startContainer.ownerDocument as Document;
    const highlight = inPages.get(page) ?? new Highlight();
    highlight.add(range);
    inPages.set(page, highlight);
    painted.add(page);
  }
  for (const page of painted) {
    const highlights = highlightsOf(page);
    const here = inPages.get(page);
    if (here) here.priority = HIGHLIGHTS.indexOf(name);
    if (!highlights) painted.delete(page);
    else if (here) highlights.set(registered(name), here);
    else highlights.delete(registered(name));
  }
}

/**
 * A page's highlights; undefined for a frame that is gone. Firefox gives a content script those of the page in place of those of a
 * frame, unless the frame is looked at as its own scripts see it (`wrappedJSObject`); what they put there instead is not used.
 */
function highlightsOf(page: Document): HighlightRegistry | undefined {
  if (page === document) return CSS.highlights;
  if (!isOnPage(page)) return undefined;
  const view = page.defaultView as (typeof globalThis & { wrappedJSObject?: typeof globalThis }) | null;
  const highlights = (view?.wrappedJSObject ?? view)?.CSS?.highlights;
  return Object.prototype.toString.call(highlights) === '[object HighlightRegistry]' ? highlights : undefined;
}

export function paintNothing(): void {
  for (const name of HIGHLIGHTS) paint(name, []);
}

const isUsable = ({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): boolean =>
  isOnPage(startContainer) &&
  isOnPage(endContainer) &&
  startOffset <= lengthOf(startContainer) &&
  endOffset <= lengthOf(endContainer);

const lengthOf = (node: Node): number => (node as Text).data?.length ?? node.childNodes.length;

/**
 * A live copy of a static range, for measuring; undefined when the page changed under it. Where the ends lie in different trees it
 * is the part in the tree of the end.
 */
export function toLiveRange(range: AbstractRange): Range | undefined {
  if (!isUsable(range)) return undefined;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const live = document.createRange();
  live.setStart(startContainer, startOffset);
  live.setEnd(endContainer, endOffset);
  if (live.startContainer !== startContainer) live.setStart(endContainer, 0);
  return live;
}

/** Brings a range into the middle of the window; false when it is no longer on the page. */
export function scrollToRange(range: AbstractRange): boolean {
  const live = toLiveRange(range);
  const element = live && flatParent(live.startContainer);
  if (!element) return false;
  unfold(element);
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  // Nested scrollers first (a table in a box), then the exact line: a paragraph or a frame may be longer than the window.
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  for (let view = viewOf(element); view; view = outside(view)) {
    const line = inWindow(live.getBoundingClientRect(), element, view);
    const away = line.top + line.height / 2 - view.innerHeight / 2;
    const behavior = calm || view !== window ? 'instant' : 'smooth';
    if (line.height < view.innerHeight && Math.abs(away) > view.innerHeight / 4) view.scrollBy({ top: away, behavior });
  }
  return true;
}

const outside = (view: Window): Window | null => {
  const frame = frameOf(view);
  return frame && viewOf(frame);
};

/** Opens folded parts around an element, as "find in page" does. */
function unfold(element: Element): void {
  for (let at: Element | null = element; at; at = flatParent(at))
    if (at.matches('details:not([open])')) at.setAttribute('open', '');
}

/** From the beginning of the first range to the end of the last. */
export function spanOf(ranges: readonly StaticRange[]): StaticRange | undefined {
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (!first || !last) return undefined;
  const { startContainer, startOffset } = first;
  const { endContainer, endOffset } = last;
  return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
}
