import { ms, table } from '../statistics.ts';
import type { Cell } from './measure.ts';
import type { Painted } from './painting.ts';
import { longestOf, percentOf } from './print.ts';

type Bar = [what: string, bar: string, measured: string, met: boolean];

/** Noise of a shared machine is no tax on the page's changes. */
const FLAT = 1.5;

/** Every promise on finding passages again, what was measured, and whether it holds. */
export function printBars(cells: readonly Cell[], { painting, thread, idle, edits }: Painted): void {
  const thousand = (percent: number) => cells.findLast((cell) => cell.percent === percent && cell.count === 1_000);
  const { score } = thousand(2) ?? {};
  const right = percentOf(score?.right ?? 0, score?.live ?? 0);
  const find = (percent: number) => thousand(percent)?.find.thread ?? Number.NaN;
  const longest = Math.max(...cells.map(longestOf));
  const painted = thread - idle;
  const tax = edits.static.edits / edits.none.edits;
  const bars: Bar[] = [
    ['1,000 passages, 1 MB unchanged, thread', '20 ms', `${ms(find(0))} ms`, find(0) <= 20],
    ['1,000 passages, 1 MB changed by 2 %, thread', '300 ms', `${ms(find(2))} ms`, find(2) < 300],
    ['the same, right', '98 %', `${right.toFixed(1)} %`, right >= 98],
    ['longest slice by the clock: read, find, paint', '50 ms', `${ms(longest)} ms`, longest <= 50],
    ['5,000 painted, thread', '60 ms', `${ms(painted)} ms`, painted < 60],
    ['changes of the page by painting', '0', String(painting.mutations), painting.mutations === 0],
    ["the page's own changes under 5,000 painted", `${FLAT} x`, `${tax.toFixed(2)} x`, tax <= FLAT],
  ];
  const rows = bars.map(([what, bar, measured, met]) => [what, bar, measured, met ? 'met' : 'NOT MET']);
  console.log(`\n${table([['', 'bar', 'measured', ''], ...rows])}`);
}
