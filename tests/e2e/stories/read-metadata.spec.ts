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
