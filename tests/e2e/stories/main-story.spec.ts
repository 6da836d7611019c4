import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Site } from '../../../scripts/serve.ts';
import { downloaded } from '../driver/downloads.ts';
import { chosenBrowsers, launch } from '../driver/launch.ts';
import type { ExtensionBrowser, Tab, View } from '../driver/types.ts';
import { until } from '../driver/until.ts';
import { startSite } from '../site/site.ts';
import { paintedWords, pressAdder } from '../steps/page.ts';
import { fillEvidence, fillViolation, saveForm } from '../steps/tag-form.ts';

const EVIDENCE = 'States also agreed in norm 13(c) that they should not knowingly allow their territory to be used';
const VIOLATION = 'Valmeria condemns this conduct in the strongest terms.';

/**
 * The whole job in one go, as a person does it. Told twice in each browser: as it is, and with the background ended
 * before every single step, which the browser may do at any moment.
 */
for (const name of chosenBrowsers()) {
  for (const killing of [false, true]) {
    describe(`${name}${killing ? ', the background ended before every step' : ''}`, () => {
      let browser: ExtensionBrowser;
      let site: Site;
      let page: Tab;
      let panel: View;

      beforeAll(async () => {
        site = await startSite();
        browser = await launch(name);
      });
      afterAll(async () => {
        await browser?.close();
        await site?.close();
      });

      const step = (title: string, run: () => Promise<void>) =>
        test(title, async () => {
          if (killing) await browser.killWorker();
          await run();
        });

      step('the button reads the page and shows how many agreements it cites', async () => {
        page = await browser.open(site.url('hospital-attack.html'));
        await browser.pressToolbarButton(page);
        panel = await browser.panel();
        await until('a number on the button', async () => Number(await browser.badgeText(page)) >= 2);
        await until('the list in the panel', async () => (await panel.text()).includes('GGE 2015'));
      });

      step('a press in the list scrolls to the mention and lights it', async () => {
        await panel.click('.mention');
        await until('a flash', async () => (await paintedWords(page, 'flash')).length === 1);
      });

      step('a selected passage becomes a draft with its form in the panel', async () => {
        expect(await page.selectText(EVIDENCE)).toBe(EVIDENCE);
        await pressAdder(page, 'evidence');
        await until('the form', async () => (await panel.text()).includes(EVIDENCE));
      });

      step('the form is filled in and saved, and the passage is painted', async () => {
        await fillEvidence(panel, { speaker: 'Norway', act: 'affirms', norm: '13(c)', invocation: 'cited_norm' });
        await saveForm(panel);
        await until('paint', async () => (await paintedWords(page, 'evidence')).join() === EVIDENCE);
      });

      step('another passage is tagged as a violation report', async () => {
        expect(await page.selectText(VIOLATION)).toBe(VIOLATION);
        await pressAdder(page, 'violation');
        await until('the form', async () => (await panel.text()).includes(VIOLATION));
        await fillViolation(panel, {
          speaker: 'Norway',
          incident: 'Lindmark hospital',
          alleged: 'Grey Lantern',
          sector: 'hospital',
          norm: '13(f)',
        });
        await saveForm(panel);
        await until('paint', async () => (await paintedWords(page, 'violation')).join() === VIOLATION);
      });

      step('after a reload both are painted on the same words', async () => {
        await page.reload();
        await browser.pressToolbarButton(page);
        await until('both painted again', async () => (await paintedWords(page, 'violation')).length === 1);
        expect(await paintedWords(page, 'evidence')).toEqual([EVIDENCE]);
        expect(await paintedWords(page, 'violation')).toEqual([VIOLATION]);
      });

      step('a tag is deleted and the deletion undone', async () => {
        await panel.click({ selector: '.tag-item-violation button', text: 'Delete this tag' });
        await until('one tag less', async () => (await paintedWords(page, 'violation')).length === 0);
        await panel.click({ selector: '.toast button', text: 'Undo' });
        await until('the tag is back', async () => (await paintedWords(page, 'violation')).length === 1);
      });

      step('after a crash everything is still there', async () => {
        await browser.restart();
        page = await browser.open(site.url('hospital-attack.html'));
        await browser.pressToolbarButton(page);
        panel = await browser.panel();
        await until('both painted again', async () => (await paintedWords(page, 'violation')).length === 1);
        expect(await paintedWords(page, 'evidence')).toEqual([EVIDENCE]);
      });

      step('the tags leave as CSV and as Web Annotations', async () => {
        for (const format of ['Table (CSV)', 'Annotations (JSON-LD)']) {
          await panel.click({ selector: '.panel-foot button', text: 'Export' });
          await panel.click({ selector: '.menu-button-list button', text: format });
        }
        const files = [await downloaded(browser.downloads, '.csv'), await downloaded(browser.downloads, '.jsonld')];
        for (const file of files) {
          const text = await readFile(file, 'utf8');
          expect(text).toContain(EVIDENCE);
          expect(text).toContain('gge2015-13c');
        }
      });

      test('nothing went wrong on the way', async () => {
        expect((await browser.errors()).filter(({ ours }) => ours)).toEqual([]);
      });
    });
  }
}
