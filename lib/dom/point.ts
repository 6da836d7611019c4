/** A place of the page under a point of the window. */
type Caret = { node: Node; offset: number };

/** How far beside its letters a point may be and still mean them, CSS pixels. */
const NEAR = 2;

/**
 * The place in the page's tree under a point (CSS pixels of the window); also beside the last letter of a line, so look with
 * `isOver` whether the point is on the words at all.
 */
export function caretAt(page: Document, x: number, y: number): Caret | undefined {
  const caret = page.caretPositionFromPoint?.(x, y);
  return caret ? { node: caret.offsetNode, offset: caret.offset } : undefined;
}

/** Whether a point of the window is on the letters of a range. */
export function isOver(range: Range, x: number, y: number): boolean {
  for (const { left, right, top, bottom } of range.getClientRects())
    if (x >= left - NEAR && x <= right + NEAR && y >= top && y <= bottom) return true;
  return false;
}
