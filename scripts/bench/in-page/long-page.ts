import type { Mention } from '../../../lib/model/mention.ts';
import { inWorker, run, timed, warm } from './measure.ts';

declare const pageSide: typeof import('./page-side.ts');

export type LongPage = {
  characters: number;
  elements: number;
  mentions: number;
  /** Tasks of the page's own thread, milliseconds: slices of the first reading, all of it at once, ranges and paint, the message. */
  slices: number[];
  atOnce: number;
  show: number;
  send: number;
  /** Reading again after one paragraph changed, in a page that is warm. */
  again: number[];
  /** The detector on the whole text in a fresh worker, and once warm. */
  worker: { cold: number; warm: number };
};

type Yielding = { scheduler: { yield: () => Promise<void> } };

/** How long each slice of an asynchronous work is. */
async function slicesOf(work: () => Promise<unknown>): Promise<number[]> {
  const { scheduler } = globalThis as unknown as Yielding;
  const pause = scheduler.yield.bind(scheduler);
  const slices: number[] = [];
  let start = performance.now();
  const end = () => slices.push(performance.now() - start);
  scheduler.yield = async () => {
    end();
    await pause();
    start = performance.now();
  };
  await work();
  end();
  scheduler.yield = pause;
  return slices;
}

/** A page of a megabyte of text: read in slices, detected, painted, and read again after small changes. */
export async function longPage(pageSource: string, workerSource: string): Promise<LongPage> {
  run(pageSource);
  const reader = pageSide.htmlReader(document);
  new MutationObserver((records) => reader.changed(records)).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  const { signal } = new AbortController();
  const slices = await slicesOf(() => reader.readInSlices(signal));
  const read = reader.read();
  const links = [...read.links];
  const { mentions, cold, warm: warmed } = await inWorker(workerSource, read.text, 1);
  const shown = (found: Mention[]) => timed(() => pageSide.show(read, found)).took;
  const show = shown(mentions);
  const send = timed(() => structuredClone({ text: read.text, links })).took;
  const again: number[] = [];
  const paragraphs = document.querySelectorAll('p');
  for (let i = 0; i < 40; i++) {
    paragraphs[(i * 997) % paragraphs.length]?.append(` and change ${i}`);
    // The observer is told before this goes on.
    await Promise.resolve();
    again.push((await slicesOf(() => reader.readInSlices(signal))).reduce((sum, slice) => sum + slice, 0));
  }
  return {
    characters: read.text.length,
    elements: document.querySelectorAll('*').length,
    mentions: mentions.length,
    slices,
    atOnce: warm(() => reader.read(), 2),
    show,
    send,
    again,
    worker: { cold, warm: warmed },
  };
}
