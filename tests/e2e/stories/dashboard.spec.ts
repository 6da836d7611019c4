import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formats } from '../../../lib/exchange/formats.ts';
import { chosenBrowsers, launch } from '../driver/launch.ts';
import type { ExtensionBrowser, Tab } from '../driver/types.ts';
import { until } from '../driver/until.ts';
import { ON_PAGE, tagsOn } from '../screens/sample-tags.ts';
import { exportAs, importFile, openExport, tablePassages } from '../steps/dashboard.ts';
import { gone, shown } from '../steps/panel.ts';

const LOST = 'These words stood on the page when it was tagged, and were taken away later.';
const FORMULA = '=Attacks on hospitals are contrary to norm 13(f), "without exception" 🏥';

const GOOD = formats['json-ld'].serialize(tagsOn('https://mfa.example/hospital'));
const UNKNOWN = '01900000-0000-7000-8000-999999999999';

/** A file with one thing wrong, and what its sentence says. */
const BROKEN: Record<string, { text: string; says: string[] }> = {
  'not JSON': { text: '<!doctype html><title>A page</title>', says: ['is not a JSON file'] },
  cut: { text: GOOD.slice(0, -80), says: ['is not a JSON file'] },
  'of another kind': {
    text: '{"type": "FeatureCollection", "features": []}',
    says: ['is not a collection exported by Normscope'],
  },
  'with one tag twice': {
    text: changed((file) => {
      file.first.items[1] = file.first.items[0];
    }),
    says: ['two records with the same id', 'first.items[1].id'],
  },
  'with a number larger than any': {
    text: GOOD.replace(/"start": ?104/, '"start":1e400'),
    says: ['something that does not fit', 'selector[1].start'],
  },
  'with a key that reaches for prototypes': {
    text: GOOD.replace('"total"', '"__proto__": {"total": 3}, "total"'),
    says: ['a key that no export has', '__proto__'],
  },
  'that refers to what it does not hold': {
    text: GOOD.replace(/("normscope:sourceRecord": ?"urn:uuid:)[0-9a-f-]+/, `$1${UNKNOWN}`),
    says: ['refers to a record that it does not hold', 'normscope:sourceRecord', UNKNOWN],
  },
  'of a newer version': {
    text: GOOD.replace(/("normscope:formatVersion": )"\d+"/, '$1"99"'),
    says: ['written by a newer Normscope', 'normscope:formatVersion'],
  },
};

/** The good file, changed as JSON. */
function changed(change: (file: { first: { items: unknown[] } }) => void): string {
  const file = JSON.parse(GOOD);
  change(file);
  return JSON.stringify(file);
}

for (const name of chosenBrowsers()) {
  describe(`the dashboard, ${name}`, () => {
    let browser: ExtensionBrowser;
    let folder: string;
    let dashboard: Tab;
    let exported: string;

    const fileOf = async (fileName: string, text: string) => {
      const path = join(folder, fileName);
      await writeFile(path, text);
      return path;
    };
    const rows = (wanted: string[]) =>
      until(`the rows ${wanted.join(' / ')}`, async () => (await tablePassages(dashboard)).join() === wanted.join());

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'normscope-dashboard-'));
      browser = await launch(name);
      dashboard = await browser.extensionPage('dashboard.html');
    });
    afterAll(async () => {
      await browser?.close();
      await rm(folder, { recursive: true, force: true });
    });

    test('takes a file in and says how many tags it brought', async () => {
      const said = await importFile(dashboard, await fileOf('team.jsonld', GOOD));
      expect(said).toBe('Imported “team.jsonld”: 3 tags added, 0 the same, 0 changed, 0 kept as they are here.');
      await rows([ON_PAGE, FORMULA, LOST]);
    });

    test('takes the same file again and changes nothing', async () => {
      const said = await importFile(dashboard, await fileOf('team.jsonld', GOOD));
      expect(said).toContain('0 tags added, 3 the same, 0 changed, 0 kept');
    });

    test('exports what it took in, byte for byte', async () => {
      exported = await exportAs(browser, dashboard, 'jsonld');
      expect(exported).toBe(GOOD);
    });

    for (const [what, { text, says }] of Object.entries(BROKEN))
      test(`refuses a file ${what}, and says where`, async () => {
        const before = await tablePassages(dashboard);
        const said = await importFile(dashboard, await fileOf('broken.jsonld', text));
        for (const words of ['“broken.jsonld”', 'Nothing was changed.', ...says]) expect(said).toContain(words);
        expect(await tablePassages(dashboard)).toEqual(before);
      });

    test('writes tables with and without the guard against formulas', async () => {
      expect(await exportAs(browser, dashboard, 'csv')).toContain(`,"'=Attacks on hospitals`);
      await openExport(dashboard);
      await dashboard.click('.menu-button-list .check');
      await dashboard.press('Escape');
      expect(await exportAs(browser, dashboard, 'csv')).toContain(',"=Attacks on hospitals');
      // The choice is remembered.
      await dashboard.reload();
      await shown(dashboard, '[data-row]');
      expect(await exportAs(browser, dashboard, 'csv')).toContain(',"=Attacks on hospitals');
    });

    test('filters by words and kind, sorts, and exports only what it shows', async () => {
      await dashboard.fill('input[type=search]', '13f france');
      await rows([ON_PAGE, FORMULA]);
      await dashboard.choose('.tag-filters-choice:last-child select', 'oldest');
      await rows([FORMULA, ON_PAGE]);
      await dashboard.choose('.tag-filters-choice:last-child select', 'newest');
      await dashboard.fill('input[type=search]', 'taken away');
      await rows([LOST]);
      const part = formats['json-ld'].parse?.(await exportAs(browser, dashboard, 'jsonld'));
      expect(part?.ok && part.value.passages.map((passage) => passage.quote.exact)).toEqual([LOST]);
      await dashboard.choose('.tag-filters-choice select', 'evidence');
      await shown(dashboard, '.dashboard-main .empty-state');
      await dashboard.click({ selector: 'button', text: 'Show all tags' });
      await rows([ON_PAGE, FORMULA, LOST]);
    });

    test('edits in a dialog; what changed comes first', async () => {
      await dashboard.click('[data-row]:last-child .tag-table-actions button:first-child');
      await shown(dashboard, 'dialog .tag-form');
      await dashboard.fill('dialog [data-field="note"] textarea', 'Looked at twice.');
      await dashboard.click('dialog button[type=submit]');
      await gone(dashboard, 'dialog');
      await rows([LOST, ON_PAGE, FORMULA]);
      expect(await exportAs(browser, dashboard, 'jsonld')).toContain('Looked at twice.');
    });

    test('keeps its newer state when an older file is taken in', async () => {
      expect(await importFile(dashboard, await fileOf('team.jsonld', GOOD))).toContain('2 the same, 0 changed, 1 kept');
    });

    test('deletes, and brings back', async () => {
      await dashboard.click('[data-row]:last-child .tag-table-actions button:last-child');
      await rows([LOST, ON_PAGE]);
      await dashboard.click({ selector: '.toast button', text: 'Undo' });
      await rows([FORMULA, LOST, ON_PAGE]);
      exported = await exportAs(browser, dashboard, 'jsonld');
    });

    test('on another device the exported file comes back whole, byte for byte', async () => {
      const other = await launch(name);
      try {
        const there = await other.extensionPage('dashboard.html');
        expect(await importFile(there, await fileOf('moved.jsonld', exported))).toContain('3 tags added');
        expect(await exportAs(other, there, 'jsonld')).toBe(exported);
      } finally {
        await other.close();
      }
    });

    test('nothing went wrong on the way', async () => {
      expect((await browser.errors()).filter(({ ours }) => ours)).toEqual([]);
    });
  });
}
