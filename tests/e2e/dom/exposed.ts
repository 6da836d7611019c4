import { anchorAll } from '../../../lib/anchor/anchor-all.ts';
import { htmlReader } from '../../../lib/document/html.ts';
import { findArticle } from '../../../lib/dom/article.ts';
import { WATCHED_ATTRIBUTES } from '../../../lib/dom/block-cache.ts';
import { readMetadata } from '../../../lib/dom/metadata.ts';
import { readText } from '../../../lib/dom/text-map.ts';

/** What the DOM tests call in a real page. */
export const exposed = { WATCHED_ATTRIBUTES, anchorAll, findArticle, htmlReader, readMetadata, readText };

Object.assign(globalThis, { normscope: exposed });
