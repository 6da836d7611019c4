import type { Span } from '../../eval/anchor-page.ts';
import type { Bench } from '../browser.ts';
import { sum } from '../statistics.ts';
import { threadTime } from '../thread-time.ts';
import { markupOf } from './markup.ts';
import { some, type Visit } from './visits.ts';

declare const anchoring: typeof import('../in-page/anchor-side.ts');

const COUNTS = [10, 100, 1_000];

/** Each other package gets so long for a page, milliseconds; what it does in it tells what all passages would take. */
const PEER_BUDGET = 4_000;
const FOR_PEERS = 100;

/** The same place: intersection over union, as in `npm run eval:anchor`. */
const SAME_PLACE = 0.8;
const CLOSE = 0.5;

/** Passages; `right`: those of the `live` ones that were found at their place; `wrong`: found elsewhere, or though they are gone. */
export type Score = { all: number; live: number; right: number; wrong: number };

/** Milliseconds. `took`: by the clock, in slices; `thread`: what the page's thread worked for it, whatever else the machine does. */
export type Part = { took: number; thread: number; longest: number };
export type Cell = {
  size: number;
  percent: number;
  count: number;
  read: Part;
  find: Part;
  show: Part;
  again: number;
  score: Score;
};
export type PeerCell = { size: number; percent: number; peer: string; done: number; each: number; score: Score };

/** Every page with every number of passages, each in a fresh page. */
export async function measureVisits(
  bench: Bench,
  script: string,
  visits: readonly Visit[],
): Promise<{ cells: Cell[]; peers: PeerCell[] }> {
  const cells: Cell[] = [];
  const peers: PeerCell[] = [];
  for (const visit of visits) {
    const { size, percent, text } = visit;
    const markup = markupOf(text);
    for (const count of COUNTS) {
      const { wanted, truth } = some(visit, count);
      const page = await bench.open({ markup });
      await page.evaluate(script);
      const asked = await page.evaluateHandle((...asked) => anchoring.visit(...asked), text, wanted);
      const read = partOf(await threadTime(page, () => asked.evaluate((visit) => visit.read())));
      const find = partOf(await threadTime(page, () => asked.evaluate((visit) => visit.find())));
      const show = partOf(await threadTime(page, () => asked.evaluate((visit) => visit.show())));
      const places = await asked.evaluate((visit) => visit.places());
      const again = await asked.evaluate((visit) => visit.again());
      await page.close();
      cells.push({ size, percent, count, read, find, show, again, score: scoreOf(places.map(orUndefined), truth) });
    }
    peers.push(...(await measurePeers(bench, script, visit)));
  }
  return { cells, peers };
}

const partOf = ({ value: slices, thread }: { value: readonly number[]; thread: number }): Part => ({
  took: sum(slices),
  thread,
  longest: Math.max(...slices),
});

/** What comes from a page as JSON has null for undefined. */
const orUndefined = (place: Span | null | undefined): Span | undefined => place ?? undefined;

async function measurePeers(bench: Bench, script: string, visit: Visit): Promise<PeerCell[]> {
  const { size, percent, text } = visit;
  const { wanted, truth } = some(visit, FOR_PEERS);
  const page = await bench.open();
  await page.evaluate(script);
  const cells: PeerCell[] = [];
  for (const peer of await page.evaluate(() => anchoring.peerNames())) {
    const { took, places } = await page.evaluate((...asked) => anchoring.findByPeer(...asked), peer, text, wanted, PEER_BUDGET);
    cells.push({
      size,
      percent,
      peer,
      done: places.length,
      each: took / places.length,
      score: scoreOf(places.map(orUndefined), truth),
    });
  }
  await page.close();
  return cells;
}

function scoreOf(places: readonly (Span | undefined)[], truth: readonly (Span | undefined)[]): Score {
  const score = { all: places.length, live: 0, right: 0, wrong: 0 };
  for (const [i, place] of places.entries()) {
    const there = truth[i];
    const same = place && there ? iou(place, there) : 0;
    if (there) score.live++;
    if (same >= SAME_PLACE) score.right++;
    else if (place && same < CLOSE) score.wrong++;
  }
  return score;
}

const iou = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
