import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chosenBrowsers, launch } from '../driver/launch.ts';
import { until } from '../driver/until.ts';
import { startSite } from '../site/site.ts';

declare const chrome: typeof import('wxt/browser').browser;

for (const name of chosenBrowsers()) {
  test(`${name}: the driver does what a person does`, async () => {
    const site = await startSite();
    const browser = await launch(name, { grantOrigins: ['http://*/*'], colorScheme: 'dark' });
    try {
      const tab = await browser.open(site.url('faulty.html'));
      expect(await tab.selectText('hospital records')).toMatch(/^hospital\s+records$/);
      await browser.pressToolbarButton(tab);
      expect(await browser.badgeText(tab)).toBe('');
      await browser.killWorker();

      const own = await browser.extensionPage('manifest.json');
      const facts = await own.evaluate(async () => ({
        granted: (await chrome.permissions.getAll()).origins,
        dark: matchMedia('(prefers-color-scheme: dark)').matches,
      }));
      expect(facts).toEqual({ granted: ['http://*/*'], dark: true });
      const file = join(browser.downloads, 'own.png');
      await own.screenshot(file);
      expect(statSync(file).size).toBeGreaterThan(100);

      expect(await browser.errors()).toEqual([
        expect.objectContaining({ message: expect.stringContaining("the page's own"), ours: false }),
      ]);
      await browser.restart();
      const again = await browser.extensionPage('manifest.json');
      expect(await again.evaluate(async () => (await chrome.permissions.getAll()).origins)).toEqual(['http://*/*']);
    } finally {
      await browser.close();
      await site.close();
    }
  });
}

for (const name of chosenBrowsers()) {
  test(`${name}: the extension speaks the browser's language`, async () => {
    const site = await startSite();
    const browser = await launch(name, { lang: 'fr' });
    try {
      await browser.pressToolbarButton(await browser.open(site.url('plain.html')));
      const panel = await browser.panel();
      await until('the panel in French', async () => (await panel.text()).includes('Aucun accord'));
      expect(await panel.evaluate(() => document.documentElement.lang)).toBe('fr');
    } finally {
      await browser.close();
      await site.close();
    }
  });
}

test.skipIf(!chosenBrowsers().includes('firefox'))('firefox: the context menu tags what is selected', async () => {
  const site = await startSite();
  const browser = await launch('firefox');
  try {
    const tab = await browser.open(site.url('article.html'));
    const words = 'Three hospitals of the region';
    expect(await tab.selectText(words)).toBe(words);
    await browser.contextMenu?.(tab, words, 'Tag as norm evidence');
    const panel = await browser.panel();
    await until('the form', async () => (await panel.text()).includes(words));
  } finally {
    await browser.close();
    await site.close();
  }
});
