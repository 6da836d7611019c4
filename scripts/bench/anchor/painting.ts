import type { Bench } from '../browser.ts';
import type { Edits, Painting } from '../in-page/painting.ts';
import { threadTime } from '../thread-time.ts';
import { markupOf } from './markup.ts';

declare const anchoring: typeof import('../in-page/anchor-side.ts');

export const PAINTED = 5_000;

/** `thread`: what the page's thread worked from the first range to the second frame, milliseconds; `idle`: two frames of nothing. */
export type Painted = {
  painting: Painting;
  thread: number;
  idle: number;
  edits: { none: Edits; static: Edits; live: Edits };
};

/** Painting in a fresh page, and what it costs the page's own changes. */
export async function measurePainting(bench: Bench, script: string, text: string): Promise<Painted> {
  const markup = markupOf(text);
  const open = async () => {
    const page = await bench.open({ markup });
    await page.evaluate(script);
    return page;
  };
  const painted = await open();
  const stretches = await painted.evaluateHandle((count) => anchoring.stretches(count), PAINTED);
  await painted.evaluate(() => anchoring.settled());
  const idle = await threadTime(painted, () => painted.evaluate(() => anchoring.settled()));
  const paint = await threadTime(painted, () => painted.evaluate((some) => anchoring.timePainting(some), stretches));
  await painted.close();
  const edited = await open();
  const edits = await edited.evaluate((count) => anchoring.timeEdits(count), PAINTED);
  await edited.close();
  return { painting: paint.value, thread: paint.thread, idle: idle.thread, edits };
}
