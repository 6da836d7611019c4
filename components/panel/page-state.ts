import type { PageReport } from '../../lib/model/page-report.ts';
import type { Failure } from '../ui/ErrorNotice.tsx';

/** What the panel knows of the page beside it. */
export type PageState =
  /** No page, or the browser does not say which. */
  | { state: 'none' }
  /** A page that no extension may read: the browser's own pages, the add-on shop. */
  | { state: 'restricted' }
  /** Not read, because nobody asked for it yet. The browser tells the address only of pages that may be read. */
  | { state: 'unread'; url?: string; title?: string }
  | {
      state: 'reported';
      url: string;
      report: PageReport /** Its site is on the list of sites that are always read. */;
      always: boolean;
    }
  | { state: 'failed'; failure: Failure };
