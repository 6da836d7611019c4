// `npm run bench -- detect|anchor|living [FOLDER]`: how fast mentions are found, or tagged passages found again, in a real Chromium,
// beside what else can do it; and what following a page that never stops changing costs.
import { benchAnchor } from './anchor.ts';
import { type Bench, openBench } from './browser.ts';
import { benchDetect } from './detect.ts';
import { benchLiving } from './living.ts';

const BENCHES: Record<string, (bench: Bench, folder: string) => Promise<void>> = {
  detect: benchDetect,
  anchor: benchAnchor,
  living: benchLiving,
};

const [what = '', folder = '../shared/pages'] = process.argv.slice(2);
const run = BENCHES[what];
if (!run) {
  console.log(`usage: npm run bench -- ${Object.keys(BENCHES).join('|')} [FOLDER OF REAL PAGES]`);
  process.exit(2);
}
const bench = await openBench();
try {
  console.log(`${await bench.browser.version()}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`);
  await run(bench, folder);
} finally {
  await bench.close();
}
