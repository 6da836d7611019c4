import { endsAfter, flatPoint, partOf } from './flat-tree.ts';
import { isOnPage } from './in-window.ts';
import type { Line, Link } from './lines.ts';
import type { Roots } from './roots.ts';
import { type Section, sectionsOf } from './sections.ts';
import { TextReading } from './text-reading.ts';
import { rawOffset, shownOffset } from './white-space.ts';

/**
 * The text of a page as a person reads it, and the way back to the nodes it came from.
 *
 * The text is canonical: hidden text is left out, a run of white space is one space, and between two blocks stands
 * one line break. So the same words give the same text however the page is marked up, and a quote of it can be
 * found again after the markup changed. All offsets are UTF-16 units of `text`, ends exclusive.
 */
export type TextMap = {
  readonly text: string;
  /** The text in parts of some length, a line break between two … */
  readonly sections: readonly Section[];
  /** … and where each starts. */
  readonly starts: readonly number[];
  readonly links: readonly Link[];
  /** The limit was reached: the page goes on after the last node. */
  readonly truncated: boolean;
  /** The text comes from several trees, or from one in another order than that of the document. */
  readonly mixed: boolean;
};

/** Reads what is readable under `root`, at most about `limit` UTF-16 units, at once and without remembering anything. */
export function readText(root: Element, limit: number, roots?: Roots): TextMap {
  const reading = new TextReading(root, limit, roots);
  reading.step();
  return mapOf(reading);
}

/** The map of a reading that is done. */
export function mapOf({ result, truncated, roots }: TextReading): TextMap {
  const { sections, links } = result ? sectionsOf(result) : { sections: [], links: [] };
  const starts: number[] = [];
  let length = 0;
  for (const { text } of sections) {
    starts.push(length);
    length += text.length + 1;
  }
  return { text: sections.map(({ text }) => text).join('\n'), sections, starts, links, truncated, mixed: roots.areSeveral };
}

/** A text node of the map: the indexes of its section, of its line there, and its own in the line. */
type Place = { section: number; line: number; node: number };

const lineOf = (map: TextMap, { section, line }: Place): Line | undefined => map.sections[section]?.lines[line];
const nodeOf = (map: TextMap, place: Place): Text | undefined => present(map, lineOf(map, place)?.nodes[place.node]);
/** A node of a frame that is gone must not be used. */
const present = (map: TextMap, node: Text | undefined): Text | undefined =>
  node && (!map.mixed || isOnPage(node)) ? node : undefined;
const lineStart = (map: TextMap, { section, line }: Place): number =>
  (map.starts[section] ?? map.text.length) + (map.sections[section]?.starts[line] ?? 0);
const startOf = (map: TextMap, place: Place): number => lineStart(map, place) + (lineOf(map, place)?.starts[place.node] ?? 0);
const endOf = (map: TextMap, place: Place): number => lineStart(map, place) + (lineOf(map, place)?.ends[place.node] ?? 0);

/** The text node that the text at `offset` comes from; undefined before the first. */
export const nodeAt = (map: TextMap, offset: number): Text | undefined => nodeOf(map, placeAt(map, offset));

/** The last node that starts at or before `offset`; section -1 when there is none. */
function placeAt(map: TextMap, offset: number): Place {
  const section = lastAtMost(map.starts, offset);
  const inSection = offset - (map.starts[section] ?? 0);
  const { starts = [], lines = [] } = map.sections[section] ?? {};
  const line = lastAtMost(starts, inSection);
  return { section, line, node: lastAtMost(lines[line]?.starts ?? [], inSection - (starts[line] ?? 0)) };
}

/** Index of the last value that is at most `most`; -1 when there is none. */
function lastAtMost(values: readonly number[], most: number): number {
  return firstWhere(values.length, (index) => (values[index] as number) > most) - 1;
}

/** The first index below `length` from which on a test holds; `length` when it never does. */
function firstWhere(length: number, test: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function next(map: TextMap, { section, line, node }: Place): Place {
  const { lines = [] } = map.sections[section] ?? {};
  if (node + 1 < (lines[line]?.nodes.length ?? 0)) return { section, line, node: node + 1 };
  return line + 1 < lines.length ? { section, line: line + 1, node: 0 } : { section: section + 1, line: 0, node: 0 };
}

/**
 * The page's ranges for a stretch of the text, in the order of the text: one, or one for each tree that the stretch lies in. Static:
 * a live range would slow down every later change of the page. None when the stretch is empty or the page changed under the map.
 */
export function rangesAt(map: TextMap, start: number, end: number): StaticRange[] {
  let first = placeAt(map, start);
  // In the gap after a node the range starts with the next one.
  if (first.section < 0 || start >= endOf(map, first)) first = next(map, first);
  const last = placeAt(map, end - 1);
  if (end <= start || startOf(map, last) < startOf(map, first)) return [];
  const lastShown = Math.min(end, endOf(map, last)) - 1;
  const ranges = partsOf(map, first, last).map(([from, to]) => {
    const [startNode, endNode] = [nodeOf(map, from), nodeOf(map, to)];
    if (!startNode || !endNode) return undefined;
    const startOffset = rawOffset(startNode.data, Math.max(start - startOf(map, from), 0));
    const endShown = Math.min(lastShown, endOf(map, to) - 1) - startOf(map, to);
    const endOffset = rawOffset(endNode.data, endShown) + 1;
    if (startOffset > startNode.length || endOffset > endNode.length) return undefined;
    return new StaticRange({ startContainer: startNode, startOffset, endContainer: endNode, endOffset });
  });
  return ranges.includes(undefined) ? [] : (ranges as StaticRange[]);
}

/** Places from a first to a last one as pairs, each within one part of the page's trees. */
function partsOf(map: TextMap, first: Place, last: Place): [from: Place, to: Place][] {
  if (!map.mixed) return [[first, last]];
  const parts: [Place, Place][] = [];
  let part: Node | undefined;
  for (let at = first; startOf(map, at) <= startOf(map, last); at = next(map, at)) {
    const node = nodeOf(map, at);
    if (!node) break;
    const known = parts.at(-1);
    const own = partOf(node);
    if (known && own === part) known[1] = at;
    else parts.push([at, at]);
    part = own;
  }
  return parts;
}

/** The stretch of the text that a range of the page covers, without white space at its ends; undefined when it covers none. */
export function offsetsOf(map: TextMap, range: AbstractRange): { start: number; end: number } | undefined {
  let start = offsetAt(map, range.startContainer, range.startOffset);
  let end = offsetBefore(map, range.endContainer, range.endOffset);
  if (map.mixed && end < start) {
    // A selection's ends come in the order of the document, where a shadow tree comes before what its slots show.
    start = offsetAt(map, range.endContainer, range.endOffset);
    end = offsetBefore(map, range.startContainer, range.startOffset);
  }
  while (start < end && isSpace(map.text.charCodeAt(start))) start++;
  while (end > start && isSpace(map.text.charCodeAt(end - 1))) end--;
  return start < end ? { start, end } : undefined;
}

const isSpace = (code: number): boolean => code === 32 || code === 10;

/** First node at or after a point of the page. */
function locate(map: TextMap, container: Node, offset: number): Place {
  const isAfter = afterTest(map, container, offset);
  const section = firstWhere(map.sections.length, (index) => isAfter(map.sections[index]?.lines.at(-1)?.nodes.at(-1)));
  const { lines = [] } = map.sections[section] ?? {};
  const line = firstWhere(lines.length, (index) => isAfter(lines[index]?.nodes.at(-1)));
  const { nodes = [] } = lines[line] ?? {};
  return { section, line, node: firstWhere(nodes.length, (index) => isAfter(nodes[index])) };
}

/** Whether a node comes after a point: it counts as before when its end is. */
function afterTest(map: TextMap, container: Node, offset: number): (node: Text | undefined) => boolean {
  if (map.mixed || container.getRootNode() !== document) {
    const point = flatPoint(container, offset);
    return (node) => present(map, node) !== undefined && endsAfter(node as Text, point);
  }
  const point = document.createRange();
  point.setStart(container, offset);
  return (node) => node !== undefined && point.comparePoint(node, node.length) >= 0;
}

/** Offset of a point of the page in the text; where the point is in no text, of the text after it. */
export function offsetAt(map: TextMap, container: Node, offset: number): number {
  const place = locate(map, container, offset);
  const start = startOf(map, place);
  return nodeOf(map, place) === container ? start + shownOffset((container as Text).data, offset) : start;
}

function offsetBefore(map: TextMap, container: Node, offset: number): number {
  const place = locate(map, container, offset);
  if (nodeOf(map, place) !== container) {
    // The end of the node before; at the start of a line that is before the line break.
    if (place.node > 0) return endOf(map, { ...place, node: place.node - 1 });
    return Math.max(startOf(map, place) - (place.section < map.sections.length ? 1 : 0), 0);
  }
  return Math.min(startOf(map, place) + shownOffset((container as Text).data, offset), endOf(map, place));
}
