/** What follows a page that never stops changing works at most this share of the time … */
const SHARE = 0.01;

/** … after so many milliseconds of work that are given at once: a page is read once in any case, and what arrives late soon. */
const AT_ONCE = 1_000;

export type Pace = {
  /** Work was done. */
  spent: (ms: number) => void;
  /** Milliseconds until there may be more. */
  wait: () => number;
};

/** A leaky bucket. `now`: milliseconds, never going back. */
export function createPace(now: () => number = () => performance.now()): Pace {
  let debt = 0;
  let since = now();
  const settle = () => {
    const at = now();
    debt = Math.max(0, debt - (at - since) * SHARE);
    since = at;
  };
  return {
    spent(ms) {
      settle();
      debt += ms;
    },
    wait() {
      settle();
      return Math.max(0, debt - AT_ONCE) / SHARE;
    },
  };
}
