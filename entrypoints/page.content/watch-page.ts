import { WATCHED_ATTRIBUTES } from '../../lib/dom/block-cache.ts';

/** Quiet time after a change before the page is read again, milliseconds: a burst of changes is read once. */
const QUIET = 250;

/** On a page that never stops changing, reading may take this share of the time at most. */
const SHARE = 0.05;

/**
 * Calls `read` after the page changed, until `signal` aborts, and tells `changed` what did as soon as it is known. Pages that render
 * late, load more while scrolling or change for ever are all followed, the last kind at a bounded cost.
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
  let notBefore = 0;

  const run = async () => {
    timer = undefined;
    reading = true;
    missed = false;
    const start = performance.now();
    await read();
    notBefore = start + (performance.now() - start) / SHARE;
    reading = false;
    if (missed && !signal.aborted) schedule();
  };
  const schedule = () => {
    if (reading) missed = true;
    else timer ??= setTimeout(() => void run(), Math.max(QUIET, notBefore - performance.now()));
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
