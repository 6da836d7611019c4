import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Site } from '../../../scripts/serve.ts';
import { chosenBrowsers, launch } from '../driver/launch.ts';
import type { ExtensionBrowser, Tab, View } from '../driver/types.ts';
import { until } from '../driver/until.ts';
import { startSite } from '../site/site.ts';
import { paintedWords, pressAdder } from '../steps/page.ts';
import { fillEvidence, saveForm } from '../steps/tag-form.ts';

const QUOTE = 'Valmeria condemns this conduct in the strongest terms.';

/** Makes every write of the page fail as it does on a full disk, or puts the disk right again. */
const setDiskFull = (full: boolean) => {
  const store = IDBObjectStore.prototype as IDBObjectStore & { realPut?: IDBObjectStore['put']; realAdd?: IDBObjectStore['add'] };
  store.realPut ??= store.put;
  store.realAdd ??= store.add;
  const refuse = () => {
    throw new DOMException('The disk is full.', 'QuotaExceededError');
  };
  store.put = full ? refuse : store.realPut;
  store.add = full ? refuse : store.realAdd;
};

for (const name of chosenBrowsers()) {
  describe(`a full disk, ${name}`, () => {
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
      expect(await page.selectText(QUOTE)).toBe(QUOTE);
      await pressAdder(page, 'evidence');
      await fillEvidence(panel, { speaker: 'Norway', act: 'condemns', norm: '13(f)', invocation: 'evaluative' });
    });
    afterAll(async () => {
      await browser?.close();
      await site?.close();
    });

    test('says what is wrong, keeps the form, and offers the text', async () => {
      await panel.evaluate(setDiskFull, true);
      await panel.click('.tag-form button[type=submit]');
      await until('the sentence', async () => (await panel.text()).includes('The disk, or the browser'));
      expect(await panel.text()).toContain('Norway');
      expect(await panel.text()).toContain('Copy my text');
      expect(await paintedWords(page, 'evidence')).toEqual([]);
    });

    test('saves when there is room again, with nothing typed twice', async () => {
      await panel.evaluate(setDiskFull, false);
      await saveForm(panel);
      await until('paint', async () => (await paintedWords(page, 'evidence')).join() === QUOTE);
    });
  });
}
