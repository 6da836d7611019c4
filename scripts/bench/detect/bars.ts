import type { LongPage } from '../in-page/long-page.ts';
import { median, ms, p95, sum, table } from '../statistics.ts';
import type { Hostile } from './hostile.ts';
import type { Measured } from './pages.ts';
import type { Ready } from './ready.ts';

export type Results = { pages?: readonly Measured[]; hostile: readonly Hostile[]; long: LongPage; ready: Ready };

type Bar = [what: string, bar: string, measured: string, met: boolean];

const KB = 1_000;
const MB = 1_000_000;
/** Noise of a shared machine is no growth. */
const FLAT = 1.5;

/** Every promise on speed, what was measured, and whether it holds. */
export function printBars(results: Results): void {
  const bars = [...(results.pages ? pageBars(results.pages) : []), ...longBars(results.long), ...otherBars(results)];
  const rows = bars.map(([what, bar, measured, met]) => [what, bar, measured, met ? 'met' : 'NOT MET']);
  console.log(`\n${table([['', 'bar', 'measured', ''], ...rows])}`);
}

function pageBars(pages: readonly Measured[]): Bar[] {
  const ours = pages.map((page) => page.ours);
  const cold = ours.map(({ evaluate, read, show }) => evaluate + read.cold + show.cold);
  const total = (value: (page: Measured['ours']) => number) => sum(ours.map(value));
  const detect = total((page) => page.detect.warm);
  const walk = total((page) => page.walk.warm);
  const reading = total((page) => page.read.warm) / walk;
  const both = total((page) => page.read.warm + page.detect.warm) / walk;
  const nsRaw = (detect * 1e6) / total(({ raw }) => raw);
  const nsNames = (total(({ names }) => names) * 1e6) / total(({ raw }) => raw);
  const nsText = (detect * 1e6) / total(({ length }) => length);
  const rows: Bar[] = [
    ['cold, page thread: evaluate, read, paint; median', '10 ms', `${ms(median(cold))} ms`, median(cold) <= 10],
    ['the same, 95th percentile', '30 ms', `${ms(p95(cold))} ms`, p95(cold) <= 30],
    ['warm names alone, a unit of the text nodes', '6 ns', `${nsNames.toFixed(1)} ns`, nsNames <= 6],
    ['warm detection, a unit of the text nodes', '6 ns', `${nsRaw.toFixed(1)} ns`, nsRaw <= 6],
    ['warm detection, a unit of the text read from them', '6 ns', `${nsText.toFixed(1)} ns`, nsText <= 6],
    ['warm reading against (a)', '2 x', `${reading.toFixed(2)} x`, reading <= 2],
    ['warm reading and detection against (a)', '2 x', `${both.toFixed(2)} x`, both <= 2],
  ];
  return [...rows, ...peerBars(pages)];
}

function peerBars(pages: readonly Measured[]): Bar[] {
  const cold = median(pages.map(({ ours }) => ours.ready.evaluate + ours.ready.build + ours.detect.cold));
  const warm = sum(pages.map(({ ours }) => ours.detect.warm));
  const names = sum(pages.map(({ ours }) => ours.names));
  return Object.keys(pages[0]?.peers ?? {}).flatMap((peer): Bar[] => {
    const theirs = pages.flatMap(({ peers }) => peers[peer] ?? []);
    const theirCold = median(theirs.map((each) => each.build + each.cold));
    const theirWarm = sum(theirs.map((each) => each.warm));
    return [
      [`cold build and find, median, against ${peer}`, 'ahead', `${ms(cold)} : ${ms(theirCold)} ms`, cold < theirCold],
      [`warm names alone, all pages, against ${peer}`, 'ahead', `${ms(names)} : ${ms(theirWarm)} ms`, names < theirWarm],
      [`warm whole detection, all pages, against ${peer}`, 'ahead', `${ms(warm)} : ${ms(theirWarm)} ms`, warm < theirWarm],
    ];
  });
}

function longBars({ characters, slices, show, send, again, worker }: LongPage): Bar[] {
  const longest = Math.max(...slices, show, send);
  const page = `1 MB page (${(characters / MB).toFixed(2)})`;
  return [
    [`${page}, longest task of the page thread`, '50 ms', `${ms(longest)} ms`, longest <= 50],
    [`${page}, read again after one paragraph changed, median`, '2 ms', `${ms(median(again))} ms`, median(again) <= 2],
    [`${page}, detection in a fresh worker`, '-', `${ms(worker.cold)} ms`, true],
  ];
}

function otherBars({ hostile, ready }: Results): Bar[] {
  const worst = Math.max(...hostile.map(({ short, long }) => long / short));
  const readyIn = median(ready.evaluate.map((evaluate, i) => evaluate + (ready.build[i] ?? 0)));
  const page = ready.injected.find(({ file }) => file.endsWith('page.js'));
  return [
    ['hostile text, ns a unit at 1 MB against 100 kB, worst', `${FLAT} x`, `${worst.toFixed(2)} x`, worst <= FLAT],
    ['detector built from its data, median', '2 ms', `${ms(median(ready.build))} ms`, median(ready.build) <= 2],
    ['the same with loading its script', '2 ms', `${ms(readyIn)} ms`, readyIn <= 2],
    ['memory of data, detector and code', '1 MB', `${(ready.memory / MB).toFixed(2)} MB`, ready.memory <= MB],
    ...(page
      ? [['script put into pages, gzipped', '30 kB', `${(page.gzipped / KB).toFixed(1)} kB`, page.gzipped <= 30 * KB] as Bar]
      : []),
  ];
}
