import { htmlReader } from '../../../lib/document/html.ts';
import { findArticle } from '../../../lib/dom/article.ts';
import { WATCHED_ATTRIBUTES } from '../../../lib/dom/block-cache.ts';
import { readMetadata, readRelations } from '../../../lib/dom/metadata.ts';
import { readText } from '../../../lib/dom/text-map.ts';
import { tryAnchoring } from './anchor-laws.ts';

/** What the DOM tests call in a real page. */
export const exposed = { WATCHED_ATTRIBUTES, findArticle, htmlReader, readMetadata, readRelations, readText, tryAnchoring };

Object.assign(globalThis, { normscope: exposed });
