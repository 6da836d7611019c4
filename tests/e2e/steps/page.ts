import type { HighlightName } from '../../../lib/dom/highlight.ts';
import type { View } from '../driver/types.ts';

/** Presses a button of the adder beside the selection. It lives in a closed shadow root, so by its place. */
export async function pressAdder(page: View, kind: 'evidence' | 'violation'): Promise<void> {
  const box = await page.waitFor(() => {
    const rect = document.querySelector('normscope-adder')?.getBoundingClientRect();
    // The last line of the selection, in the window of the page.
    let page = document;
    const origin = { x: 0, y: 0 };
    for (let frame = page.activeElement as HTMLIFrameElement; frame?.contentDocument; ) {
      const { left, top } = frame.getBoundingClientRect();
      const { paddingLeft, paddingTop } = getComputedStyle(frame);
      origin.x += left + frame.clientLeft + Number.parseFloat(paddingLeft);
      origin.y += top + frame.clientTop + Number.parseFloat(paddingTop);
      page = frame.contentDocument;
      frame = page.activeElement as HTMLIFrameElement;
    }
    const rootsIn = (root: Document | ShadowRoot): ShadowRoot[] =>
      [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot, ...rootsIn(shadowRoot)] : []));
    const selected = page.getSelection()?.getComposedRanges({ shadowRoots: rootsIn(page) })[0];
    const range = page.createRange();
    if (selected) {
      range.setStart(selected.startContainer, selected.startOffset);
      range.setEnd(selected.endContainer, selected.endOffset);
      if (range.collapsed) range.setStart(selected.endContainer, 0);
    }
    const lines = range.getClientRects();
    const line = lines[lines.length - 1];
    const last = line && { top: line.top + origin.y, bottom: line.bottom + origin.y };
    // Not the bar of the selection before, which may still say that the passage was saved.
    const beside = rect && last && Math.min(Math.abs(rect.top - last.bottom), Math.abs(last.top - rect.bottom)) < 12;
    if (!rect || !beside || rect.width === 0) return null;
    const middle = rect.top + rect.height / 2;
    // On a page written from right to left the first button stands on the right.
    const rtl = getComputedStyle(document.querySelector('normscope-adder') as Element).direction === 'rtl';
    const [first, second] = rtl ? [rect.right - 40, rect.left + 40] : [rect.left + 40, rect.right - 40];
    return { first, second, middle };
  });
  if (!box) throw new Error('No adder beside the selection.');
  await page.clickAt(kind === 'evidence' ? box.first : box.second, box.middle);
}

/** The words painted under a name, spaces as one, in the order of the page; those in frames after the others. */
export const paintedWords = (page: View, name: HighlightName): Promise<string[]> =>
  page.evaluate((registered) => {
    const wordsIn = (view: Window & typeof globalThis): string[] => {
      const own = [...(view.CSS.highlights.get(registered) ?? [])].map((painted) => {
        const range = view.document.createRange();
        range.setStart(painted.startContainer, painted.startOffset);
        range.setEnd(painted.endContainer, painted.endOffset);
        return String(range).replace(/\s+/g, ' ');
      });
      const frames = [...view.document.querySelectorAll('iframe')].filter(({ contentDocument }) => contentDocument);
      return [...own, ...frames.flatMap(({ contentWindow }) => wordsIn(contentWindow as typeof view))];
    };
    return wordsIn(window);
  }, `normscope-${name}`);
