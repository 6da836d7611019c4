/**
 * The tree as it is on the screen ("flat tree" of CSS Scoping): shadow trees in the place of their hosts' children, assigned nodes in
 * the place of slots, and documents inside the frames that show them. Only open shadow roots and frames of the same origin belong
 * to it; what is closed is an element like any other.
 */

/** A tree that hangs on no other by `parentNode`. */
export type Root = Document | ShadowRoot;

export type Frame = HTMLIFrameElement | HTMLFrameElement;

/** The element that shows a root: host or frame; null for the page itself, and for what is on no page. */
export const shownBy = (root: Node): Element | null =>
  (root as ShadowRoot).host ?? (root as Document).defaultView?.frameElement ?? null;

/** The child of an open host that has no slot: it is not shown. */
const isLeftOut = (node: Node): boolean =>
  !(node as Element).assignedSlot && Boolean((node.parentNode as Element | null)?.shadowRoot);

export function flatParent(node: Node): Element | null {
  const slot = (node as Element).assignedSlot;
  if (slot) return slot;
  const parent = node.parentNode;
  return !parent || parent.nodeType === Node.ELEMENT_NODE ? (parent as Element | null) : shownBy(parent);
}

/** A node and those around it, outermost first. In place of what is left out stands its host. */
function pathTo(node: Node): Node[] {
  let path: Node[] = [];
  for (let at: Node | null = node; at; at = flatParent(at)) {
    if (isLeftOut(at)) path = [];
    else path.push(at);
  }
  return path.reverse();
}

/** A point of the page, ready to be compared with many nodes. */
export type FlatPoint = { path: readonly Node[]; mode: 'in' | 'before' | 'after' };

/** The point at an offset of a container, as in ranges. */
export function flatPoint(container: Node, offset: number): FlatPoint {
  if (container.nodeType === Node.TEXT_NODE) return { path: pathTo(container), mode: 'in' };
  let child: Node | null = container.childNodes[offset] ?? null;
  while (child && isLeftOut(child)) child = child.nextSibling;
  if (child) return { path: pathTo(child), mode: 'before' };
  return {
    path: pathTo(container.nodeType === Node.ELEMENT_NODE ? container : (shownBy(container) ?? container)),
    mode: 'after',
  };
}

/** Whether a text node ends at or after a point. */
export function endsAfter(node: Text, { path, mode }: FlatPoint): boolean {
  const own = pathTo(node);
  const parting = path.findIndex((step, index) => step !== own[index]);
  // The node is, or is in, what the point is about.
  if (parting < 0) return mode !== 'after';
  const [theirs, ours] = [path[parting], own[parting]];
  return ours !== undefined && comesAfter(ours, theirs as Node);
}

/** Whether of two children of one flat parent the first comes after the second. */
function comesAfter(one: Node, other: Node): boolean {
  const slot = (one as Element).assignedSlot;
  if (slot && (other as Element).assignedSlot === slot) {
    const assigned = slot.assignedNodes();
    return assigned.indexOf(one as Element) > assigned.indexOf(other as Element);
  }
  return (other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/**
 * What a node's place among others can be told from by document order alone: the slotted child of a host that it is in, else its
 * root. Within one such part nodes are shown in document order.
 */
export function partOf(node: Node): Node {
  let at = node;
  for (let parent = at.parentNode; parent && !(at as Element).assignedSlot; parent = at.parentNode) at = parent;
  return at;
}
