import type { Article } from '../../lib/dom/article.ts';
import { tellExtension } from '../../lib/messaging/page-door.ts';

/**
 * The article script (Readability) is put into the page only when it is needed: most pages cite no agreement.
 * Both scripts run in the extension's isolated world of the page and meet at this symbol.
 */
export const ARTICLE_FINDER = Symbol.for('normscope.find-article');

type Finder = (page: Document) => Article;

const finder = (): Finder | undefined => (globalThis as { [ARTICLE_FINDER]?: Finder })[ARTICLE_FINDER];

/** The page's article; without one, or where it cannot be found, no element belongs to it. */
export async function findArticle(page: Document): Promise<Article> {
  if (!finder()) await tellExtension('needArticleScript', {});
  try {
    return finder()?.(page) ?? { elements: new Set() };
  } catch {
    // Readability throws on some broken pages; which text is the article is a help, not a need.
    return { elements: new Set() };
  }
}
