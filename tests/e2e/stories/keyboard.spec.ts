import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Site } from '../../../scripts/serve.ts';
import { type ChromiumBrowser, launchChromium } from '../driver/chromium.ts';
import { chosenBrowsers } from '../driver/launch.ts';
import type { Tab, View } from '../driver/types.ts';
import { until } from '../driver/until.ts';
import { startSite } from '../site/site.ts';
import { paintedWords, pressAdder } from '../steps/page.ts';
import { gone, shown, tabTo } from '../steps/panel.ts';

const PASSAGE = 'Valmeria condemns this conduct in the strongest terms.';

const field = (name: string, control: string) => `[data-field="${name}"] ${control}`;

/** From the draft on nothing but keys: the form is filled in and saved, the tag edited, deleted and brought back. */
describe.runIf(chosenBrowsers().includes('chromium'))('the panel by keyboard alone', () => {
  let browser: ChromiumBrowser;
  let site: Site;
  let page: Tab;
  let panel: View;
  const focused = () => panel.evaluate(() => document.activeElement?.outerHTML.slice(0, 200) ?? '');
  const picked = (name: string, words: string) =>
    panel.waitFor((chips, wanted) => document.querySelector(chips)?.textContent?.includes(wanted), field(name, '.chips'), words);
  const pick = async (name: string, words: string, label: string) => {
    await tabTo(panel, field(name, '[role=combobox]'));
    for (const key of words) await panel.press(key);
    await shown(panel, field(name, '[role=option]'));
    await panel.press('Enter');
    await picked(name, label);
  };

  beforeAll(async () => {
    site = await startSite();
    browser = await launchChromium();
    page = await browser.open(site.url('hospital-attack.html'));
    await browser.pressToolbarButton(page);
    panel = await browser.panel();
    await shown(panel, '.agreement');
    expect(await page.selectText(PASSAGE)).toBe(PASSAGE);
    await pressAdder(page, 'evidence');
    await shown(panel, '.tag-form');
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test('an unfinished form leads to the first question without an answer', async () => {
    await tabTo(panel, '.tag-form button[type=submit]');
    await panel.press('Enter');
    await shown(panel, '.notice-danger');
    expect(await focused()).toContain('role="combobox"');
  });

  test('every question is answered by keys', async () => {
    await pick('speakers', 'norw', 'Norway');
    await tabTo(panel, field('evidence.speechActs', 'input'));
    await panel.press('Space');
    await pick('evidence.norms', '13c', '13(c)');
    await tabTo(panel, field('evidence.invocation', 'input'));
    // Radio buttons: one stop for Tab, arrows within.
    await panel.press('ArrowDown');
    await panel.waitFor((checked) => document.querySelector(checked) !== null, field('evidence.invocation', 'input:checked'));
    await gone(panel, '.tag-form .notice-danger');
  });

  test('Esc closes the list of choices and not the form', async () => {
    await tabTo(panel, field('evidence.norms', '[role=combobox]'), 200);
    await panel.press('h');
    await shown(panel, field('evidence.norms', '[role=option]'));
    await panel.press('Escape');
    await panel.press('Escape');
    await shown(panel, '.tag-form');
    expect(await focused()).toContain('role="combobox"');
  });

  test('Enter on "save" saves', async () => {
    await tabTo(panel, '.tag-form button[type=submit]');
    await panel.press('Enter');
    await gone(panel, '.tag-form');
    await until('paint', async () => (await paintedWords(page, 'evidence')).join() === PASSAGE);
  });

  test('the tag is edited where it stands, with the focus in its form', async () => {
    await tabTo(panel, '.tag-item-actions button:first-child');
    await panel.press('Enter');
    await shown(panel, '.panel-edited .tag-form');
    expect(await focused()).toContain('role="combobox"');
    await panel.press('Control+Enter');
    await gone(panel, '.tag-form');
  });

  test('the tag is deleted, and brought back', async () => {
    await tabTo(panel, '.tag-item-actions button:last-child');
    await panel.press('Enter');
    await gone(panel, '.tag-item');
    await tabTo(panel, '.toast button:first-of-type');
    await panel.press('Enter');
    await shown(panel, '.tag-item');
  });
});
