import { describePosition, matchPosition } from '../anchor/text-position.ts';
import { describeQuote, matchQuote, prepareText, type QuoteText } from '../anchor/text-quote.ts';
import { readMetadata } from '../dom/metadata.ts';
import { pageKind } from '../dom/page-kind.ts';
import { nodeAt, offsetsOf, rangeAt, readText, type TextMap } from '../dom/text-map.ts';
import { MAX_ADDRESS, MAX_LINKS, MAX_QUOTE, MAX_TEXT } from '../model/limits.ts';
import type { DocumentReader, ReadDocument } from './types.ts';

/** Reads a web page. */
export const htmlReader = (page: Document): DocumentReader => ({
  read: () => readPage(page),
  metadata: () => readMetadata(page),
});

function readPage(page: Document): ReadDocument {
  const kind = pageKind(page);
  const map = readText(page.body ?? page.documentElement, kind === 'text' ? MAX_TEXT : 0);
  const { text, truncated } = map;
  const anchors = [...page.querySelectorAll<HTMLAnchorElement>('a[href]')]
    .filter(({ href }) => isWorthAsking(href))
    .slice(0, MAX_LINKS);
  let prepared: QuoteText | undefined;

  return {
    kind,
    text,
    truncated: kind === 'text' && truncated,
    links: anchors.map(({ href }) => href),
    linkPlace: (index) => placeOf(map, anchors[index]),
    rangeAt: (start, end) => rangeAt(map, start, end),
    describe(range) {
      const offsets = offsetsOf(map, range);
      if (!offsets) return undefined;
      const { selector, place } = describeQuote(text, offsets);
      if (selector.exact.length > MAX_QUOTE) return undefined;
      return { quote: selector, position: describePosition(text, place), ...place };
    },
    match({ exact, prefix, suffix, start }) {
      prepared ??= prepareText(text);
      return matchQuote(prepared, { type: 'TextQuoteSelector', exact, prefix, suffix }, matchPosition(text, start));
    },
    isInArticle: (start, article) => {
      const parent = nodeAt(map, start)?.parentElement;
      return parent != null && article.elements.has(parent);
    },
  };
}

const isWorthAsking = (href: string): boolean => /^https?:/.test(href) && href.length <= MAX_ADDRESS;

function placeOf(map: TextMap, anchor: HTMLAnchorElement | undefined): { start: number; end: number } | undefined {
  if (!anchor?.isConnected) return undefined;
  const contents = document.createRange();
  contents.selectNodeContents(anchor);
  return offsetsOf(map, contents);
}
