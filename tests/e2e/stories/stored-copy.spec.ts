import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Site } from '../../../scripts/serve.ts';
import { chosenBrowsers, launch } from '../driver/launch.ts';
import type { ExtensionBrowser, Tab, View } from '../driver/types.ts';
import { until } from '../driver/until.ts';
import { startSite } from '../site/site.ts';
import { tablePassages } from '../steps/dashboard.ts';
import { paintedWords, pressAdder } from '../steps/page.ts';
import { answerNothingStated, gone, setKinds, shown } from '../steps/panel.ts';
import { saveForm } from '../steps/tag-form.ts';

const TAKEN_AWAY = 'Valmeria condemns this conduct in the strongest terms.';
const LATER = 'Hospitals are critical infrastructure.';
const THIRD = 'Valmeria supports the Paris Call';
const FOURTH = 'An operation that forces an emergency room to close is incompatible with these commitments.';

/** Takes the paragraph with these words from the page, as an editor would. */
const editOut = (words: string) => {
  for (const paragraph of document.querySelectorAll('p')) if (paragraph.textContent?.includes(words)) paragraph.remove();
};

/** Changes a byte in the middle of every copy, as a damaged disk would. */
const damageCopies = () =>
  new Promise<number>((resolve, reject) => {
    const opening = indexedDB.open('normscope');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('copies', 'readwrite');
      const copies = transaction.objectStore('copies');
      const all = copies.getAll();
      all.onsuccess = () => {
        for (const copy of all.result) {
          copy.gzip[copy.gzip.length >> 1] ^= 0xff;
          copies.put(copy);
        }
      };
      transaction.oncomplete = () => {
        opening.result.close();
        resolve(all.result.length);
      };
    };
  });

for (const name of chosenBrowsers()) {
  describe(`the stored copy, ${name}`, () => {
    let browser: ExtensionBrowser;
    let site: Site;
    let page: Tab;
    let panel: View;
    let dashboard: Tab;
    let copy: Tab;

    const capture = async (quote: string) => {
      await page.activate();
      expect(await page.selectText(quote)).toBe(quote);
      await pressAdder(page, 'evidence');
      await panel.waitFor((words) => document.querySelector('.quote-text')?.textContent === words, quote);
    };
    const save = async () => {
      await setKinds(panel, { evidence: true, violation: false });
      await answerNothingStated(panel);
      await saveForm(panel);
    };
    const linkOf = (quote: string) =>
      dashboard.waitFor((words) => {
        const row = [...document.querySelectorAll('[data-row]')].find((each) => each.textContent?.includes(words));
        return row?.querySelector('.tag-table-actions a')?.getAttribute('href');
      }, quote);
    /** The words of all elements together, shown or scrolled away. */
    const marked = (view: View, selector: string) =>
      view.evaluate(
        (mark) => [...document.querySelectorAll(mark)].map((piece) => (piece.textContent ?? '').replace(/\s+/g, ' ')).join(''),
        selector,
      );
    /** How many copies the settings list. */
    const copies = async () => {
      const options = await browser.extensionPage('options.html');
      await options.waitFor(() => document.querySelector('.copies, .options .empty-state') !== null);
      const count = await options.evaluate(() => document.querySelectorAll('.copies-item').length);
      await options.close();
      return count;
    };

    beforeAll(async () => {
      site = await startSite();
      browser = await launch(name);
      page = await browser.open(site.url('hospital-attack.html'));
      await browser.pressToolbarButton(page);
      panel = await browser.panel();
      await until('the page to be read', async () => (await browser.badgeText(page)) !== '');
    });
    afterAll(async () => {
      await browser?.close();
      await site?.close();
    });

    test('a passage is tagged, its paragraph edited out, and another tagged on the page as it is then', async () => {
      await capture(TAKEN_AWAY);
      await save();
      await until('paint', async () => (await paintedWords(page, 'evidence')).join() === TAKEN_AWAY);
      await page.evaluate(editOut, TAKEN_AWAY);
      await capture(LATER);
      await save();
      dashboard = await browser.extensionPage('dashboard.html');
      await until('both', async () => (await tablePassages(dashboard)).join() === [LATER, TAKEN_AWAY].join());
    });

    test('the lost passage is read in place, in the text as it was', async () => {
      copy = await browser.extensionPage((await linkOf(TAKEN_AWAY)) ?? '');
      await shown(copy, '.copy-mark-this');
      expect(await marked(copy, '.copy-mark-this')).toBe(TAKEN_AWAY);
      expect(await marked(copy, '.copy-text')).toContain(LATER);
      expect(await copy.text()).toContain(site.url('hospital-attack.html'));
      const inView = await copy.evaluate(() => {
        const { top, bottom } = document.querySelector('.copy-mark-this')?.getBoundingClientRect() ?? new DOMRect();
        return top >= 0 && bottom <= innerHeight;
      });
      expect(inView).toBe(true);
      await copy.close();
    });

    test('the other one in the text as it was later', async () => {
      copy = await browser.extensionPage((await linkOf(LATER)) ?? '');
      await shown(copy, '.copy-mark-this');
      expect(await marked(copy, '.copy-mark-this')).toBe(LATER);
      expect(await marked(copy, '.copy-text')).not.toContain(TAKEN_AWAY);
    });

    test('a discarded passage leaves no copy, and undo brings it back', async () => {
      await page.evaluate(editOut, LATER);
      await capture(THIRD);
      expect(await copies()).toBe(3);
      await panel.click({ selector: '.tag-form button', text: 'Discard' });
      await gone(panel, '.tag-form');
      expect(await copies()).toBe(2);
      await panel.click({ selector: '.toast button', text: 'Undo' });
      await shown(panel, '.tag-form');
      expect(await copies()).toBe(3);
      await panel.click({ selector: '.tag-form button', text: 'Discard' });
      await gone(panel, '.tag-form');
    });

    test('without room the passage is tagged all the same, and the person is told', async () => {
      await dashboard.evaluate(() =>
        (
          globalThis as unknown as { chrome: { storage: { local: { set: (items: object) => Promise<void> } } } }
        ).chrome.storage.local.set({
          copyLimit: 0,
        }),
      );
      await capture(FOURTH);
      await until('the sentence', async () => (await panel.text()).includes('copies take all the room they may'));
      await save();
      await until('three', async () => (await tablePassages(dashboard)).length === 3);
      expect(await copies()).toBe(2);
    });

    test('a copy is deleted in the settings, brought back, and deleted; no tag goes', async () => {
      const options = await browser.extensionPage('options.html');
      const count = () => options.evaluate(() => document.querySelectorAll('.copies-item').length);
      await shown(options, '.copies-item');
      await options.click('.copies-item:last-child .button');
      await until('one', async () => (await count()) === 1);
      await options.click({ selector: '.toast button', text: 'Undo' });
      await until('two', async () => (await count()) === 2);
      await options.click('.copies-item .button');
      await until('one again', async () => (await count()) === 1);
      await options.close();
      expect(await tablePassages(dashboard)).toHaveLength(3);
    });

    test('a damaged copy is never shown, a deleted one is said to be deleted', async () => {
      expect(await dashboard.evaluate(damageCopies)).toBe(1);
      const said: string[] = [];
      for (const quote of [TAKEN_AWAY, LATER]) {
        const tab = await browser.extensionPage((await linkOf(quote)) ?? '');
        await shown(tab, '.copy-main .notice');
        said.push(await tab.text());
        // The passage's own words are left.
        expect(await marked(tab, '.copy-mark-this')).toBe(quote);
        await tab.close();
      }
      expect(said.filter((words) => words.includes('The copy is damaged'))).toHaveLength(1);
      expect(said.filter((words) => words.includes('was deleted in the settings'))).toHaveLength(1);
    });

    test('nothing went wrong on the way', async () => {
      expect((await browser.errors()).filter(({ ours }) => ours)).toEqual([]);
    });
  });
}
