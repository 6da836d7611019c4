import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Bench } from './browser.ts';
import { printBars } from './detect/bars.ts';
import { measureHostile } from './detect/hostile.ts';
import { measureLongPage } from './detect/long-page.ts';
import { measurePages } from './detect/pages.ts';
import { printHostile, printLongPage, printPages } from './detect/print.ts';
import { measureReady } from './detect/ready.ts';
import { loadScripts } from './detect/scripts.ts';

/** How fast mentions are found, beside what else can find them. */
export async function benchDetect(bench: Bench, folder: string): Promise<void> {
  const scripts = await loadScripts();
  const measured = existsSync(folder) ? await measurePages(bench, scripts, resolve(folder)) : undefined;
  if (measured) printPages(measured);
  else console.log(`\nReal pages: not measured, there is no folder "${folder}". Give one: npm run bench -- detect FOLDER`);
  const hostile = await measureHostile(bench, scripts);
  printHostile(hostile);
  const long = await measureLongPage(bench, scripts);
  printLongPage(long);
  const ready = await measureReady(bench, scripts);
  printBars({ ...(measured ? { pages: measured.pages } : {}), hostile, long, ready });
}
