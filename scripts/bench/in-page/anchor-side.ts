import { anchorSteps, type Outcome, type Wanted } from '../../../lib/anchor/anchor-all.ts';
import { htmlReader } from '../../../lib/document/html.ts';
import type { ReadDocument } from '../../../lib/document/types.ts';
import { paint } from '../../../lib/dom/highlight.ts';
import { peers } from '../../eval/anchor-peers.ts';

export { settled, stretches, timeEdits, timePainting } from './painting.ts';

/** A slice of work, milliseconds: the page answers in between. */
const SLICE = 8;

/** Once everything is compiled, so often again. */
const ROUNDS = 5;

type Span = { start: number; end: number };

/** Milliseconds of the page's thread. Only `warm` is not of the first time in a fresh page. */
export type Found = {
  read: number;
  /** Passages looked for, first time and best of later ones. */
  find: number;
  warm: number;
  /** Ranges of the passages, and their painting. */
  show: number;
  /** Longest slice of all this, of our own clock. */
  longest: number;
  /** Tasks over 50 ms by the browser's clock, and the longest. */
  long: number[];
  places: (Span | undefined)[];
};

const scheduler = (globalThis as unknown as { scheduler: { yield: () => Promise<void> } }).scheduler;
const nextTask = () => new Promise((resolve) => setTimeout(resolve));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Reads the page that is open, finds the passages and paints them: as the page script does it, and how long each slice is. */
export async function findAgain(text: string, wanted: Wanted[]): Promise<Found> {
  await nextTask();
  const from = performance.now();
  const observer = new PerformanceObserver(() => undefined);
  observer.observe({ type: 'longtask' });
  const reading = await slicesOf(() => htmlReader(document).readInSlices(new AbortController().signal));
  const read = reading.value;
  if (read?.text !== text) throw new Error(`the page reads otherwise: ${firstDifference(read?.text ?? '', text)}`);
  const first = await find(read.text, wanted);
  const places = first.outcomes.map((outcome) => (outcome.state === 'lost' ? undefined : outcome.place));
  await scheduler.yield();
  const showing = performance.now();
  show(read, places);
  const shown = performance.now() - showing;
  await nextTask();
  const long = observer
    .takeRecords()
    .filter(({ startTime }) => startTime >= from)
    .map(({ duration }) => duration);
  observer.disconnect();
  let warm = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) warm = Math.min(warm, sum((await find(read.text, wanted)).slices));
  const longest = Math.max(...reading.slices, ...first.slices, shown);
  return { read: sum(reading.slices), find: sum(first.slices), warm, show: shown, longest, long, places };
}

function show(read: ReadDocument, places: readonly (Span | undefined)[]): void {
  paint(
    'evidence',
    places.flatMap((place) => (place ? read.rangesAt(place.start, place.end) : [])),
  );
}

async function find(text: string, wanted: readonly Wanted[]): Promise<{ outcomes: Outcome[]; slices: number[] }> {
  const outcomes: Outcome[] = [];
  const slices: number[] = [];
  await nextTask();
  let start = performance.now();
  for (const decided of anchorSteps(text, wanted)) {
    for (const { index, outcome } of decided) outcomes[index] = outcome;
    if (performance.now() - start < SLICE) continue;
    slices.push(performance.now() - start);
    await scheduler.yield();
    start = performance.now();
  }
  slices.push(performance.now() - start);
  return { outcomes, slices };
}

/** How long each slice of an asynchronous work is. */
async function slicesOf<T>(work: () => Promise<T>): Promise<{ value: T; slices: number[] }> {
  const pause = scheduler.yield.bind(scheduler);
  const slices: number[] = [];
  let start = performance.now();
  scheduler.yield = async () => {
    slices.push(performance.now() - start);
    await pause();
    start = performance.now();
  };
  const value = await work();
  slices.push(performance.now() - start);
  scheduler.yield = pause;
  return { value, slices };
}

function firstDifference(is: string, should: string): string {
  let at = 0;
  while (at < is.length && is[at] === should[at]) at++;
  return JSON.stringify([is.slice(at - 20, at + 20), should.slice(at - 20, at + 20)]);
}

/** What one package made of the first passages, as many as `budget` milliseconds allow. */
export type PeerFound = { took: number; places: (Span | undefined)[] };

export async function findByPeer(name: string, text: string, wanted: readonly Wanted[], budget: number): Promise<PeerFound> {
  const places: (Span | undefined)[] = [];
  const peer = peers.find((one) => one.name === name);
  const start = performance.now();
  for (const one of wanted) {
    places.push((await peer?.find(text, [one]))?.[0]);
    if (performance.now() - start > budget) break;
  }
  return { took: performance.now() - start, places };
}

export const peerNames = (): string[] => peers.map(({ name }) => name);
