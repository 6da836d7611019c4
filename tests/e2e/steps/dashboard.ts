import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { downloaded } from '../driver/downloads.ts';
import type { ExtensionBrowser, Tab } from '../driver/types.ts';
import { gone, shown } from './panel.ts';

const NOTICE = '.dashboard-main > [role=status] .notice';

/** Imports a file and gives the sentence about it. */
export async function importFile(dashboard: Tab, file: string): Promise<string> {
  // The sentence of the import before would be taken for this one's.
  await dashboard.reload();
  await shown(dashboard, '.dashboard-main > :last-child:is(.empty-state, .tag-table-scroll)');
  await dashboard.upload('input[type=file]', file);
  await shown(dashboard, NOTICE);
  return dashboard.evaluate((notice) => document.querySelector(notice)?.textContent ?? '', NOTICE);
}

/** Exports what the table shows and gives the file's text. */
export async function exportAs(browser: ExtensionBrowser, dashboard: Tab, format: 'csv' | 'jsonld'): Promise<string> {
  for (const before of await readdir(browser.downloads)) await rm(join(browser.downloads, before));
  await openExport(dashboard);
  const label = format === 'csv' ? 'Table (CSV)' : 'Annotations (JSON-LD)';
  await dashboard.click({ selector: '.menu-button-list button', text: label });
  return readFile(await downloaded(browser.downloads, `.${format}`), 'utf8');
}

export async function openExport(dashboard: Tab): Promise<void> {
  await gone(dashboard, '.menu-button-list:not([hidden])');
  await dashboard.click({ selector: '.dashboard-tools button', text: 'Export' });
  await shown(dashboard, '.menu-button-list button');
}

/** The passages of the table in their order, spaces as one. */
export const tablePassages = (dashboard: Tab): Promise<string[]> =>
  dashboard.evaluate(() =>
    [...document.querySelectorAll('[data-row] .tag-table-quote')].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ')),
  );
