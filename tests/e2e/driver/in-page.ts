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

/**
 * Where the words begin and end on the screen, after scrolling to them; null when the page does not show them. Looks in open shadow
 * roots and frames too, as they are shown.
 */
export function pointsOf(quote: string): (Point & { to: Point }) | null {
  // The page's text with every run of spaces as one; `origin` leads back from a character to its node and offset.
  let text = '';
  const origin: { node: Text; offset: number }[] = [];
  const visit = (node: Node) => {
    if (node.nodeType === Node.ELEMENT_NODE) return visitElement(node as Element);
    if (node.nodeType !== Node.TEXT_NODE) return;
    const { data } = node as Text;
    for (let offset = 0; offset < data.length; offset++) {
      const space = /\s/.test(data.charAt(offset));
      if (space && text.endsWith(' ')) continue;
      text += space ? ' ' : data.charAt(offset);
      origin.push({ node: node as Text, offset });
    }
  };
  const visitElement = (element: Element) => {
    if (element.matches('script,style,noscript,textarea,select')) return;
    const style = getComputedStyle(element);
    if (style.display === 'none' || style.visibility !== 'visible') return;
    const inner = (element as HTMLIFrameElement).contentDocument?.body;
    const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
    for (const child of inner ? [inner] : assigned.length > 0 ? assigned : (element.shadowRoot ?? element).childNodes)
      visit(child);
  };
  visit(document.body);
  const wanted = quote.replace(/\s+/g, ' ').trim();
  const start = text.indexOf(wanted);
  const first = origin[start];
  const last = origin[start + wanted.length - 1];
  if (start < 0 || !first || !last) return null;
  const range = document.createRange();
  const parentOf = (node: Text) => node.parentElement ?? (node.getRootNode() as ShadowRoot).host;
  parentOf(first.node).scrollIntoView({ block: 'center', behavior: 'instant' });
  // By the first and the last letter, not by lines: where directions mix, a line's boxes are not in the order of reading.
  const boxOf = (node: Text, offset: number) => {
    range.setStart(node, offset);
    range.setEnd(node, offset + 1);
    const box = range.getBoundingClientRect();
    for (let frame = node.ownerDocument.defaultView?.frameElement; frame; frame = frame.ownerDocument.defaultView?.frameElement) {
      const { left, top } = frame.getBoundingClientRect();
      const { paddingLeft, paddingTop } = getComputedStyle(frame);
      box.x += left + frame.clientLeft + Number.parseFloat(paddingLeft);
      box.y += top + frame.clientTop + Number.parseFloat(paddingTop);
    }
    return box;
  };
  const isRtl = (node: Text, offset: number) => {
    const letter = node.data.charAt(offset);
    if (/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(letter) && /\p{L}/u.test(letter)) return true;
    if (/[\p{L}\p{N}]/u.test(letter)) return false;
    return getComputedStyle(parentOf(node)).direction === 'rtl';
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
export function selectNothing(): void {
  const empty = (page: Document) => {
    page.getSelection()?.removeAllRanges();
    for (const { contentDocument } of page.querySelectorAll('iframe')) if (contentDocument) empty(contentDocument);
  };
  empty(document);
}

/** The words that are selected, in the frame that has the focus. */
export function selectedText(): string {
  let page = document;
  for (let inner = page; inner; inner = (page.activeElement as HTMLIFrameElement | null)?.contentDocument as Document)
    page = inner;
  return String(page.getSelection());
}
