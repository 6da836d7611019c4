// `npm run bench -- detect [FOLDER]`: how fast mentions are found, in a real Chromium, beside what else can find them.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { openBench } from './browser.ts';
import { printBars } from './detect/bars.ts';
import { measureHostile } from './detect/hostile.ts';
import { measureLongPage } from './detect/long-page.ts';
import { measurePages } from './detect/pages.ts';
import { printHostile, printLongPage, printPages } from './detect/print.ts';
import { measureReady } from './detect/ready.ts';
import { loadScripts } from './detect/scripts.ts';

const [what, folder = '../shared/pages'] = process.argv.slice(2);
if (what !== 'detect') {
  console.log('usage: npm run bench -- detect [FOLDER OF REAL PAGES]');
  process.exit(2);
}
const bench = await openBench();
try {
  const scripts = await loadScripts();
  console.log(`${await bench.browser.version()}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`);
  const measured = existsSync(folder) ? await measurePages(bench, scripts, resolve(folder)) : undefined;
  if (measured) printPages(measured);
  else console.log(`\nReal pages: not measured, there is no folder "${folder}". Give one: npm run bench -- detect FOLDER`);
  const hostile = await measureHostile(bench, scripts);
  printHostile(hostile);
  const long = await measureLongPage(bench, scripts);
  printLongPage(long);
  const ready = await measureReady(bench, scripts);
  printBars({ ...(measured ? { pages: measured.pages } : {}), hostile, long, ready });
} finally {
  await bench.close();
}
