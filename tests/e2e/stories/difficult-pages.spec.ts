import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Site } from '../../../scripts/serve.ts';
import { chosenBrowsers, launch } from '../driver/launch.ts';
import type { ExtensionBrowser, Tab } from '../driver/types.ts';
import { until } from '../driver/until.ts';
import { startSite } from '../site/site.ts';
import { paintedWords } from '../steps/page.ts';

/** Pages that cannot be read, or not wholly, and the one sentence the panel has for each. */
const sentences: Record<string, { path: string; says: string; deadlineMs?: number }> = {
  'a page without text': { path: 'empty.html', says: 'This page shows no text.' },
  'an image': { path: 'image.png', says: 'This page is an image.' },
  'a set of frames of other sites': { path: 'other-sites.html', says: 'This page is made of frames.' },
  'five megabytes of text': { path: 'long.html', says: 'The page is very long.', deadlineMs: 30_000 },
  'a page that cites nothing': { path: 'plain.html', says: 'No agreement is cited here.' },
};

for (const name of chosenBrowsers()) {
  describe(`pages that differ, ${name}`, () => {
    let browser: ExtensionBrowser;
    let site: Site;
    let page: Tab;

    beforeAll(async () => {
      site = await startSite();
      browser = await launch(name);
      page = await browser.open(site.url('empty.html'));
    });
    afterAll(async () => {
      await browser?.close();
      await site?.close();
    });

    const read = async (path: string) => {
      await page.goto(site.url(path));
      await browser.pressToolbarButton(page);
    };
    const panelSays = async (words: string, deadlineMs?: number) => {
      const panel = await browser.panel();
      await until(`"${words}" in the panel`, async () => (await panel.text()).includes(words), deadlineMs);
    };

    for (const [title, { path, says, deadlineMs }] of Object.entries(sentences)) {
      test(`${title}: one clear sentence`, async () => {
        await read(path);
        await panelSays(says, deadlineMs);
      });
    }

    test('a page of the browser: said to be closed to extensions', async () => {
      await page.goto(name === 'firefox' ? 'about:license' : 'chrome://version/');
      await browser.pressToolbarButton(page);
      await panelSays('The browser keeps this page closed to extensions.');
    });

    test('text that comes late is found when it comes', async () => {
      await read('late.html');
      await panelSays('No agreement is cited here.');
      await page.click('button');
      await until('both agreements', async () => (await browser.badgeText(page)) === '2');
    });

    test('a page that navigates without loading is read at every address', async () => {
      await read('app.html');
      await until('the first view', async () => (await browser.badgeText(page)) === '1');
      await page.click('[data-view=two]');
      await until('the second view', async () => (await browser.badgeText(page)) === '2');
      expect(await paintedWords(page, 'mention')).toHaveLength(2);
    });

    test('menus and footers are listed apart from the article', async () => {
      await read('article.html');
      const panel = await browser.panel();
      const listed = () =>
        [...document.querySelectorAll('.agreement')].map((each) => each.textContent.includes('In menus and footers'));
      await until('the article to be known', async () => (await panel.evaluate(listed)).includes(true));
      // Two of the article first; then those of the menu and of the footer.
      expect(await panel.evaluate(listed)).toEqual([false, false, true, true, true]);
    });

    test('reading leaves the page as it was, byte for byte', async () => {
      const markup = () => document.documentElement.outerHTML;
      await page.goto(site.url('un-paper.html'));
      const before = await page.evaluate(markup);
      await browser.pressToolbarButton(page);
      await until('paint', async () => (await paintedWords(page, 'mention')).length > 3);
      expect(await page.evaluate(markup)).toBe(before);
    });

    test('nothing went wrong on the way', async () => {
      expect((await browser.errors()).filter(({ ours }) => ours)).toEqual([]);
    });
  });
}
