import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDomPage } from '../dom/dom-page.ts';
import { metadata } from '../dom/metadata.cases.ts';

let dom: Awaited<ReturnType<typeof openDomPage>>;
beforeAll(async () => {
  dom = await openDomPage();
});
afterAll(() => dom.close());

describe('the metadata of a page', () => {
  for (const [name, { head, expected }] of Object.entries(metadata)) {
    test(name, async () => {
      await dom.show('<p>Text</p>', head);
      const found = await dom.page.evaluate(() => normscope.readMetadata(document));
      expect(found).toMatchObject(expected);
      if (!expected.canonicalUrl) expect(found.canonicalUrl).toBeUndefined();
    });
  }
});

test('the other addresses that a page declares are absolute, of the web, few, and each once', async () => {
  const many = Array.from({ length: 80 }, (_, n) => `<link rel="alternate" hreflang="x-${n}" href="https://a.example/${n}">`);
  await dom.show(
    '<p>Text</p>',
    `<base href="https://a.example/en/"><link rel="canonical" href="page"><link rel="alternate" hreflang="fr" href="../fr/page">
     <link rel="alternate" hreflang="fr-CA" href="/fr/page"><link rel="alternate" hreflang="ru" href="javascript:1">
     <link rel="alternate" hreflang="ar"><link rel="alternate" type="application/rss+xml" href="feed">${many.join('')}`,
  );
  const { canonicalUrl, translations } = await dom.page.evaluate(() => normscope.readRelations(document));
  expect(canonicalUrl).toBe('https://a.example/en/page');
  expect(translations.slice(0, 2)).toEqual(['https://a.example/fr/page', 'https://a.example/0']);
  expect(translations.length).toBeLessThanOrEqual(50);
});

const paragraph = (words: string) =>
  `<p>${`${words}, said the ministry in a long and careful statement about conduct in cyberspace. `.repeat(6)}</p>`;

test('the article is told from menu and footer', async () => {
  await dom.show(
    `<nav><ul><li><a href="/a" id="menu">Paris Call</a></li><li><a href="/b">News</a></li></ul></nav>
     <main><article><h1>Statement</h1>${paragraph('First')}<div><p id="inside">Second <em id="inline">part</em> of it, ${'with many words, '.repeat(20)}</p></div>${paragraph('Third')}</article></main>
     <footer><p id="footer">Budapest Convention</p></footer>`,
  );
  const inArticle = await dom.page.evaluate(() => {
    const { elements } = normscope.findArticle(document);
    return ['menu', 'inside', 'inline', 'footer'].filter((id) => elements.has(document.getElementById(id) as Element));
  });
  expect(inArticle).toEqual(['inside', 'inline']);
});

test('a page without an article gives none', async () => {
  await dom.show('<p>Short.</p>');
  expect(await dom.page.evaluate(() => normscope.findArticle(document).elements.size)).toBeLessThan(3);
});
