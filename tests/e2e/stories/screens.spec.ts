import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Site } from '../../../scripts/serve.ts';
import { type ChromiumBrowser, launchChromium } from '../driver/chromium.ts';
import { chosenBrowsers } from '../driver/launch.ts';
import type { LaunchOptions, Tab, View } from '../driver/types.ts';
import { until } from '../driver/until.ts';
import { inspect, type Language, PANEL, TAB } from '../screens/inspect.ts';
import { pseudo, pseudoArabic } from '../screens/pseudo-words.ts';
import { tagsOn, writeTags } from '../screens/sample-tags.ts';
import { startSite } from '../site/site.ts';
import { paintedWords, pressAdder } from '../steps/page.ts';
import { answerNothingStated, gone, setKinds, shown } from '../steps/panel.ts';
import { saveForm } from '../steps/tag-form.ts';

const PASSAGE = 'Valmeria condemns this conduct in the strongest terms.';
const OTHER = 'Hospitals are critical infrastructure.';

const LANGUAGES: (Language & { options: LaunchOptions })[] = [
  { name: 'english', bracketed: false, direction: 'ltr', options: {} },
  { name: 'french', bracketed: false, direction: 'ltr', options: { lang: 'fr' } },
  { name: 'pseudo', bracketed: true, direction: 'ltr', options: { words: pseudo } },
  { name: 'right-to-left', bracketed: false, direction: 'rtl', options: { words: pseudoArabic, rightToLeft: true } },
];

/**
 * Every screen in every state: nothing that axe finds, nothing cut off, covered or beyond the side, no word that is not
 * from the message files. Leaves pictures in `.output/screens`.
 */
describe.runIf(chosenBrowsers().includes('chromium'))('screens', () => {
  let site: Site;
  let folder: string;
  beforeAll(async () => {
    site = await startSite();
    folder = await mkdtemp(join(tmpdir(), 'normscope-screens-'));
  });
  afterAll(async () => {
    await site?.close();
    await rm(folder, { recursive: true, force: true });
  });

  for (const { options, ...language } of LANGUAGES) {
    describe(language.name, () => {
      let browser: ChromiumBrowser;
      let page: Tab;
      let panel: View;
      let dashboard: Tab;

      beforeAll(async () => {
        browser = await launchChromium(options);
      });
      afterAll(() => browser?.close());

      const lookAt = (name: string) => inspect(browser, panel, { name: `panel-${name}`, ...PANEL, language });
      const lookAtTab = (tab: Tab, name: string) => inspect(browser, tab, { name, ...TAB, language });
      const capture = async (quote: string) => {
        await page.activate();
        expect(await page.selectText(quote)).toBe(quote);
        await pressAdder(page, 'evidence');
        await panel.waitFor((words) => document.querySelector('.quote-text')?.textContent === words, quote);
      };

      test('welcome', async () => {
        const welcome = await browser.extensionPage('welcome.html');
        for (const step of [1, 2, 3, 4]) {
          await shown(welcome, '.welcome-step h2');
          await lookAtTab(welcome, `welcome-${step}`);
          if (step === 3) {
            await welcome.click('.detection-mode:nth-of-type(2)');
            await lookAtTab(welcome, 'welcome-3-sites');
          }
          if (step < 4) await welcome.click('.welcome-foot .button-primary');
        }
        await welcome.close();
      });

      test('options', async () => {
        const tab = await browser.extensionPage('options.html');
        await shown(tab, '.shortcuts kbd');
        // Every command has a key that the browser gave it, and words.
        const commands = await tab.evaluate(() =>
          [...document.querySelectorAll('.shortcuts > div')].map((row) => [
            row.querySelector('dt')?.textContent,
            row.querySelector('kbd')?.textContent,
          ]),
        );
        expect(commands).toHaveLength(4);
        expect(commands.filter(([words, keys]) => !keys || words === 'next-tag')).toEqual([]);
        await lookAtTab(tab, 'options');
        await tab.click('.detection-mode:nth-of-type(2)');
        await tab.fill('.detection-add .input', 'no site');
        await tab.press('Enter');
        await shown(tab, '.field-error');
        await lookAtTab(tab, 'options-site-error');
        await tab.close();
      });

      test('dashboard', async () => {
        dashboard = await browser.extensionPage('dashboard.html');
        await shown(dashboard, '.empty-state');
        await lookAtTab(dashboard, 'dashboard-empty');

        const tags = tagsOn(site.url('hospital-attack.html'));
        await dashboard.upload('input[type=file]', join(import.meta.dirname, 'screens.spec.ts'));
        await shown(dashboard, '.notice-danger');
        await lookAtTab(dashboard, 'dashboard-import-error');

        const file = join(folder, 'tags.jsonld');
        await writeTags(file, tags);
        await dashboard.upload('input[type=file]', file);
        await shown(dashboard, '[data-row]');
        await lookAtTab(dashboard, 'dashboard-tags');

        await dashboard.click('.dashboard-tools .menu-button .button');
        await shown(dashboard, '.menu-button-list');
        await lookAtTab(dashboard, 'dashboard-export');
        await dashboard.press('Escape');

        await dashboard.fill('input[type=search]', 'qqqq');
        await shown(dashboard, '.dashboard-main .empty-state');
        await lookAtTab(dashboard, 'dashboard-no-match');
        await dashboard.click('.dashboard-main .empty-state .button');

        await dashboard.click('[data-row] .tag-table-actions button:first-child');
        await shown(dashboard, 'dialog .tag-form');
        await lookAtTab(dashboard, 'dashboard-edit');
        await dashboard.press('Escape');
        await gone(dashboard, 'dialog');

        await dashboard.click('[data-row]:last-child .tag-table-actions button:last-child');
        await shown(dashboard, '.toast');
        await lookAtTab(dashboard, 'dashboard-toast');
        await dashboard.click('.toast .button:first-of-type');
      });

      test('agreements', async () => {
        const agreements = await browser.extensionPage('dashboard.html#agreements');
        await shown(agreements, '.agreement-entry');
        await lookAtTab(agreements, 'agreements-list');
        await agreements.click('.agreement-entry summary');
        await shown(agreements, '.agreement-entry-body');
        await lookAtTab(agreements, 'agreements-entry');
        await agreements.click('.agreements-tools .button:first-child');
        await shown(agreements, '.agreement-form');
        await lookAtTab(agreements, 'agreements-form');
        await agreements.click('.agreement-form button[type=submit]');
        await shown(agreements, '.agreement-form [aria-invalid=true]');
        await lookAtTab(agreements, 'agreements-form-errors');
        await agreements.close();
      });

      test('panel: nothing cited', async () => {
        page = await browser.open(site.url('plain.html'));
        await browser.pressToolbarButton(page);
        panel = await browser.panel();
        await shown(panel, '.panel-host');
        await gone(panel, '.panel-main [role=status]');
        await lookAt('nothing-cited');
      });

      test('panel: a page that is closed to extensions', async () => {
        const closed = await browser.open('chrome://version');
        await gone(panel, '.panel-host');
        await lookAt('restricted');
        await closed.close();
      });

      test('panel: not read yet', async () => {
        page = await browser.open(site.url('hospital-attack.html'));
        await panel.waitFor(() => document.body.textContent?.includes('Alt+Shift+S'));
        await lookAt('unread');
      });

      test('panel: agreements and tags, one of them lost', async () => {
        await browser.pressToolbarButton(page);
        await shown(panel, '.agreement');
        await shown(panel, '.tag-item .status-chip-caution');
        await panel.click('li:nth-child(2) > .agreement > summary');
        await lookAt('cited');
        await panel.click('.tag-item-actions button:first-child');
        await shown(panel, '.tag-form');
        await lookAt('edit');
        await panel.press('Escape');
      });

      test('panel: the form', async () => {
        await capture(PASSAGE);
        await setKinds(panel, { evidence: true, violation: false });
        await lookAt('form-evidence');
        await panel.click('[data-field="speakers"] .field-head button');
        await panel.fill('[data-field="speakers"] [role=combobox]', 'no');
        await shown(panel, '[data-field="speakers"] [role=option]');
        await lookAt('form-choosing');
        // The list has closed; this empties the field.
        await panel.press('Escape');
        await setKinds(panel, { evidence: false, violation: true });
        await lookAt('form-violation');
        await setKinds(panel, { evidence: true, violation: true });
        await lookAt('form-both');
        await panel.click('.tag-form button[type=submit]');
        await shown(panel, '.tag-form .notice-danger');
        await lookAt('form-errors');
      });

      test('panel: several drafts', async () => {
        await capture(OTHER);
        await shown(panel, '.draft-list');
        await lookAt('drafts');
      });

      test('panel: saved, with the other draft still open', async () => {
        await setKinds(panel, { evidence: true, violation: false });
        await answerNothingStated(panel);
        await panel.click('.tag-form button[type=submit]');
        await shown(panel, '.toast');
        await lookAt('saved');
        await until('paint', async () => (await paintedWords(page, 'evidence')).includes(OTHER));
        await answerNothingStated(panel);
        await saveForm(panel);
        await panel.click('.panel-foot .menu-button .button');
        await shown(panel, '.menu-button-list');
        await lookAt('export');
      });

      test('panel: a passage that changed, and one to attach by hand', async () => {
        await panel.press('Escape');
        await page.evaluate((words) => {
          const paragraphs = [...document.querySelectorAll('p')];
          const changed = paragraphs.find((each) => each.textContent?.replace(/\s+/g, ' ').includes(words));
          if (changed) changed.textContent = 'Valmeria has condemned this conduct in strong terms, the ministry says.';
        }, PASSAGE);
        await shown(panel, '.comparison del');
        await lookAt('moved');
        await page.activate();
        expect(await page.selectText(OTHER)).toBe(OTHER);
        await panel.click('.tag-item-lost .button');
        await gone(panel, '.tag-item-lost');
        await lookAt('attach');
      });

      test('stored copies', async () => {
        const options = await browser.extensionPage('options.html');
        await shown(options, '.copies-item');
        await lookAtTab(options, 'options-copies');
        await options.close();
        // The newest tag was made here, the oldest came by an import, without a copy.
        for (const [name, row, sign] of [
          ['copy', 'first', '.copy-text .copy-mark-this'],
          ['copy-none', 'last', '.copy-main .notice'],
        ] as const) {
          const link = await dashboard.evaluate(
            (place) => document.querySelector(`[data-row]:${place}-child .tag-table-actions a`)?.getAttribute('href') ?? '',
            row,
          );
          const copy = await browser.extensionPage(link);
          await shown(copy, sign);
          await lookAtTab(copy, name);
          await copy.close();
        }
      });

      test('panel: the text is tagged at another address', async () => {
        page = await browser.open(site.url('hospital-attack.html').replace('127.0.0.1', 'localhost'));
        await browser.pressToolbarButton(page);
        await panel.click('.elsewhere .button[aria-expanded]');
        await shown(panel, '.elsewhere-tag');
        await lookAt('elsewhere');
      });

      test('nothing went wrong on the way', async () => {
        expect((await browser.errors()).filter(({ ours }) => ours)).toEqual([]);
      });
    });
  }
});
