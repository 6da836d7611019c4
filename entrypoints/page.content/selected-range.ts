/**
 * What is selected on the page, in the frame that has the focus or in one around it; undefined when nothing is. A copy: the
 * selection's own range changes with the next selection, while this one is still being captured. Its ends may lie in different
 * trees, where a selection goes into a shadow root.
 */
export function selectedRange(page: Document): StaticRange | undefined {
  for (let at: Document | null = focusedPage(page); at; at = at.defaultView?.frameElement?.ownerDocument ?? null) {
    const range = at.getSelection()?.rangeCount ? composedRange(at.getSelection() as Selection) : undefined;
    if (range && !range.collapsed) return new StaticRange(range);
  }
  return undefined;
}

/** The element that has the focus, inside shadow roots and frames. */
export function focusedElement(page: Document): Element | null {
  let active = page.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  const inner = (active as HTMLIFrameElement | null)?.contentDocument;
  return inner ? (focusedElement(inner) ?? active) : active;
}

const focusedPage = (page: Document): Document => focusedElement(page)?.ownerDocument ?? page;

/** Before `getComposedRanges` (Chromium 137, Firefox 142) each shadow root of Chromium had a selection. */
type OldShadowRoot = ShadowRoot & { getSelection?: () => Selection | null };

/**
 * A selection's range with its ends where they really are. The browser tells them inside of shadow roots that it is given, so every
 * root that the selection touches is given, from outside to inside.
 */
function composedRange(selection: Selection): AbstractRange | undefined {
  const shadowRoots: ShadowRoot[] = [];
  for (;;) {
    const range = selection.getComposedRanges?.({ shadowRoots })[0] ?? selection.getRangeAt(0);
    const touched = [rootAt(range.startContainer, range.startOffset), rootAt(range.endContainer, range.endOffset - 1)];
    const inside = touched.filter((root) => root !== undefined && !shadowRoots.includes(root)) as OldShadowRoot[];
    const [first] = inside;
    if (!first) return range;
    if (!selection.getComposedRanges) {
      const inner = first.getSelection?.();
      return inner?.rangeCount ? composedRange(inner) : range;
    }
    shadowRoots.push(...inside);
  }
}

const rootAt = (container: Node, offset: number): ShadowRoot | undefined =>
  (container.childNodes[offset] as Element | undefined)?.shadowRoot ?? undefined;
