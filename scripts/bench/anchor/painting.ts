import type { Bench } from '../browser.ts';
import type { Edits, Painting } from '../in-page/painting.ts';
import { markupOf } from './markup.ts';

declare const anchoring: typeof import('../in-page/anchor-side.ts');

export const PAINTED = 5_000;

/** Painting in a fresh page, and what it costs the page's own changes. */
export type Painted = { painting: Painting; edits: { none: Edits; static: Edits; live: Edits } };

export async function measurePainting(bench: Bench, script: string, text: string): Promise<Painted> {
  const markup = markupOf(text);
  const inFresh = async <T>(measure: (count: number) => Promise<T>): Promise<T> => {
    const page = await bench.open({ markup });
    await page.evaluate(script);
    const measured = await page.evaluate(measure, PAINTED);
    await page.close();
    return measured as T;
  };
  return {
    painting: await inFresh((count) => anchoring.timePainting(count)),
    edits: await inFresh((count) => anchoring.timeEdits(count)),
  };
}
