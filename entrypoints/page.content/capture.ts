import type { DescribedPassage, ReadDocument } from '../../lib/document/types.ts';
import type { Article } from '../../lib/dom/article.ts';
import type { PageMetadata } from '../../lib/dom/metadata.ts';
import type { Capture } from '../../lib/model/draft.ts';
import type { TagKind } from '../../lib/model/kinds.ts';
import type { Mention } from '../../lib/model/mention.ts';
import { pageKey } from '../../lib/model/page-key.ts';
import { toPartialDate } from '../../lib/text/partial-date.ts';

/** BCP 47 as far as pages write it; anything else ("en_US.UTF-8", "english") is left out. */
const LANGUAGE = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

/** What the background gets when a person captures a passage. Lengths are cut to what the model takes. */
export function captureOf(
  url: string,
  document: ReadDocument,
  passage: DescribedPassage,
  mentions: readonly Mention[],
  metadata: PageMetadata,
  article: Article,
  kinds: TagKind[],
): Capture {
  const inside = mentions.filter(({ start, end }) => start >= passage.start && end <= passage.end);
  return {
    source: sourceOf(url, metadata, article),
    text: document.text,
    passage: {
      quote: passage.quote,
      position: passage.position,
      ...(passage.element ? { element: passage.element } : {}),
      ...languageOf(metadata, article),
    },
    kinds,
    agreements: unique(inside.map(({ agreementId }) => agreementId)),
    norms: unique(inside.flatMap(({ normIds }) => normIds)),
  };
}

function sourceOf(url: string, metadata: PageMetadata, article: Article): Capture['source'] {
  const title = metadata.title || article.title || '';
  const publisher = metadata.publisher ?? article.siteName;
  const authors = metadata.authors.length > 0 ? metadata.authors : [article.byline ?? ''];
  const published = toPartialDate(metadata.published ?? article.publishedTime ?? '');
  return {
    url: pageKey(url),
    ...(metadata.canonicalUrl ? { canonicalUrl: metadata.canonicalUrl } : {}),
    title: title.slice(0, 2_000),
    ...(publisher ? { publisher: publisher.slice(0, 500) } : {}),
    authors: authors
      .map((name) => name.trim().slice(0, 500))
      .filter((name) => name !== '')
      .slice(0, 200),
    ...(published ? { datePublished: published } : {}),
    ...languageOf(metadata, article),
  };
}

function languageOf(metadata: PageMetadata, article: Article): { language?: string } {
  const language = metadata.language ?? article.lang;
  return language && LANGUAGE.test(language) ? { language } : {};
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)].slice(0, 50);
