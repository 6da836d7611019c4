import { ms, table } from '../statistics.ts';
import type { Cell, PeerCell, Score } from './measure.ts';
import { PAINTED, type Painted } from './painting.ts';

export const percentOf = (part: number, of: number): number => (100 * part) / Math.max(1, of);
const right = ({ right, live }: Score): string => percentOf(right, live).toFixed(1);
const wrong = ({ wrong, all }: Score): string => percentOf(wrong, all).toFixed(2);
const kilo = (size: number): string => `${size / 1_000} kB`;
const seconds = (value: number): string => (value < 1_000 ? `${value.toFixed(0)} ms` : `${(value / 1_000).toFixed(1)} s`);

export function printVisits(cells: readonly Cell[]): void {
  console.log("\nFirst time in a fresh page, in slices of 8 ms, by the clock; thread: what the page's thread worked for it;");
  console.log('warm: by the clock, best of five later times\n');
  const head = 'text,changed,passages,read,thread,find,thread,warm,show,longest slice,right %,wrong %'.split(',');
  const rows = cells.map(({ size, percent, count, read, find, show, again, score }) => [
    kilo(size),
    `${percent} %`,
    String(count),
    ms(read.took),
    ms(read.thread),
    ms(find.took),
    ms(find.thread),
    ms(again),
    ms(show.took),
    ms(longestOf({ read, find, show })),
    right(score),
    wrong(score),
  ]);
  console.log(table([head, ...rows]));
}

export const longestOf = ({ read, find, show }: Pick<Cell, 'read' | 'find' | 'show'>): number =>
  Math.max(read.longest, find.longest, show.longest);

export function printPeers(cells: readonly PeerCell[]): void {
  console.log('\nOther packages on the same texts; measured for the passages in the second column, the rest extrapolated (~)\n');
  const head = 'package,measured,text,changed,ms each,~10,~100,~1,000,right %,wrong %'.split(/,(?!\d{3})/);
  const rows = cells.map(({ size, percent, peer, done, each, score }) => [
    peer,
    String(done),
    kilo(size),
    `${percent} %`,
    ms(each),
    ...[10, 100, 1_000].map((count) => seconds(each * count)),
    right(score),
    wrong(score),
  ]);
  console.log(table([head, ...rows]));
}

/** From the project's study of other annotators: their code, another machine and another day, so no line to compare to the millisecond. */
const HYPOTHESIS = [
  ['Hypothesis 1.1766.0, 886 kB of real pages', '10', '100', '1,000', 'right %', 'found though gone'],
  ['unchanged', '3 ms', '9 ms', '64 ms', '100', '0/0'],
  ['unchanged, quotes only', '272 ms', '2.9 s', '28.4 s', '100', '0/0'],
  ['2 % changed', '408 ms', '3.2 s', '22.8 s', '96.7', '15/131'],
  ['10 % changed', '443 ms', '3.9 s', '37.0 s', '89.4', '15/131'],
];

export function printHypothesis(): void {
  console.log("\nNot measured in this run: the study's figures for Hypothesis\n");
  console.log(table(HYPOTHESIS));
}

export function printPainting({ painting, thread, idle, edits }: Painted): void {
  console.log(`\n${PAINTED} passages painted on the longest page, first time in a fresh page\n`);
  console.log(
    table([
      ['ranges', ms(painting.ranges)],
      ['paint', ms(painting.paint)],
      ['styles and layout after it', ms(painting.layout)],
      ['until the second frame after that, with waiting for it', ms(painting.frames)],
      ["all that the page's thread worked until then", ms(thread)],
      ['the same for two frames of nothing', ms(idle)],
      ['changes of the page observed', String(painting.mutations)],
    ]),
  );
  console.log('\n1,000 changes by the page itself, best of five rounds\n');
  console.log(
    table([
      ['', 'changes', 'layout after them'],
      ['nothing painted', ms(edits.none.edits), ms(edits.none.layout)],
      ['5,000 static ranges', ms(edits.static.edits), ms(edits.static.layout)],
      ['5,000 live ranges', ms(edits.live.edits), ms(edits.live.layout)],
    ]),
  );
}
