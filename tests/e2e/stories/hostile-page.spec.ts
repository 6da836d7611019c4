import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Site } from '../../../scripts/serve.ts';
import { chosenBrowsers, launch } from '../driver/launch.ts';
import type { ExtensionBrowser, Tab, View } from '../driver/types.ts';
import { until } from '../driver/until.ts';
import { startSite } from '../site/site.ts';
import { pressAdder } from '../steps/page.ts';

const QUOTE = 'Valmeria condemns this conduct in the strongest terms.';

for (const name of chosenBrowsers()) {
  describe(`a page that wants more than it should have, ${name}`, () => {
    let browser: ExtensionBrowser;
    let site: Site;
    let page: Tab;
    let panel: View;

    beforeAll(async () => {
      site = await startSite();
      browser = await launch(name);
      page = await browser.open(site.url('hospital-attack.html'));
      await browser.pressToolbarButton(page);
      panel = await browser.panel();
      await until('the page to be read', async () => (await browser.badgeText(page)) !== '');
      await page.selectText(QUOTE);
      await page.waitFor(() => document.querySelector('normscope-adder') !== null);
    });
    afterAll(async () => {
      await browser?.close();
      await site?.close();
    });

    const drafted = async () => (await panel.text()).includes(QUOTE);

    test('cannot look into the bar beside a selection', async () => {
      expect(await page.evaluate(() => document.querySelector('normscope-adder')?.shadowRoot)).toBeNull();
    });

    test('cannot press its buttons by script', async () => {
      await page.evaluate(() => {
        const bar = document.querySelector<HTMLElement>('normscope-adder');
        const { left, top, width, height } = bar?.getBoundingClientRect() ?? new DOMRect();
        const at = { bubbles: true, composed: true, clientX: left + width / 4, clientY: top + height / 2 };
        bar?.click();
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
          document.elementFromPoint(at.clientX, at.clientY)?.dispatchEvent(new MouseEvent(type, at));
        }
      });
      expect(await drafted()).toBe(false);
    });

    test('gains nothing by making the bar invisible and having a person press there', async () => {
      await page.evaluate(() =>
        document.querySelector<HTMLElement>('normscope-adder')?.style.setProperty('opacity', '0.1', 'important'),
      );
      await pressAdder(page, 'evidence');
      expect(await drafted()).toBe(false);
      await page.evaluate(() =>
        document.querySelector<HTMLElement>('normscope-adder')?.style.setProperty('opacity', '1', 'important'),
      );
    });

    test('cannot fetch any file of the extension', async () => {
      const files = ['manifest.json', 'content-scripts/page.js', 'dashboard.html', 'sidepanel.html'].map(browser.extensionUrl);
      const loaded = await page.evaluate(
        (urls) =>
          Promise.all(
            urls.map((url) =>
              fetch(url).then(
                () => true,
                () => false,
              ),
            ),
          ),
        files,
      );
      expect(loaded).toEqual([false, false, false, false]);
    });

    test('finds nothing of the extension among its own globals', async () => {
      const found = await page.evaluate(() =>
        [...Object.getOwnPropertyNames(globalThis), ...Object.getOwnPropertySymbols(globalThis).map(String)].filter((key) =>
          /normscope/i.test(key),
        ),
      );
      expect(found).toEqual([]);
    });

    test('does not stop a person who really presses', async () => {
      await page.selectText(QUOTE);
      await pressAdder(page, 'evidence');
      await until('the form', drafted);
    });
  });
}
