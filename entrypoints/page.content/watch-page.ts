import { WATCHED_ATTRIBUTES } from '../../lib/dom/block-cache.ts';
import { createPace } from './pace.ts';

/** Quiet time after a change before the page is read again, milliseconds: a burst of changes is read once. */
const QUIET = 250;

/**
 * Calls `read` after the page changed, until `signal` aborts, and tells `changed` what did as soon as it is known. Pages that render
 * late, load more while scrolling or change for ever are all followed, the last kind at a bounded cost. `read` resolves when all that
 * follows from reading is done.
 */
export function watchPage(
  page: Document,
  read: () => Promise<void>,
  changed: (records?: readonly MutationRecord[]) => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reading = false;
  /** Something changed while the page was being read. */
  let missed = false;
  const pace = createPace();

  const run = async () => {
    timer = undefined;
    reading = true;
    missed = false;
    const start = performance.now();
    await read();
    pace.spent(performance.now() - start);
    reading = false;
    if (missed && !signal.aborted) schedule();
  };
  const schedule = () => {
    if (reading) missed = true;
    else timer ??= setTimeout(() => void run(), Math.max(QUIET, pace.wait()));
  };

  const observer = new MutationObserver((records) => {
    changed(records);
    schedule();
  });
  observer.observe(page, { subtree: true, childList: true, characterData: true, attributeFilter: WATCHED_ATTRIBUTES });
  // A style sheet that arrives shows and hides text without a change of the page's tree.
  const styled = ({ target }: Event) => {
    if (!(target instanceof HTMLLinkElement)) return;
    changed();
    schedule();
  };
  page.addEventListener('load', styled, { capture: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
