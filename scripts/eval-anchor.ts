/**
 * `npm run eval:anchor -- DIR`: passages of all pages of DIR found again after seeded edits, beside approx-string-match and
 * @apache-annotator. Right: the same place (intersection over union at least 0.8), or lost where the words are gone. Wrong: another
 * place (under 0.5), or any where they are gone. What is neither is lost or a word short of right.
 * Options: `--seed 7` (default 1,2,3), `--half tune|report` (every other page), `--least 3000` (shortest page, UTF-16 units),
 * `--only PART` (of a trial's name), `--no-peers`, `--show` (each fault).
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Wanted } from '../lib/anchor/anchor-all.ts';
import { describePosition } from '../lib/anchor/text-position.ts';
import { describeQuote } from '../lib/anchor/text-quote.ts';
import { randomFrom, type Span } from './eval/anchor-page.ts';
import { ours, type Peer, peers } from './eval/anchor-peers.ts';
import { LEAST_TEXT, readPages } from './eval/anchor-texts.ts';
import { BARS, type Trial, trialsOf } from './eval/anchor-trials.ts';

/** Peers take up to a second for a passage: they get the first of each trial only. */
const FOR_PEERS = 2;
const SAME_PLACE = 0.8;

/** The true words, a word or two too many or too few at an edge: not right, but no other sentence either. */
const CLOSE = 0.5;

type Tally = { right: number; close: number; wrong: number; lost: number };
type Setting = { name: string; tallies: Map<string, Tally> };

const { values, positionals } = parseArgs({
  options: {
    seed: { type: 'string', default: '1,2,3' },
    half: { type: 'string' },
    least: { type: 'string', default: String(LEAST_TEXT) },
    only: { type: 'string', default: '' },
    'no-peers': { type: 'boolean', default: false },
    show: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});

function describe(text: string, span: Span): Wanted {
  const { selector, place } = describeQuote(text, span);
  return { ...selector, start: describePosition(text, place).start };
}

function iou(a: Span, b: Span): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(0, both) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function judge(found: Span | undefined, truth: Span | undefined): keyof Tally {
  if (!found) return truth ? 'lost' : 'right';
  const same = truth ? iou(found, truth) : 0;
  return same >= SAME_PLACE ? 'right' : same >= CLOSE ? 'close' : 'wrong';
}

function count(setting: Setting, trial: Trial, found: readonly (Span | undefined)[], show: boolean): void {
  const tally = setting.tallies.get(trial.kind) ?? { right: 0, close: 0, wrong: 0, lost: 0 };
  setting.tallies.set(trial.kind, tally);
  for (const [i, place] of found.entries()) {
    const truth = trial.truth[i];
    const outcome = judge(place, truth);
    tally[outcome]++;
    if (!show || outcome === 'right') continue;
    const words = (span: Span | undefined) => (span ? JSON.stringify(trial.after.slice(span.start, span.end)) : 'lost');
    const span = trial.passages[i] as Span;
    console.log(
      `${trial.kind} [${setting.name}] ${outcome}\n  tagged ${JSON.stringify(trial.before.slice(span.start, span.end))}`,
    );
    console.log(`  truth  ${words(truth)} ${truth?.start ?? ''}\n  found  ${words(place)} ${place?.start ?? ''}`);
  }
}

async function run(directory: string): Promise<boolean> {
  const { how, pages: all } = await readPages(directory, Number(values.least));
  const pages = all.filter((_, i) => !values.half || (i % 2 === 0) === (values.half === 'tune'));
  const others = pages.flatMap(({ text }) => text.split('\n').filter((line) => line.length > 80 && line.length < 600));
  const together: Setting = { name: 'all of a page', tallies: new Map() };
  const alone: Setting = { name: 'one alone', tallies: new Map() };
  const byPeer = peers.map((peer): [Peer, Setting] => [peer, { name: peer.name, tallies: new Map() }]);
  for (const seed of values.seed.split(',').map(Number)) {
    for (const [number, { text }] of pages.entries()) {
      for (const trial of trialsOf(text, others, randomFrom(seed * 1_000 + number))) {
        if (!trial.kind.includes(values.only)) continue;
        const wanted = trial.passages.map((span) => describe(trial.before, span));
        count(together, trial, await ours.find(trial.after, wanted), values.show);
        const single = await Promise.all(wanted.map(async (one) => (await ours.find(trial.after, [one]))[0]));
        count(alone, trial, single, values.show);
        if (values['no-peers'] || (trial.kind === 'identity changed' && seed > 1)) continue;
        for (const [peer, setting] of byPeer)
          count(setting, trial, await peer.find(trial.after, wanted.slice(0, FOR_PEERS)), false);
      }
    }
  }
  console.log(`${pages.length} pages, ${how}, seeds ${values.seed}${values.half ? `, the half to ${values.half}` : ''}\n`);
  return print(together, alone, values['no-peers'] ? [] : byPeer.map(([, setting]) => setting));
}

const total = ({ right, close, wrong, lost }: Tally): number => right + close + wrong + lost;
const share = (part: number, tally: Tally): number => (100 * part) / Math.max(1, total(tally));
const cell = (tally: Tally | undefined): string =>
  tally
    ? `${share(tally.right, tally).toFixed(1).padStart(6)} ${share(tally.wrong, tally).toFixed(2).padStart(6)}`
    : ' '.repeat(13);

function print(together: Setting, alone: Setting, others: readonly Setting[]): boolean {
  const head = [together, alone, ...others].map(({ name }) => name.slice(0, 19).padStart(19)).join('  ');
  console.log(`${'right % / wrong %'.padEnd(26)} ${'bar'.padStart(12)}  ${head}   trials  met`);
  let met = true;
  for (const [kind, bar] of Object.entries(BARS)) {
    const tally = together.tallies.get(kind);
    if (!tally) continue;
    const fits = [tally, alone.tallies.get(kind) ?? tally].every(
      (one) => share(one.right, one) >= (bar.right ?? 0) && share(one.wrong, one) <= (bar.wrong ?? 100),
    );
    met &&= fits;
    const bars = `${bar.right === undefined ? '' : `≥${bar.right}`} ${bar.wrong === undefined ? '' : `≤${bar.wrong}`}`;
    const cells = [together, alone, ...others].map(({ tallies }) => cell(tallies.get(kind)).padStart(19)).join('  ');
    console.log(`${kind.padEnd(26)} ${bars.padStart(12)}  ${cells}  ${String(total(tally)).padStart(7)}  ${fits ? 'yes' : 'NO'}`);
  }
  return met;
}

const [directory] = positionals;
if (!directory || !existsSync(directory)) {
  console.error(`Did not run: no folder "${directory ?? ''}". usage: npm run eval:anchor -- FOLDER`);
  process.exitCode = directory ? 0 : 2;
} else if (!(await run(directory))) process.exitCode = 1;
