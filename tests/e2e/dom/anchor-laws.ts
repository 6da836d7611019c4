import { anchorAll } from '../../../lib/anchor/anchor-all.ts';
import { htmlReader } from '../../../lib/document/html.ts';
import type { DescribedPassage, ReadDocument } from '../../../lib/document/types.ts';
import { spanOf } from '../../../lib/dom/highlight.ts';
import { anyRange, grow, markAnew, randomFrom } from './random-page.ts';

/** What was tried on random pages, and each case in which a law did not hold. */
export type Tried = { described: number; failures: string[] };

const DEPTH = 4;
const RANGES = 40;

/**
 * On pages grown from a seed: whatever range is described is anchored on the same text and leads back to a range of the same
 * words, all passages of a page together and each alone; and so it is after the page got other markup around the same text.
 */
export function tryAnchoring(seed: number, pages: number): Tried {
  const random = randomFrom(seed);
  const tried: Tried = { described: 0, failures: [] };
  for (let page = 0; page < pages; page++) {
    document.body.replaceChildren();
    grow(document.body, DEPTH, random);
    const read = htmlReader(document).read();
    const passages = Array.from({ length: RANGES }, () => {
      const range = anyRange(document.body, random);
      return range && read.describe(range);
    }).filter((passage) => passage !== undefined);
    tried.described += passages.length;
    const fail = (law: string) => tried.failures.push(`seed ${seed}, page ${page}: ${law}`);
    for (const passage of passages) check(read, [passage], fail);
    check(read, passages, fail);
    markAnew(document.body, random);
    const again = htmlReader(document).read();
    if (again.text !== read.text) fail(`other markup changed the text: ${JSON.stringify([read.text, again.text])}`);
    for (const passage of passages) check(again, [passage], fail, withoutElement);
  }
  return tried;
}

/** Other markup has other elements. */
const withoutElement = ({ element: _, ...rest }: DescribedPassage) => rest;

function check(
  read: ReadDocument,
  passages: readonly DescribedPassage[],
  fail: (law: string) => void,
  what: (passage: DescribedPassage) => object = (passage) => passage,
) {
  const outcomes = anchorAll(
    read.text,
    passages.map(({ quote, position }) => ({ ...quote, start: position.start })),
  );
  for (const [i, passage] of passages.entries()) {
    const outcome = outcomes[i];
    const place = outcome?.state === 'anchored' ? outcome.place : undefined;
    const range = place && spanOf(read.rangesAt(place.start, place.end));
    const back = range && read.describe(range);
    if (place?.start !== passage.start || place.end !== passage.end)
      fail(`${JSON.stringify(passage.quote)} at ${passage.start} was ${JSON.stringify(outcome)}`);
    else if (!back || JSON.stringify(what(back)) !== JSON.stringify(what(passage)))
      fail(`the range of ${JSON.stringify(passage)} is described as ${JSON.stringify(back)}`);
  }
}
