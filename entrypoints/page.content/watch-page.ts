import { WATCHED_ATTRIBUTES } from '../../lib/dom/block-cache.ts';
import { createPace, type Pace } from './pace.ts';
import { Restless } from './restless.ts';

/** Quiet time after a change before the page is read again, milliseconds: a burst of changes is read once. */
const QUIET = 250;

/**
 * Calls `read` after the page changed, until `signal` aborts, and tells `changed` what did as soon as it is known. Pages that render
 * late, load more while scrolling or change for ever are all followed, at a bounded cost: what is news has a pace of its own beside
 * what changes again and again. `read` is handed what takes down its cost, milliseconds.
 */
export function watchPage(
  page: Document,
  read: (worked: (ms: number) => void) => Promise<void>,
  changed: (records?: readonly MutationRecord[]) => void,
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

  const observer = new MutationObserver((records) => {
    changed(records);
    schedule(restless.hasNews(records) ? forNews : forRest);
  });
  observer.observe(page, { subtree: true, childList: true, characterData: true, attributeFilter: WATCHED_ATTRIBUTES });
  // A style sheet that arrives shows and hides text without a change of the page's tree.
  const styled = ({ target }: Event) => {
    if (!(target instanceof HTMLLinkElement)) return;
    changed();
    schedule(forNews);
  };
  page.addEventListener('load', styled, { capture: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(next?.timer);
  });
}
