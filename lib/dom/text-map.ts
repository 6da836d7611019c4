import { isBlock, isSkipped, visibilityOf } from './readable.ts';
import { collapse, rawOffset, shownOffset } from './white-space.ts';

/**
 * The text of a page as a person reads it, and the way back to the nodes it came from.
 *
 * The text is canonical: hidden text is left out, a run of white space is one space, and between two blocks stands
 * one line break. So the same words give the same text however the page is marked up, and a quote of it can be
 * found again after the markup changed. All offsets are UTF-16 units of `text`, ends exclusive.
 */
export type TextMap = {
  readonly text: string;
  /** Text nodes with readable text, in document order … */
  readonly nodes: readonly Text[];
  /** … where the text of each starts … */
  readonly starts: readonly number[];
  /** … and ends. Between the end of one and the start of the next stands nothing, a space or a line break. */
  readonly ends: readonly number[];
  /** The limit was reached: the page goes on after the last node. */
  readonly truncated: boolean;
};

const NOTHING = 0;
const SPACE = 1;
const BREAK = 2;

/** Reads what is readable under `root`, at most about `limit` UTF-16 units. */
export function readText(root: Element, limit: number): TextMap {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const parts: string[] = [];
  let length = 0;
  let gap = NOTHING;

  const addText = (node: Text) => {
    const shown = collapse(node.data);
    const words = shown.trim() === shown ? shown : trimSpace(shown);
    if (shown.startsWith(' ')) gap = Math.max(gap, SPACE);
    if (words === '') return;
    if (gap !== NOTHING && length > 0) {
      parts.push(gap === BREAK ? '\n' : ' ');
      length++;
    }
    nodes.push(node);
    starts.push(length);
    parts.push(words);
    length += words.length;
    ends.push(length);
    gap = shown.endsWith(' ') ? SPACE : NOTHING;
  };

  /** Depth is bounded by the page's own nesting, which browsers cap at 512 when they parse. */
  const addChildren = (parent: Element, painted: boolean) => {
    for (let child = parent.firstChild; child && length < limit; child = child.nextSibling) {
      if (child.nodeType === Node.TEXT_NODE) {
        if (painted) addText(child as Text);
      } else if (child.nodeType === Node.ELEMENT_NODE) addElement(child as Element);
    }
  };

  const addElement = (element: Element) => {
    if (isSkipped(element)) return;
    const visibility = visibilityOf(element);
    if (visibility === 'gone') return;
    const block = isBlock(element);
    if (block) gap = BREAK;
    addChildren(element, visibility === 'shown');
    if (block) gap = BREAK;
  };

  addElement(root);
  return { text: parts.join(''), nodes, starts, ends, truncated: length >= limit };
}

/** `trim` would also take no-break spaces, which are text. */
const trimSpace = (shown: string): string => shown.replace(/^ | $/g, '');

/** The text node that the text at `offset` comes from; undefined before the first. */
export const nodeAt = (map: TextMap, offset: number): Text | undefined => map.nodes[indexAt(map, offset)];

/** Index of the last node that starts at or before `offset`; -1 when there is none. */
function indexAt(map: TextMap, offset: number): number {
  let low = 0;
  let high = map.starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((map.starts[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * The page's range for a stretch of the text. Static: a live range would slow down every later change of the page.
 * Undefined when the stretch is empty or the page changed under the map.
 */
export function rangeAt(map: TextMap, start: number, end: number): StaticRange | undefined {
  let first = indexAt(map, start);
  // In the gap after a node the range starts with the next one.
  if (first < 0 || start >= (map.ends[first] as number)) first++;
  const last = indexAt(map, end - 1);
  const startNode = map.nodes[first];
  const endNode = map.nodes[last];
  if (!startNode || !endNode || end <= start || last < first) return undefined;
  const lastShown = Math.min(end, map.ends[last] as number) - 1;
  const startOffset = rawOffset(startNode.data, Math.max(start - (map.starts[first] as number), 0));
  const endOffset = rawOffset(endNode.data, lastShown - (map.starts[last] as number)) + 1;
  if (startOffset > startNode.length || endOffset > endNode.length) return undefined;
  return new StaticRange({ startContainer: startNode, startOffset, endContainer: endNode, endOffset });
}

/** The stretch of the text that a range of the page covers, without white space at its ends; undefined when it covers none. */
export function offsetsOf(map: TextMap, range: AbstractRange): { start: number; end: number } | undefined {
  let start = offsetAfter(map, range.startContainer, range.startOffset);
  let end = offsetBefore(map, range.endContainer, range.endOffset);
  while (start < end && isSpace(map.text.charCodeAt(start))) start++;
  while (end > start && isSpace(map.text.charCodeAt(end - 1))) end--;
  return start < end ? { start, end } : undefined;
}

const isSpace = (code: number): boolean => code === 32 || code === 10;

/** First node at or after a point of the page, and whether the point lies in it. */
function locate(map: TextMap, container: Node, offset: number): { index: number; inside: boolean } {
  const point = document.createRange();
  point.setStart(container, offset);
  let low = 0;
  let high = map.nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const node = map.nodes[middle] as Text;
    // A node counts as before the point when its end is.
    if (point.comparePoint(node, node.length) < 0) low = middle + 1;
    else high = middle;
  }
  return { index: low, inside: map.nodes[low] === container };
}

function offsetAfter(map: TextMap, container: Node, offset: number): number {
  const { index, inside } = locate(map, container, offset);
  const start = map.starts[index] ?? map.text.length;
  return inside ? start + shownOffset((container as Text).data, offset) : start;
}

function offsetBefore(map: TextMap, container: Node, offset: number): number {
  const { index, inside } = locate(map, container, offset);
  if (!inside) return map.ends[index - 1] ?? 0;
  const start = map.starts[index] as number;
  return Math.min(start + shownOffset((container as Text).data, offset), map.ends[index] as number);
}
