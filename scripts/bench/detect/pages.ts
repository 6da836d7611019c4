import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Bench } from '../browser.ts';
import type { PageTimes, PeerTimes } from '../in-page/measure.ts';
import type { Scripts } from './scripts.ts';

declare const measure: typeof import('../in-page/measure.ts');

/** Which names are put where; another number puts others elsewhere. */
const SEED = 20_261_123;
const PEERS = ['regular expression of all names', '@monyone/aho-corasick/fast', 'fastscan'];
/** Packages that mark in the page take seconds for each: only pages with as little text as this, UTF-16 units. */
const SHORT = { findAndReplaceDOMText: 20_000, 'mark.js': 3_000 };
const MOST_MARKED = 5;

export type Measured = { file: string; ours: PageTimes; peers: Record<string, PeerTimes> };
export type Marked = { times: number[]; right: number; planted: number; characters: number };

/** Every page of a folder: our whole path and every other way, one after the other in one run. */
export async function measurePages(
  bench: Bench,
  scripts: Scripts,
  folder: string,
): Promise<{ pages: Measured[]; marked: Record<string, Marked> }> {
  const pages: Measured[] = [];
  const marked: Record<string, Marked> = {};
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .sort();
  for (const [index, name] of files.entries()) {
    const file = join(folder, name);
    const page = await bench.open({ file });
    await page.evaluate(scripts.tools);
    const ours = await page.evaluate(
      (pageSide, workerSide, names, seed) => measure.wholePath(pageSide, workerSide, names, seed),
      salted(scripts.page, index),
      salted(scripts.worker, index),
      scripts.certain,
      SEED + index,
    );
    const peers: Record<string, PeerTimes> = {};
    for (const peer of PEERS) peers[peer] = await timePeer(page, peer, scripts, ours, `salt ${index}`);
    pages.push({ file: name, ours, peers });
    await page.close();
    for (const [marker, longest] of Object.entries(SHORT)) {
      const known = marked[marker] ?? { times: [], right: 0, planted: 0, characters: 0 };
      marked[marker] = known;
      if (ours.truth.length === 0 || ours.length > longest || known.times.length >= MOST_MARKED) continue;
      await mark(bench, scripts, { file }, marker, ours, SEED + index, known);
    }
  }
  return { pages, marked };
}

/** A script that the engine has not compiled before. */
export const salted = (source: string, salt: number): string => `/* ${salt} */${source}`;

const timePeer = (page: Page, peer: string, scripts: Scripts, ours: PageTimes, salt: string): Promise<PeerTimes> =>
  page.evaluate((...asked) => measure.timePeer(...asked), peer, scripts.forms, ours.text, salt);

async function mark(
  bench: Bench,
  scripts: Scripts,
  html: { file: string },
  marker: string,
  ours: PageTimes,
  seed: number,
  to: Marked,
) {
  const page = await bench.open(html);
  await page.evaluate(`${scripts.tools};${scripts.page}`);
  await page.evaluate((names, seed) => void measure.plantOnly(names, seed), scripts.certain, seed);
  const { took, found } = await page.evaluate((...asked) => measure.timeMarker(...asked), marker, scripts.forms);
  to.times.push(took);
  to.right += rightOf(ours.truth, found);
  to.planted += ours.truth.length;
  to.characters += ours.length;
  await page.close();
}

type Place = { start: number; end: number };

/** How many of the places that were put in are found: by hits that cover four fifths of them and reach not far beyond. */
export function rightOf(truth: readonly Place[], found: readonly Place[]): number {
  return truth.filter(({ start, end }) => {
    const inside = found.filter((hit) => hit.start < end && hit.end > start && hit.end - hit.start < 2 * (end - start));
    const covered = inside.reduce((sum, hit) => sum + Math.min(end, hit.end) - Math.max(start, hit.start), 0);
    return covered >= 0.8 * (end - start);
  }).length;
}
