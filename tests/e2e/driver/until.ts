const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export const DEADLINE_MS = 15_000;

/**
 * Asks until the answer is truthy and gives it; an error counts as "not yet". There is no fixed sleep anywhere else.
 *
 * @throws Error naming what was waited for, with the last answer or error, when the deadline passes
 */
export async function until<R>(what: string, ask: () => R | Promise<R>, deadlineMs = DEADLINE_MS): Promise<R> {
  const end = performance.now() + deadlineMs;
  let last: unknown;
  for (let wait = 5; ; wait = Math.min(wait * 1.5, 100)) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    if (performance.now() > end) {
      throw new Error(
        `Waited ${deadlineMs} ms for: ${what}. Last: ${last instanceof Error ? last.message : JSON.stringify(last)}`,
        {
          cause: last,
        },
      );
    }
    await pause(wait);
  }
}

/** A place on the screen once it is the same twice in a row: what still moves is not clicked. */
export async function standingStill<P extends { x: number; y: number }>(what: string, ask: () => Promise<P | null>): Promise<P> {
  let before: P | null = null;
  const place = await until(`${what} to be clickable`, async () => {
    const now = await ask();
    const still = now && before && now.x === before.x && now.y === before.y;
    before = now;
    return still ? now : null;
  });
  return place as P;
}
