import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Site } from '../../../scripts/serve.ts';
import { chosenBrowsers, launch } from '../driver/launch.ts';
import type { ExtensionBrowser, View } from '../driver/types.ts';
import { until } from '../driver/until.ts';
import { startSite } from '../site/site.ts';
import { paintedWords, pressAdder } from '../steps/page.ts';
import { answerNothingStated, setKinds, shown } from '../steps/panel.ts';
import { saveForm } from '../steps/tag-form.ts';

const QUOTE = 'Such operations delay treatment and cost lives.';

for (const name of chosenBrowsers()) {
  describe(`a text that is tagged at another address, ${name}`, () => {
    let browser: ExtensionBrowser;
    let site: Site;
    let panel: View;

    const says = (words: string) => until(`“${words}”`, async () => (await panel.text()).includes(words));
    const openRead = async (url: string) => {
      const page = await browser.open(url);
      await browser.pressToolbarButton(page);
      return page;
    };

    beforeAll(async () => {
      site = await startSite();
      browser = await launch(name);
      const page = await openRead(site.url('joint-statement.html'));
      panel = await browser.panel();
      await until('the page to be read', async () => (await browser.badgeText(page)) !== '');
      expect(await page.selectText(QUOTE)).toBe(QUOTE);
      await pressAdder(page, 'evidence');
      await shown(panel, '.tag-form');
      await setKinds(panel, { evidence: true, violation: false });
      await answerNothingStated(panel);
      await saveForm(panel);
      await until('paint', async () => (await paintedWords(page, 'evidence')).join() === QUOTE);
    });
    afterAll(async () => {
      await browser?.close();
      await site?.close();
    });

    test('the print version with the same text shows the tag as its own, and says whose it is', async () => {
      const page = await openRead(site.url('joint-statement.html?print=1'));
      await until('paint', async () => (await paintedWords(page, 'evidence')).join() === QUOTE);
      await says('The same page with the same text has another address');
    });

    test('a mirror on another host says where the text is tagged, paints nothing, and lists the tags on request', async () => {
      const page = await openRead(site.url('joint-statement.html').replace('127.0.0.1', 'localhost'));
      await says('This text is already tagged at another address.');
      expect(await panel.text()).toContain(new URL(site.address).host);
      expect(await panel.text()).toContain('No tags on this page.');
      expect(await paintedWords(page, 'evidence')).toEqual([]);
      await panel.click({ selector: '.elsewhere button', text: 'Show these tags here' });
      await panel.waitFor((words) => document.querySelector('.elsewhere-quote')?.textContent === words, QUOTE);
      expect(await panel.evaluate(() => document.querySelector('.elsewhere a')?.getAttribute('href'))).toBe(
        site.url('joint-statement.html'),
      );
    });

    test('a page that names the tagged one as its translation says so', async () => {
      await openRead(site.url('translated.html'));
      await says('A translation of this page is already tagged.');
    });

    test('a page with another text says nothing', async () => {
      const page = await openRead(site.url('article.html'));
      await until('the page to be read', async () => (await browser.badgeText(page)) !== '');
      await says('No tags on this page.');
      expect(await panel.evaluate(() => document.querySelector('.elsewhere'))).toBeNull();
    });

    test('nothing went wrong on the way', async () => {
      expect((await browser.errors()).filter(({ ours }) => ours)).toEqual([]);
    });
  });
}
