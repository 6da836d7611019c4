import { Readability } from '@mozilla/readability';

/** Marks elements in a clone of the page, so that they can be told again after Readability moved and rewrote them. */
const MARK = 'data-normscope-element';

/** Pages above this size are not searched for their article: Readability's cost grows faster than the page. */
const MAX_ELEMENTS = 60_000;

/** What Readability says of a page. Strings come from the page: data, never markup. */
export type Article = {
  /** Elements of the page that hold the article's text; empty when no article was found. */
  elements: ReadonlySet<Element>;
  title?: string;
  byline?: string;
  siteName?: string;
  publishedTime?: string;
  lang?: string;
};

/**
 * Tells a page's article from its menus and footers. Works on a clone: the page is not touched.
 *
 * Readability may rebuild its document from markup between attempts, so node identity is lost, but attributes stay:
 * each element of the clone carries the index of its original.
 */
export function findArticle(page: Document): Article {
  const originals = [...page.body.querySelectorAll('*')];
  if (originals.length > MAX_ELEMENTS) return { elements: new Set() };
  const clone = page.cloneNode(true) as Document;
  const copies = clone.body.querySelectorAll('*');
  copies.forEach((copy, index) => {
    copy.setAttribute(MARK, String(index));
  });
  const parsed = new Readability<Node>(clone, { serializer: (content) => content }).parse();
  if (!parsed) return { elements: new Set() };
  const found = {
    title: parsed.title,
    byline: parsed.byline,
    siteName: parsed.siteName,
    publishedTime: parsed.publishedTime,
    lang: parsed.lang,
  };
  const known = Object.entries(found).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return { elements: markedElements(parsed.content, originals), ...Object.fromEntries(known) };
}

function markedElements(content: Node | null | undefined, originals: readonly Element[]): Set<Element> {
  const elements = new Set<Element>();
  if (!(content instanceof Element)) return elements;
  for (const copy of content.querySelectorAll(`[${MARK}]`)) {
    const original = originals[Number(copy.getAttribute(MARK))];
    if (original) elements.add(original);
  }
  return elements;
}
