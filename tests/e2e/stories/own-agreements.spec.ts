import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Site } from '../../../scripts/serve.ts';
import { downloaded } from '../driver/downloads.ts';
import { chosenBrowsers, launch } from '../driver/launch.ts';
import type { ExtensionBrowser, Tab, View } from '../driver/types.ts';
import { until } from '../driver/until.ts';
import { startSite } from '../site/site.ts';
import { fillAgreement, saveAgreement } from '../steps/agreements.ts';
import { paintedWords, pressAdder } from '../steps/page.ts';
import { fillEvidence, saveForm } from '../steps/tag-form.ts';

const QUITO = {
  name: 'Quito Charter on Clinic Networks',
  short: 'Quito Charter',
  links: 'https://www.quitocharter.example/text',
  norm: { number: '2', label: 'Leave networks of clinics alone', theme: 'protection of health' },
};
const FOUND = ['Quito Charter on Clinic Networks', 'norm 2', 'Quito Charter', 'The full text'];
const PASSAGE = 'asks everybody to leave networks of clinics alone';

/** Somebody meets an agreement that the catalogue lacks, and adds it while the page is open. */
for (const name of chosenBrowsers()) {
  describe(`an agreement of one's own, ${name}`, () => {
    let browser: ExtensionBrowser;
    let site: Site;
    let page: Tab;
    let dashboard: Tab;
    let panel: View;
    const painted = async () => (await paintedWords(page, 'mention')).join(' | ');

    beforeAll(async () => {
      site = await startSite();
      browser = await launch(name);
      page = await browser.open(site.url('own.html'));
      await browser.pressToolbarButton(page);
      panel = await browser.panel();
      await until('the page to be read', async () => (await panel.text()).includes('No agreement is cited here.'));
    });
    afterAll(async () => {
      await browser?.close();
      await site?.close();
    });

    test('added in the dashboard, it is painted on the open page at once', async () => {
      dashboard = await browser.extensionPage('dashboard.html#agreements');
      await fillAgreement(dashboard, QUITO);
      const pressed = await saveAgreement(dashboard);
      await until('paint', async () => (await painted()) === FOUND.join(' | '));
      const took = Date.now() - pressed;
      console.log(`${name}: ${took} ms from the press of "save" to the paint`);
    });

    test('the panel lists it as the person’s own, with the norm that the page names', async () => {
      await page.activate();
      await until('the agreement in the panel', async () => {
        const words = await panel.text();
        return [QUITO.short, 'Yours', QUITO.norm.label].every((each) => words.includes(each));
      });
      expect(await browser.badgeText(page)).toBe('1');
    });

    test('its norm can be picked in the tag form', async () => {
      expect(await page.selectText(PASSAGE)).toBe(PASSAGE);
      await pressAdder(page, 'evidence');
      await until('the form', async () => (await panel.text()).includes(PASSAGE));
      await fillEvidence(panel, { speaker: 'Ecuador', act: 'affirms', norm: 'Quito Charter 2', invocation: 'cited_norm' });
      expect(await panel.text()).toContain('Quito Charter · 2');
      await saveForm(panel);
      await until('paint', async () => (await paintedWords(page, 'evidence')).join() === PASSAGE);
      expect(await panel.text()).toContain('Quito Charter · 2');
    });

    test('the exports contain it', async () => {
      await dashboard.activate();
      await dashboard.click({ selector: '.agreements-tools button', text: 'Export yours' });
      const agreements = JSON.parse(await readFile(await downloaded(browser.downloads, '.json'), 'utf8'));
      expect(agreements.agreements).toMatchObject([{ name: QUITO.name, links: ['quitocharter.example/text'] }]);
      const { id, norms } = agreements.agreements[0];
      await dashboard.click({ selector: '.view-tabs a', text: 'All tags' });
      for (const format of ['Table (CSV)', 'Annotations (JSON-LD)']) {
        await dashboard.click({ selector: '.dashboard-tools button', text: 'Export' });
        await dashboard.click({ selector: '.menu-button-list button', text: format });
      }
      const annotations = JSON.parse(await readFile(await downloaded(browser.downloads, '.jsonld'), 'utf8'));
      expect(annotations['normscope:agreement']).toMatchObject([{ id: `normscope:agreement/${id}`, name: QUITO.name }]);
      expect(await readFile(await downloaded(browser.downloads, '.csv'), 'utf8')).toContain(`${norms[0].id}=Quito Charter 2`);
    });

    test('deleted, it is no longer found; the tag keeps its words; taken back, it is found again', async () => {
      await dashboard.click({ selector: '.view-tabs a', text: 'Agreements' });
      await dashboard.click({ selector: '.agreement-entry-tools button', text: 'Delete Quito Charter' });
      await until('nothing painted', async () => (await painted()) === '');
      await dashboard.click({ selector: '.view-tabs a', text: 'All tags' });
      await until('the words of the tag', async () => (await dashboard.text()).includes('Quito Charter · 2'));
      await dashboard.click({ selector: '.view-tabs a', text: 'Agreements' });
      await dashboard.click({ selector: '.toast button', text: 'Undo' });
      await until('paint again', async () => (await painted()) === FOUND.join(' | '));
    });

    test('it is found after the background was ended and the page loaded anew', async () => {
      await browser.killWorker();
      await page.activate();
      await page.reload();
      await browser.pressToolbarButton(page);
      await until('paint', async () => (await painted()) === FOUND.join(' | '));
    });

    test('nothing went wrong on the way', async () => {
      expect((await browser.errors()).filter(({ ours }) => ours)).toEqual([]);
    });
  });
}
