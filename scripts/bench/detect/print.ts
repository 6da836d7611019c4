import type { LongPage } from '../in-page/long-page.ts';
import { median, ms, p95, sum, table } from '../statistics.ts';
import type { Hostile } from './hostile.ts';
import { type Marked, type Measured, rightOf } from './pages.ts';

const percent = (right: number, of: number) => (of === 0 ? '-' : `${((100 * right) / of).toFixed(1)} %`);
const ns = (total: number, units: number) => ((total * 1e6) / units).toFixed(1);

/** Times of all pages as one row: median and 95th percentile, and nanoseconds for each unit of text of all pages together. */
const row = (name: string, times: readonly number[], units: number, recall = '') => [
  name,
  ms(median(times)),
  ms(p95(times)),
  ns(sum(times), units),
  recall,
];

export function printPages({ pages, marked }: { pages: readonly Measured[]; marked: Record<string, Marked> }): void {
  const ours = pages.map((page) => page.ours);
  const units = sum(ours.map(({ length }) => length));
  const raw = sum(ours.map((page) => page.raw));
  const planted = sum(ours.map(({ truth }) => truth.length));
  const recall = (found: (page: Measured) => { start: number; end: number }[]) =>
    percent(sum(pages.map((page) => rightOf(page.ours.truth, found(page)))), planted);
  const own = recall(({ ours }) => ours.found);
  console.log(`\n${pages.length} pages, ${raw} UTF-16 units in text nodes, ${units} in their text, ${planted} mentions put in`);
  console.log('ns: nanoseconds for each unit of the text that is read\n');
  const rows = [
    ['', 'median ms', 'p95 ms', 'ns', 'recall'],
    row(
      'COLD page: evaluate',
      ours.map(({ evaluate }) => evaluate),
      units,
    ),
    row(
      'COLD page: read',
      ours.map(({ read }) => read.cold),
      units,
    ),
    row(
      'COLD page: ranges and paint',
      ours.map(({ show }) => show.cold),
      units,
    ),
    row(
      'COLD page: all of it',
      ours.map(({ evaluate, read, show }) => evaluate + read.cold + show.cold),
      units,
      own,
    ),
    row(
      'COLD worker: evaluate',
      ours.map(({ ready }) => ready.evaluate),
      units,
    ),
    row(
      'COLD worker: build',
      ours.map(({ ready }) => ready.build),
      units,
    ),
    row(
      'COLD worker: detect',
      ours.map(({ detect }) => detect.cold),
      units,
      own,
    ),
    row(
      'COLD walk and fold (a)',
      ours.map(({ walk }) => walk.cold),
      units,
    ),
    ...Object.keys(pages[0]?.peers ?? {}).map((peer) =>
      row(
        `COLD ${peer}, build and find`,
        pages.map(({ peers }) => (peers[peer]?.build ?? 0) + (peers[peer]?.cold ?? 0)),
        units,
        recall(({ peers }) => peers[peer]?.found ?? []),
      ),
    ),
    row(
      'WARM page: read',
      ours.map(({ read }) => read.warm),
      units,
    ),
    row(
      'WARM page: ranges and paint',
      ours.map(({ show }) => show.warm),
      units,
    ),
    row(
      'WARM worker: detect',
      ours.map(({ detect }) => detect.warm),
      units,
      own,
    ),
    row(
      'WARM worker: names alone',
      ours.map(({ names }) => names),
      units,
    ),
    row(
      'WARM every unit of the text looked at once',
      ours.map(({ touch }) => touch),
      units,
    ),
    row(
      'WARM walk and fold (a)',
      ours.map(({ walk }) => walk.warm),
      units,
    ),
    ...Object.keys(pages[0]?.peers ?? {}).map((peer) =>
      row(
        `WARM ${peer}`,
        pages.map(({ peers }) => peers[peer]?.warm ?? 0),
        units,
      ),
    ),
    ...Object.entries(marked).map(([name, each]) =>
      row(
        `ONCE ${name}, find and mark, ${each.times.length} short pages`,
        each.times,
        each.characters,
        percent(each.right, each.planted),
      ),
    ),
  ];
  console.log(table(rows));
  console.log(
    `\nof each unit in text nodes: read ${ns(sum(ours.map(({ read }) => read.warm)), raw)} ns, detect ${ns(sum(ours.map(({ detect }) => detect.warm)), raw)} ns, (a) ${ns(sum(ours.map(({ walk }) => walk.warm)), raw)} ns`,
  );
  for (const { file, ours } of pages) {
    const missed = ours.truth.filter((one) => rightOf([one], ours.found) === 0);
    for (const one of missed)
      console.log(
        `missed in ${file} (${one.dress}): "${ours.text.slice(Math.max(0, one.start - 20), one.end + 20).replaceAll('\n', '⏎')}"`,
      );
  }
}

export function printHostile(hostile: readonly Hostile[]): void {
  console.log('\nHostile text, first run in a fresh worker, ns a unit\n');
  console.log(
    table([
      ['', '100 kB', '1 MB', 'ratio'],
      ...hostile.map(({ name, short, long }) => [name, short.toFixed(0), long.toFixed(0), (long / short).toFixed(2)]),
    ]),
  );
}

export function printLongPage({ characters, elements, mentions, slices, atOnce, show, send, again, worker }: LongPage): void {
  console.log(`\nA page of ${characters} units, ${elements} elements, ${mentions} mentions; milliseconds\n`);
  console.log(
    table([
      ['page: slices of the first reading', slices.map(ms).join(' ')],
      ['page: the same at once, warm', ms(atOnce)],
      ['page: ranges and paint', ms(show)],
      ['page: copying the text for the message', ms(send)],
      ['page: read again after one paragraph changed, median, longest', `${ms(median(again))} ${ms(Math.max(...again))}`],
      ['worker: detect, fresh and warm', `${ms(worker.cold)} ${ms(worker.warm)}`],
    ]),
  );
}
