/** Quiet time after a change before the page is read again, milliseconds: a burst of changes is read once. */
const QUIET = 250;

/** On a page that never stops changing, reading may take this share of the time at most. */
const SHARE = 0.05;

/** Attributes by which pages show and hide text. */
const SHOWING = ['hidden', 'open', 'class', 'style', 'aria-hidden'];

/**
 * Calls `read` after the page changed, until `signal` aborts. Pages that render late, load more while scrolling or
 * change for ever are all followed, the last kind at a bounded cost.
 */
export function watchPage(page: Document, read: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let notBefore = 0;

  const run = () => {
    timer = undefined;
    const start = performance.now();
    read();
    const took = performance.now() - start;
    notBefore = start + took / SHARE;
  };
  const schedule = () => {
    if (timer !== undefined) return;
    timer = setTimeout(run, Math.max(QUIET, notBefore - performance.now()));
  };

  const observer = new MutationObserver(schedule);
  observer.observe(page, { subtree: true, childList: true, characterData: true, attributeFilter: SHOWING });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
