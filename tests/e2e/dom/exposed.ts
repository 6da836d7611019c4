import { htmlReader } from '../../../lib/document/html.ts';
import { findArticle } from '../../../lib/dom/article.ts';
import { readMetadata, readRelations } from '../../../lib/dom/metadata.ts';
import { readText } from '../../../lib/dom/text-map.ts';
import { watchRoots } from '../../../lib/dom/watch-roots.ts';
import { tryAnchoring } from './anchor-laws.ts';

/** What the DOM tests call in a real page. */
export const exposed = { findArticle, htmlReader, readMetadata, readRelations, readText, tryAnchoring, watchRoots };

Object.assign(globalThis, { normscope: exposed });
