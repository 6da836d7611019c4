import { describePosition } from '../anchor/text-position.ts';
import { describeQuote } from '../anchor/text-quote.ts';
import type { Article } from '../dom/article.ts';
import { BlockCache } from '../dom/block-cache.ts';
import { cssPath, elementAround, elementAt } from '../dom/css-path.ts';
import { shownBy } from '../dom/flat-tree.ts';
import { isOnPage } from '../dom/in-window.ts';
import { readMetadata } from '../dom/metadata.ts';
import { type PageKind, pageKind } from '../dom/page-kind.ts';
import { Roots } from '../dom/roots.ts';
import { mapOf, nodeAt, offsetAt, offsetsOf, rangesAt, readText, type TextMap } from '../dom/text-map.ts';
import { TextReading } from '../dom/text-reading.ts';
import { unreadFrames } from '../dom/unread-frames.ts';
import { MAX_ADDRESS, MAX_LINKS, MAX_QUOTE, MAX_TEXT } from '../model/limits.ts';
import { pause } from './pause.ts';
import type { DocumentReader, ReadDocument } from './types.ts';

/** A slice of reading takes about so long, milliseconds: a page that scrolls or answers a key is not held up. */
const SLICE = 8;

/** So often a reading starts over because the page changed meanwhile; then it goes through at once. */
const MOST_STARTS = 4;

/** Reads a web page. */
export function htmlReader(page: Document): DocumentReader {
  const cache = new BlockCache();
  const roots = new Roots(page);
  let changes = 0;
  let base = page.baseURI;
  const start = () => {
    // Relative links now lead elsewhere.
    if (page.baseURI !== base) cache.forgetAll();
    base = page.baseURI;
    return new TextReading(rootOf(page), limitOf(page), roots, cache);
  };

  return {
    roots,
    read: () => documentOf(page, readText(rootOf(page), limitOf(page), roots), roots),
    async readInSlices(signal, worked = () => undefined) {
      let reading = start();
      let paused = false;
      const step = (sliced: boolean) => timed(() => reading.step(sliced ? performance.now() + SLICE : undefined), worked);
      for (let starts = 1; !step(starts < MOST_STARTS); ) {
        const known = changes;
        await pause();
        if (signal.aborted) return undefined;
        paused = true;
        if (changes === known && reading.isOnPage()) continue;
        starts++;
        reading = start();
      }
      // Putting a long text together is a slice of its own.
      if (paused) await pause();
      return signal.aborted ? undefined : timed(() => documentOf(page, mapOf(reading), roots), worked);
    },
    changed: (records) => {
      changes++;
      if (records) cache.changed(records);
      else cache.forgetAll();
    },
    changedIn: (element) => {
      changes++;
      cache.changedIn(element);
    },
    metadata: () => readMetadata(page),
  };
}

function timed<T>(work: () => T, worked: (ms: number) => void): T {
  const start = performance.now();
  const done = work();
  worked(performance.now() - start);
  return done;
}

const rootOf = (page: Document): Element => page.body ?? page.documentElement;
const hasText = (kind: PageKind): boolean => kind === 'text' || kind === 'frames';
const limitOf = (page: Document): number => (hasText(pageKind(page)) ? MAX_TEXT : 0);

function documentOf(page: Document, map: TextMap, roots: Roots): ReadDocument {
  const kind = pageKind(page);
  const { text, truncated } = map;
  const links = map.links.filter(({ address }) => address.length <= MAX_ADDRESS).slice(0, MAX_LINKS);

  return {
    kind,
    text,
    truncated: hasText(kind) && truncated,
    get unread() {
      return unreadFrames(roots.presentFrames());
    },
    links: links.map(({ address }) => address),
    linkPlace: (index) => placeOf(map, links[index]?.anchor),
    rangesAt: (start, end) => rangesAt(map, start, end),
    describe(range) {
      const offsets = offsetsOf(map, range);
      if (!offsets) return undefined;
      const { selector, place } = describeQuote(text, offsets);
      if (selector.exact.length > MAX_QUOTE) return undefined;
      // Of the words, not of the range: that may begin and end anywhere around them.
      const [words, ...others] = rangesAt(map, place.start, place.end);
      const around = words && others.length === 0 ? elementAround(words) : undefined;
      const path = around && cssPath(around);
      const element = path ? ({ type: 'CssSelector', value: path } as const) : undefined;
      return { quote: selector, position: describePosition(text, place), ...(element ? { element } : {}), ...place };
    },
    elementPlace: (selector) => placeOf(map, elementAt(page, selector)),
    offsetAt: (container, offset) => offsetAt(map, container, offset),
    isInArticle: (start, article) => {
      const node = nodeAt(map, start);
      return node !== undefined && belongsTo(article, node);
    },
  };
}

function placeOf(map: TextMap, element: Element | undefined): { start: number; end: number } | undefined {
  if (!element || !isOnPage(element)) return undefined;
  const contents = element.ownerDocument.createRange();
  contents.selectNodeContents(element);
  return offsetsOf(map, contents);
}

/** The article is looked for in the page's own tree: what stands in another belongs where its host or frame stands. */
function belongsTo({ elements }: Article, node: Node): boolean {
  const root = node.getRootNode();
  if (root === document) return elements.has(node.parentElement as Element);
  const element = shownBy(root);
  return element !== null && (elements.has(element) || belongsTo({ elements }, element));
}
