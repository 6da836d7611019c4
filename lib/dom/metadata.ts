import { MAX_TRANSLATIONS } from '../model/limits.ts';

/** Source metadata as a page states it, unchecked. Every value is a claim of the page. */
export type PageMetadata = {
  title: string;
  canonicalUrl?: string;
  publisher?: string;
  authors: string[];
  /** As written: `2020-04-17T10:00:00+02:00`, `17 April 2020` … */
  published?: string;
  language?: string;
};

/** Where pages state things, best source first: scholarly tags are written with most care, Open Graph with least. */
const META = {
  title: ['citation_title', 'dcterms.title', 'dc.title', 'og:title', 'twitter:title'],
  publisher: ['citation_publisher', 'dcterms.publisher', 'dc.publisher', 'og:site_name', 'application-name'],
  author: ['citation_author', 'dcterms.creator', 'dc.creator', 'article:author', 'author', 'parsely-author'],
  published: [
    'citation_publication_date',
    'citation_date',
    'dcterms.issued',
    'dcterms.date',
    'dc.date',
    'article:published_time',
    'parsely-pub-date',
    'date',
  ],
} as const;

type Field = keyof typeof META;

/** Reads JSON-LD, `citation_*`, Dublin Core and Open Graph, in this order of trust per field. */
export function readMetadata(page: Document): PageMetadata {
  const metas = metaValues(page);
  const linked = jsonLdFacts(page);
  const best = (field: Field): string | undefined => firstOf(metas, META[field])[0];
  const metadata: PageMetadata = {
    title: linked.title ?? best('title') ?? clean(page.title) ?? '',
    authors: linked.authors.length > 0 ? linked.authors : firstOf(metas, META.author).filter((name) => !/^https?:/.test(name)),
  };
  const { canonicalUrl } = readRelations(page);
  const publisher = linked.publisher ?? best('publisher');
  const published =
    linked.published ?? best('published') ?? clean(page.querySelector('time[datetime]')?.getAttribute('datetime'));
  const language = clean(page.documentElement.lang);
  if (canonicalUrl) metadata.canonicalUrl = canonicalUrl;
  if (publisher) metadata.publisher = publisher;
  if (published) metadata.published = published;
  if (language) metadata.language = language;
  return metadata;
}

/** Other addresses of a page, as it declares them: its own proper one, and those of its translations. */
export function readRelations(page: Document): { canonicalUrl?: string; translations: string[] } {
  const address = (link: Element | null) => absoluteUrl(link?.getAttribute('href'), page.baseURI);
  const canonicalUrl = address(page.querySelector('link[rel~="canonical"]'));
  const links = [...page.querySelectorAll('link[rel~="alternate"][hreflang]')].slice(0, MAX_TRANSLATIONS);
  const translations = [...new Set(links.flatMap((link) => address(link) ?? []))];
  return { ...(canonicalUrl ? { canonicalUrl } : {}), translations };
}

function metaValues(page: Document): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const meta of page.querySelectorAll('meta[content]')) {
    const name = (meta.getAttribute('name') ?? meta.getAttribute('property') ?? '').toLowerCase();
    const content = clean(meta.getAttribute('content'));
    if (name && content) values.set(name, [...(values.get(name) ?? []), content]);
  }
  return values;
}

const firstOf = (metas: Map<string, string[]>, names: readonly string[]): string[] =>
  names.map((name) => metas.get(name)).find((found) => found !== undefined) ?? [];

const clean = (value: string | null | undefined): string | undefined => value?.replace(/\s+/g, ' ').trim() || undefined;

function absoluteUrl(href: string | null | undefined, base: string): string | undefined {
  if (!href || !URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
}

type LinkedFacts = { title?: string; publisher?: string; published?: string; authors: string[] };

/** schema.org types that describe the page's own text; others (Organization, BreadcrumbList …) describe its surroundings. */
const ABOUT_TEXT =
  /(Article|Report|NewsArticle|BlogPosting|WebPage|PressRelease|ScholarlyArticle|GovernmentService|CreativeWork)$/;

function jsonLdFacts(page: Document): LinkedFacts {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const node = nodesOf(parseJson(script.textContent ?? '')).find((candidate) =>
      namesOf(candidate['@type']).some((type) => ABOUT_TEXT.test(type)),
    );
    if (node) return factsOf(node);
  }
  return { authors: [] };
}

type Loose = Record<string, unknown>;

const isLoose = (value: unknown): value is Loose => typeof value === 'object' && value !== null && !Array.isArray(value);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Pages ship broken JSON-LD often; the other sources of metadata remain.
    return undefined;
  }
}

/** JSON-LD as pages write it: one node, a list of nodes, or a node with `@graph`. */
const nodesOf = (value: unknown): Loose[] => {
  const list = Array.isArray(value) ? value : [value];
  return list.filter(isLoose).flatMap((node) => (Array.isArray(node['@graph']) ? node['@graph'].filter(isLoose) : [node]));
};

/** A text, a thing with a name, or a list of either → the texts. */
function namesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesOf);
  const text =
    typeof value === 'string' ? clean(value) : isLoose(value) && typeof value.name === 'string' ? clean(value.name) : undefined;
  return text ? [text] : [];
}

function factsOf(node: Loose): LinkedFacts {
  const facts: LinkedFacts = { authors: namesOf(node.author).filter((name) => !/^https?:/.test(name)) };
  const [title] = namesOf(node.headline ?? node.name);
  const [publisher] = namesOf(node.publisher);
  const [published] = namesOf(node.datePublished);
  if (title) facts.title = title;
  if (publisher) facts.publisher = publisher;
  if (published) facts.published = published;
  return facts;
}
