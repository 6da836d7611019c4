import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findArticle } from '../lib/dom/article.ts';
import { ARTICLE_FINDER } from './page.content/article-script.ts';

/** Put into a page beside the page script when that needs to tell the article from menus and footers. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { [ARTICLE_FINDER]: findArticle });
});
