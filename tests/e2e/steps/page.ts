import type { View } from '../driver/types.ts';

/** Presses a button of the adder beside the selection. It lives in a closed shadow root, so by its place. */
export async function pressAdder(page: View, kind: 'evidence' | 'violation'): Promise<void> {
  const box = await page.waitFor(() => {
    const rect = document.querySelector('normscope-adder')?.getBoundingClientRect();
    const lines = getSelection()?.getRangeAt(0).getClientRects();
    const last = lines?.[lines.length - 1];
    // Not the bar of the selection before, which may still say that the passage was saved.
    const beside = rect && last && Math.min(Math.abs(rect.top - last.bottom), Math.abs(last.top - rect.bottom)) < 12;
    return rect && beside && rect.width > 0 ? { left: rect.left, right: rect.right, middle: rect.top + rect.height / 2 } : null;
  });
  if (!box) throw new Error('No adder beside the selection.');
  await page.clickAt(kind === 'evidence' ? box.left + 40 : box.right - 40, box.middle);
}

/** The words painted under a name, spaces as one, in the order of the page. */
export const paintedWords = (page: View, name: 'mention' | 'evidence' | 'violation' | 'flash'): Promise<string[]> =>
  page.evaluate((registered) => {
    const highlight = CSS.highlights.get(registered);
    return [...(highlight ?? [])].map((painted) => {
      const range = document.createRange();
      range.setStart(painted.startContainer, painted.startOffset);
      range.setEnd(painted.endContainer, painted.endOffset);
      return String(range).replace(/\s+/g, ' ');
    });
  }, `normscope-${name}`);
