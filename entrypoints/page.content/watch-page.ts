import type { DocumentReader } from '../../lib/document/types.ts';
import { watchRoots } from '../../lib/dom/watch-roots.ts';
import { createPace, type Pace } from './pace.ts';
import { Restless } from './restless.ts';

/** Quiet time after a change before the page is read again, milliseconds: a burst of changes is read once. */
const QUIET = 250;

/** So often it is looked whether elements became hosts, milliseconds: no event tells. */
const LOOK = 500;

/**
 * Calls `read` after the page changed, until `signal` aborts, and tells `reader` what did as soon as it is known. Pages that render
 * late, load more while scrolling or change for ever are all followed, at a bounded cost: what is news has a pace of its own beside
 * what changes again and again. `read` is handed what takes down its cost, milliseconds.
 */
export function watchPage(
  reader: DocumentReader,
  read: (worked: (ms: number) => void) => Promise<void>,
  signal: AbortSignal,
): void {
  const restless = new Restless();
  const [forNews, forRest] = [createPace(), createPace()];
  let next: { pace: Pace; due: number; timer: ReturnType<typeof setTimeout> } | undefined;
  let reading = false;
  /** Something changed while the page was being read. */
  let missed: Pace | undefined;

  const run = async (pace: Pace) => {
    next = undefined;
    missed = undefined;
    reading = true;
    await read(pace.spent);
    reading = false;
    if (missed && !signal.aborted) schedule(missed);
  };
  const schedule = (pace: Pace) => {
    if (reading) {
      if (missed !== forNews) missed = pace;
      return;
    }
    const wait = Math.max(QUIET, pace.wait());
    const due = performance.now() + wait;
    if (next && next.due <= due) return;
    clearTimeout(next?.timer);
    next = { pace, due, timer: setTimeout(() => void run(pace), wait) };
  };

  const look = watchRoots(reader, (records) => schedule(!records || restless.hasNews(records) ? forNews : forRest), signal);
  const looking = setInterval(look, LOOK);
  signal.addEventListener('abort', () => {
    clearInterval(looking);
    clearTimeout(next?.timer);
  });
}
