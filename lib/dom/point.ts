import type { Frame } from './flat-tree.ts';
import { inWindow, originOf } from './in-window.ts';

/** A place of the page under a point of the window. */
type Caret = { node: Node; offset: number };

/** How far beside its letters a point may be and still mean them, CSS pixels. */
const NEAR = 2;

/**
 * The place in the page's trees under a point (CSS pixels of the page's window), in shadow roots and frames too; also beside the last
 * letter of a line, so look with `isOver` whether the point is on the words at all.
 */
export function caretAt(page: Document, x: number, y: number): Caret | undefined {
  const shadowRoots: ShadowRoot[] = [];
  let at = page.elementFromPoint(x, y);
  for (let root = at?.shadowRoot; root && !shadowRoots.includes(root); root = at?.shadowRoot) {
    shadowRoots.push(root);
    at = root.elementFromPoint(x, y);
  }
  const inner = (at as Frame | null)?.contentDocument;
  if (at && inner) {
    const { left, top, scale } = originOf(at as Frame);
    return caretAt(inner, (x - left) / scale, (y - top) / scale);
  }
  const caret = page.caretPositionFromPoint?.(x, y, { shadowRoots });
  return caret ? { node: caret.offsetNode, offset: caret.offset } : undefined;
}

/** Whether a point of the page's window is on the letters of a range. */
export function isOver(range: Range, x: number, y: number): boolean {
  for (const rect of range.getClientRects()) {
    const { left, right, top, bottom } = inWindow(rect, range.startContainer);
    if (x >= left - NEAR && x <= right + NEAR && y >= top && y <= bottom) return true;
  }
  return false;
}
