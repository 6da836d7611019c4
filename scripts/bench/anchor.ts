import { existsSync } from 'node:fs';
import { readPages } from '../eval/anchor-texts.ts';
import { printBars } from './anchor/bars.ts';
import { measureVisits } from './anchor/measure.ts';
import { measurePainting } from './anchor/painting.ts';
import { printHypothesis, printPainting, printPeers, printVisits } from './anchor/print.ts';
import { SEED, visits } from './anchor/visits.ts';
import type { Bench } from './browser.ts';
import { bundle } from './bundle.ts';

/** How fast tagged passages are found again on long pages, unchanged and changed, and painted. */
export async function benchAnchor(bench: Bench, folder: string): Promise<void> {
  if (!existsSync(folder)) {
    console.log(`Not measured: there is no folder "${folder}". Give one: npm run bench -- anchor FOLDER`);
    return;
  }
  const { how, pages } = await readPages(folder);
  const script = await bundle('anchor-side.ts', 'anchoring');
  const all = [...visits(pages.map(({ text }) => text))];
  console.log(`text of ${pages.length} pages, ${how}; seed ${SEED}; milliseconds of the page's thread`);
  const measured = await measureVisits(bench, script, all);
  printVisits(measured.cells);
  printPeers(measured.peers);
  printHypothesis();
  const longest = all.findLast(({ percent }) => percent === 0);
  const painting = await measurePainting(bench, script, longest?.text ?? '');
  printPainting(painting);
  printBars(measured.cells, painting);
}
