import type { HighlightName } from '../../../lib/dom/highlight.ts';
import type { View } from '../driver/types.ts';

/** Presses a button of the adder beside the selection. It lives in a closed shadow root, so by its place. */
export async function pressAdder(page: View, kind: 'evidence' | 'violation'): Promise<void> {
  const box = await page.waitFor(() => {
    const rect = document.querySelector('normscope-adder')?.getBoundingClientRect();
    const lines = getSelection()?.getRangeAt(0).getClientRects();
    const last = lines?.[lines.length - 1];
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

/** The words painted under a name, spaces as one, in the order of the page. */
export const paintedWords = (page: View, name: HighlightName): Promise<string[]> =>
  page.evaluate((registered) => {
    const highlight = CSS.highlights.get(registered);
    return [...(highlight ?? [])].map((painted) => {
      const range = document.createRange();
      range.setStart(painted.startContainer, painted.startOffset);
      range.setEnd(painted.endContainer, painted.endOffset);
      return String(range).replace(/\s+/g, ' ');
    });
  }, `normscope-${name}`);
