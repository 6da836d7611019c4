import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Site } from '../../../scripts/serve.ts';
import { chosenBrowsers, launch } from '../driver/launch.ts';
import type { ExtensionBrowser } from '../driver/types.ts';
import { until } from '../driver/until.ts';
import { startSite } from '../site/site.ts';
import { paintedWords } from '../steps/page.ts';

type Api = typeof import('wxt/browser').browser;

/** Firefox calls it `browser`, Chromium `chrome`. */
const allowedNow = async () => {
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
  return (await (browser ?? chrome).permissions.getAll()).origins ?? [];
};

for (const name of chosenBrowsers()) {
  describe(`what may be read, ${name}`, () => {
    let site: Site;
    beforeAll(async () => {
      site = await startSite();
    });
    afterAll(() => site?.close());

    test('a fresh install may read nothing, and reads nothing unasked', async () => {
      const fresh = await launch(name);
      try {
        const page = await fresh.open(site.url('hospital-attack.html'));
        const options = await fresh.extensionPage('options.html');
        expect(await options.evaluate(allowedNow)).toEqual([]);
        expect(await fresh.badgeText(page)).toBe('');
        expect(await paintedWords(page, 'mention')).toEqual([]);
      } finally {
        await fresh.close();
      }
    });

    describe('with a site that is always read', () => {
      let granted: ExtensionBrowser;
      beforeAll(async () => {
        granted = await launch(name, { grantOrigins: ['http://127.0.0.1/*'] });
      });
      afterAll(() => granted?.close());

      test('its pages are read as they open, without a press', async () => {
        const page = await granted.open(site.url('hospital-attack.html'));
        await until('a number on the button', async () => Number(await granted.badgeText(page)) >= 3);
        expect((await paintedWords(page, 'mention')).length).toBeGreaterThan(3);
      });

      test('taken back in the options, the page is left as it was and not read again', async () => {
        const page = await granted.open(site.url('un-paper.html'));
        await until('paint', async () => (await paintedWords(page, 'mention')).length > 0);
        const options = await granted.extensionPage('options.html');
        await options.click({ selector: 'button', text: 'Stop reading 127.0.0.1' });
        await until('no permission', async () => (await options.evaluate(allowedNow)).length === 0);
        await until('no paint', async () => (await paintedWords(page, 'mention')).length === 0);
        await page.reload();
        await page.activate();
        expect(await granted.badgeText(page)).toBe('');
        expect(await paintedWords(page, 'mention')).toEqual([]);
      });

      test('nothing went wrong on the way', async () => {
        expect((await granted.errors()).filter(({ ours }) => ours)).toEqual([]);
      });
    });
  });
}
