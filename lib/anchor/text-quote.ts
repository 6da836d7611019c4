import type { TextQuoteSelector } from '../model/passage.ts';
import { toGraphemeEdge } from '../text/graphemes.ts';
import { contextNeeded } from './context-needed.ts';
import type { Place } from './place.ts';

export type { Place } from './place.ts';

/** Describes a stretch of `text`, with as much context as it needs to be told from its twins; widened to whole graphemes. */
export function describeQuote(text: string, { start, end }: Place): { selector: TextQuoteSelector; place: Place } {
  const place = { start: toGraphemeEdge(text, start, 'start'), end: toGraphemeEdge(text, end, 'end') };
  const around = (before: number, after: number) => ({
    exact: text.slice(place.start, place.end),
    prefix: text.slice(toGraphemeEdge(text, Math.max(0, place.start - before), 'end'), place.start),
    suffix: text.slice(place.end, toGraphemeEdge(text, Math.min(text.length, place.end + after), 'start')),
  });
  return { selector: { type: 'TextQuoteSelector', ...contextNeeded(text, place, around) }, place };
}
