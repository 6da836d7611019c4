/*
 * Functions that a driver sends into a page as source text. Each stands alone: no imports, no names from outside,
 * because only its own text travels.
 */

export type Point = { x: number; y: number };

/** Centre of the first visible element that fits, scrolled into view; null while there is none, or something covers it. */
export function centreOf(selector: string, text: string | null): Point | null {
  const squeeze = (words: string) => words.replace(/\s+/g, ' ').trim();
  for (const element of document.querySelectorAll<HTMLElement>(selector)) {
    // biome-ignore lint/performance/useDomNodeTextContent: what a person sees, in the case and order in which it is shown
    const names = [element.innerText ?? '', element.getAttribute('aria-label') ?? '', element.title ?? ''].map(squeeze);
    if (text !== null && !names.includes(text)) continue;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    if ((element as HTMLButtonElement).disabled) continue;
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const box = element.getBoundingClientRect();
    const point = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    const top = document.elementFromPoint(point.x, point.y);
    if (top && (element.contains(top) || top.contains(element) || top.closest('label')?.contains(element))) return point;
  }
  return null;
}

/** Chooses an option as a person does: value, then the two events. False when there is no such element or option. */
export function chooseOption(selector: string, value: string): boolean {
  const select = document.querySelector<HTMLSelectElement>(selector);
  if (!select || ![...select.options].some((option) => option.value === value)) return false;
  select.value = value;
  select.dispatchEvent(new Event('input', { bubbles: true }));
  select.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

export const hasFocus = (selector: string): boolean => document.activeElement?.matches(selector) ?? false;

export function selectAllIn(selector: string): boolean {
  const field = document.querySelector<HTMLInputElement>(selector);
  field?.focus();
  field?.select?.();
  return field !== null;
}

/** Where the words begin and end on the screen, after scrolling to them; null when the page does not show them. */
export function pointsOf(quote: string): (Point & { to: Point }) | null {
  // The page's text with every run of spaces as one; `origin` leads back from a character to its node and offset.
  let text = '';
  const origin: { node: Text; offset: number }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (!node.parentElement?.checkVisibility({ visibilityProperty: true })) continue;
    if (node.parentElement.closest('script,style,noscript,textarea,select')) continue;
    for (let offset = 0; offset < node.data.length; offset++) {
      const space = /\s/.test(node.data.charAt(offset));
      if (space && text.endsWith(' ')) continue;
      text += space ? ' ' : node.data.charAt(offset);
      origin.push({ node, offset });
    }
  }
  const wanted = quote.replace(/\s+/g, ' ').trim();
  const start = text.indexOf(wanted);
  const first = origin[start];
  const last = origin[start + wanted.length - 1];
  if (start < 0 || !first || !last) return null;
  const range = document.createRange();
  first.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  // By the first and the last letter, not by lines: where directions mix, a line's boxes are not in the order of reading.
  const boxOf = (node: Text, offset: number) => {
    range.setStart(node, offset);
    range.setEnd(node, offset + 1);
    return range.getBoundingClientRect();
  };
  const isRtl = (node: Text, offset: number) => {
    const letter = node.data.charAt(offset);
    if (/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(letter) && /\p{L}/u.test(letter)) return true;
    if (/[\p{L}\p{N}]/u.test(letter)) return false;
    return getComputedStyle(node.parentElement as Element).direction === 'rtl';
  };
  const head = boxOf(first.node, first.offset);
  const tail = boxOf(last.node, last.offset);
  if (head.height === 0 || tail.height === 0) return null;
  const edge = (box: DOMRect, left: boolean) => ({ x: left ? box.left + 0.5 : box.right - 0.5, y: box.top + box.height / 2 });
  return { ...edge(head, !isRtl(first.node, first.offset)), to: edge(tail, isRtl(last.node, last.offset)) };
}

// biome-ignore lint/performance/useDomNodeTextContent: what a person sees, not what the markup holds
export const shownText = (): string => document.body.innerText;

/** A press on words that are selected already would drag them instead of selecting anew. */
export const selectNothing = (): void => getSelection()?.removeAllRanges();

export const selectedText = (): string => String(getSelection());
