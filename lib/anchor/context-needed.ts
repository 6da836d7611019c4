import { likely, suffices, TWIN_OUTER } from './judge.ts';
import { CONTEXT, LONG_CONTEXT, MOST_CONTEXT, toPattern, WHOLE_CONTEXT } from './pattern.ts';
import type { Place } from './place.ts';
import { Seeker } from './seek.ts';
import { standsWhole, surroundings } from './surroundings.ts';

/**
 * Why: W3C asks for enough context to make a quote unique. Whether it is unique is asked the way a later visit will ask: is there
 * another stretch that a search would take for it? Then so much context is kept, on the side that tells them apart, that its
 * outermost piece differs from every such twin. The length of the context so tells a later visit whether there was a twin, which no look at the changed page can.
 */
type Quote = { exact: string; prefix: string; suffix: string };

/** Tried in turn. Where none tells the twins apart, the most is kept: only the passage's neighbours can tell then. */
const LONGER = [LONG_CONTEXT, 144, 192, 384, 768];

/** @param around quote with so much context before and after it, UTF-16 units */
export function contextNeeded(text: string, place: Place, around: (before: number, after: number) => Quote): Quote {
  const quote = around(CONTEXT, CONTEXT);
  const seeker = new Seeker(text);
  const sought = { pattern: toPattern(quote, place.start), exact: quote.exact };
  for (const _ of seeker.prepare([sought]));
  const { found, all } = seeker.find(sought);
  const twins = likely(found).filter((one) => {
    const { start, end } = seeker.place(one);
    if (one.exact) return start !== place.start;
    return (start >= place.end || end <= place.start) && suffices({ ...sought.pattern, twin: 'none' }, one);
  });
  if (all && twins.length === 0 && text.indexOf(quote.exact) === text.lastIndexOf(quote.exact)) return quote;
  const { codes, length } = seeker.page;
  if (all && twins.length > 0) {
    for (const longer of LONGER) {
      for (const [before, after] of [
        [CONTEXT, longer],
        [longer, CONTEXT],
        [longer, longer],
      ] as const) {
        const tried = around(before, after);
        const pattern = toPattern(tried, place.start);
        if (!pattern.outerBefore && !pattern.outerAfter) continue;
        if (twins.every(({ start, end }) => surroundings(pattern, codes, length, start, end).outer < TWIN_OUTER)) return tried;
      }
    }
    const whole = around(WHOLE_CONTEXT, WHOLE_CONTEXT);
    const pattern = toPattern(whole, place.start);
    if (!twins.some(({ start, end }) => standsWhole(pattern, codes, start, end))) return whole;
  }
  return around(MOST_CONTEXT, MOST_CONTEXT);
}
