// `npm run bench -- detect [FOLDER]`: how fast mentions are found, in a real Chromium, beside what else can find them.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { openBench } from './browser.ts';
import { measureHostile } from './detect/hostile.ts';
import { measurePages } from './detect/pages.ts';
import { printHostile, printPages } from './detect/print.ts';
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
  if (existsSync(folder)) printPages(await measurePages(bench, scripts, resolve(folder)));
  else console.log(`\nReal pages: not measured, there is no folder "${folder}". Give one: npm run bench -- detect FOLDER`);
  printHostile(await measureHostile(bench, scripts));
} finally {
  await bench.close();
}
