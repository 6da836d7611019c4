import type { Frame } from './flat-tree.ts';

/** The frame that shows the document of a window; null for the page itself. */
export const frameOf = (view: Window): Frame | null => view.frameElement as Frame | null;

/**
 * Where a rectangle of a node's own window stands in a window around it (CSS pixels). What is scrolled out of a frame stands at the
 * frame's edge.
 */
export function inWindow(rect: DOMRect, node: Node, around: Window = window): DOMRect {
  let place = rect;
  for (let view = viewOf(node); view && view !== around; ) {
    const frame = frameOf(view);
    if (!frame) break;
    place = inFrame(place, frame);
    view = viewOf(frame);
  }
  return place;
}

/** The window a node is shown in. In Firefox the document of a frame that went elsewhere still names the frame's window. */
export function viewOf(node: Node): Window | null {
  const page = node.ownerDocument ?? (node as Document);
  return page.defaultView?.document === page ? page.defaultView : null;
}

/**
 * Whether a node is still on the page. Those of a frame that went elsewhere are connected to a document without a window, and in
 * Firefox soon dead: every use throws.
 */
export function isOnPage(node: Node): boolean {
  try {
    return node.isConnected && viewOf(node) !== null;
  } catch {
    return false;
  }
}

/** Where the document in a frame begins in the window of the frame's own document, and how much larger than it is it is shown. */
export function originOf(frame: Frame): { left: number; top: number; scale: number } {
  const box = frame.getBoundingClientRect();
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  const scale = box.width / frame.offsetWidth || 1;
  const left = box.left + (frame.clientLeft + Number.parseFloat(paddingLeft)) * scale;
  const top = box.top + (frame.clientTop + Number.parseFloat(paddingTop)) * scale;
  return { left, top, scale };
}

function inFrame(rect: DOMRect, frame: Frame): DOMRect {
  const { left, top, scale } = originOf(frame);
  const box = frame.getBoundingClientRect();
  const across = (x: number) => Math.min(Math.max(left + x * scale, box.left), box.right);
  const down = (y: number) => Math.min(Math.max(top + y * scale, box.top), box.bottom);
  const [x, y] = [across(rect.left), down(rect.top)];
  return new DOMRect(x, y, across(rect.right) - x, down(rect.bottom) - y);
}
