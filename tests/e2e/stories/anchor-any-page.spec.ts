import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDomPage } from '../dom/dom-page.ts';

/** What is shown and what is hidden is a question of styles and layout, so the pages are grown in a real browser. */
let dom: Awaited<ReturnType<typeof openDomPage>>;
beforeAll(async () => {
  dom = await openDomPage();
});
afterAll(() => dom.close());

/** Fixed, so that a failure comes again. */
const SEEDS = [20_261_123, 4, 13];
const PAGES = 60;

for (const seed of SEEDS) {
  test(`any range of any page is found again on the same words (seed ${seed})`, async () => {
    await dom.show('');
    const { described, failures } = await dom.page.evaluate((...asked) => normscope.tryAnchoring(...asked), seed, PAGES);
    expect(failures).toEqual([]);
    expect(described).toBeGreaterThan(500);
  });
}
