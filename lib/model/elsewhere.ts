import type { TagRow } from './records.ts';
import type { Source } from './source.ts';

/**
 * Why an address with tags has to do with a page. `page`: a version of the same page (http, print, AMP …) with the same text, so its
 * tags are this page's. `text`: the same text elsewhere (mirror, wire copy). `translation`: the page says so. `address`: a
 * version of the same page by its address, but with another text, or with too little of it to tell.
 */
export type WhyElsewhere = 'page' | 'text' | 'translation' | 'address';

/** Another address with tags. */
export type Elsewhere = { why: WhyElsewhere; source: Source; rows: TagRow[] };

/** The tags of a page, those of its other versions among them, and where else it is tagged. */
export type PageTags = { here: TagRow[]; elsewhere: Elsewhere[] };
