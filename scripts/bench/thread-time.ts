import type { Page } from 'puppeteer-core';

/**
 * Why: on a busy machine the clock also counts what other programs do. The browser tells how long the page's thread itself
 * worked, in milliseconds, with whatever it had to collect, lay out and paint meanwhile.
 */
export async function threadTime<T>(page: Page, work: () => Promise<T>): Promise<{ value: T; thread: number }> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  const before = await worked();
  const value = await work();
  const thread = (await worked()) - before;
  await session.detach();
  return { value, thread };
}
