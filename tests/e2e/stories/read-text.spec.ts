import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDomPage } from '../dom/dom-page.ts';
import { shown } from '../dom/shown.cases.ts';

let dom: Awaited<ReturnType<typeof openDomPage>>;
beforeAll(async () => {
  dom = await openDomPage();
});
afterAll(() => dom.close());

describe('the readable text of a page', () => {
  for (const [name, { html, text }] of Object.entries(shown)) {
    test(name, async () => {
      await dom.show(html);
      expect(await dom.page.evaluate(() => normscope.readText(document.body, 1e6).text)).toBe(text);
    });
  }
});

test('reading leaves the page as it was', async () => {
  await dom.show('<p>a <b>b</b></p><div hidden>c</div>');
  const [before, after] = await dom.page.evaluate(() => {
    const markup = () => document.documentElement.outerHTML;
    const first = markup();
    normscope.readText(document.body, 1e6);
    normscope.findArticle(document);
    return [first, markup()];
  });
  expect(after).toBe(before);
});

test('a text longer than the limit is cut and said to be', async () => {
  await dom.show('<p>one two three</p><p>four</p><p>five</p>');
  const read = await dom.page.evaluate(() => {
    const { text, truncated } = normscope.readText(document.body, 15);
    return { text, truncated };
  });
  expect(read).toEqual({ text: 'one two three\nfour', truncated: true });
});
