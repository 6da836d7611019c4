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

const scheduler = (globalThis as unknown as { scheduler: { yield: () => Promise<void> } }).scheduler;
const nextTask = () => new Promise((resolve) => setTimeout(resolve));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** What the page script does on a visit, part by part. Each gives how long its slices were, milliseconds. */
export type Visit = {
  read: () => Promise<number[]>;
  /** The passages, the first time in a fresh page. */
  find: () => Promise<number[]>;
  /** Ranges of what was found, and their painting. */
  show: () => Promise<number[]>;
  /** Finding once everything is compiled: the best of some rounds in all. */
  again: () => Promise<number>;
  places: () => (Span | undefined)[];
};

export function visit(text: string, wanted: Wanted[]): Visit {
  let read: ReadDocument | undefined;
  let places: (Span | undefined)[] = [];
  return {
    async read() {
      const { value, slices } = await slicesOf(() => htmlReader(document).readInSlices(new AbortController().signal));
      if (value?.text !== text) throw new Error(`the page reads otherwise: ${firstDifference(value?.text ?? '', text)}`);
      read = value;
      return slices;
    },
    async find() {
      const { outcomes, slices } = await find(text, wanted);
      places = outcomes.map((outcome) => (outcome.state === 'lost' ? undefined : outcome.place));
      return slices;
    },
    async show() {
      const start = performance.now();
      paint(
        'evidence',
        places.flatMap((place) => (place && read ? read.rangesAt(place.start, place.end) : [])),
      );
      return [performance.now() - start];
    },
    async again() {
      let best = Number.POSITIVE_INFINITY;
      for (let round = 0; round < ROUNDS; round++) best = Math.min(best, sum((await find(text, wanted)).slices));
      return best;
    },
    places: () => places,
  };
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
