// `npm run test:pages -- FOLDER`: the promises of the project on pages that were not made for it, in a real Chromium.
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { launchChromium } from '../tests/e2e/driver/chromium.ts';
import { type Judgement, judgePage } from '../tests/e2e/real-pages/judge-page.ts';
import { serve } from './serve.ts';
import { add, type Counts, FAILED, finish, PASSED } from './steps.ts';

/** Which passages are chosen; another number chooses others. */
const SEED = 20_261_123;

const HEADER =
  'milliseconds:                                               in the page         in the\npage                                       chars  found    total  longest  background  painted';

const row = (name: string, { characters, mentions, page, longest, background, tagged, painted, remarks }: Judgement) =>
  [
    name.slice(0, 40).padEnd(40),
    String(characters).padStart(7),
    String(mentions).padStart(6),
    page.toFixed(1).padStart(8),
    longest.toFixed(1).padStart(8),
    background.toFixed(1).padStart(11),
    `${painted}/${tagged}`.padStart(8),
    remarks.length > 0 ? `  ${remarks.join('; ')}` : '',
  ].join(' ');

async function judgeFolder(folder: string, only: string[]): Promise<Counts> {
  const pages = (await readdir(folder)).filter((file) => file.endsWith('.html')).sort();
  const chosen = only.length > 0 ? pages.filter((page) => only.some((part) => page.includes(part))) : pages;
  const site = await serve({ folders: [folder] });
  const browser = await launchChromium({ offline: true });
  let counts: Counts = { passed: 0, failed: 0 };
  const judgements: Judgement[] = [];
  try {
    console.log(`${chosen.length} pages, requests to the outside blocked\n\n${HEADER}`);
    for (const [index, page] of chosen.entries()) {
      const judgement = await judgePage(browser, site.url(encodeURIComponent(page)), SEED + index);
      judgements.push(judgement);
      counts = add(counts, judgement.faults.length === 0 ? PASSED : FAILED);
      console.log(row(page, judgement));
      for (const fault of judgement.faults) console.log(`  FAILED ${fault}`);
    }
    const foreign = (await browser.errors()).filter(({ ours }) => !ours);
    console.log(`\n${foreign.length} errors of the pages themselves (scripts and files that are not there), not counted`);
  } finally {
    await browser.close();
    await site.close();
  }
  const sum = (value: (judgement: Judgement) => number) => judgements.reduce((total, each) => total + value(each), 0);
  const spread = (value: (judgement: Judgement) => number) => {
    const values = judgements.map(value).sort((a, b) => a - b);
    return `median ${values[values.length >> 1]?.toFixed(1)} ms, most ${values.at(-1)?.toFixed(1)} ms`;
  };
  console.log(`${sum(({ painted }) => painted)} of ${sum(({ tagged }) => tagged)} passages painted on the same words`);
  console.log(`in the page: ${spread(({ page }) => page)}; longest task: ${spread(({ longest }) => longest)}`);
  console.log(`detection in the background: ${spread(({ background }) => background)}\n`);
  return counts;
}

const [folder, ...only] = process.argv.slice(2);
if (!folder || !existsSync(folder)) {
  console.log(
    `Real pages: did not run, there is no folder "${folder ?? ''}". usage: npm run test:pages -- FOLDER [PART OF A NAME…]`,
  );
  process.exitCode = folder ? 0 : 2;
} else {
  finish(await judgeFolder(resolve(folder), only));
}
