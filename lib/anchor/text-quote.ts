import type { TextQuoteSelector } from '../model/passage.ts';
import { toGraphemeEdge } from '../text/graphemes.ts';
import { contextNeeded } from './context-needed.ts';
import type { Place } from './place.ts';

export type { Place } from './place.ts';

/**
 * A quote that stands alone on the page is trusted without its context only from this length on (UTF-16 units);
 * shorter ones ("the norm") occur by chance on any later version of a page.
 */
const LONG_ENOUGH_ALONE = 32;

/** Share of the kept context that must agree for one of several occurrences, or for a short one, to be the passage. */
const ENOUGH_CONTEXT = 0.5;

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

/** A page's text prepared for looking up many quotes. Line breaks count as spaces: a re-flowed page has the same words. */
export type QuoteText = { readonly text: string };

const level = (text: string): string => text.replaceAll('\n', ' ');

export const prepareText = (text: string): QuoteText => ({ text: level(text) });

/**
 * Finds a passage by its exact words and their context.
 *
 * Rather nothing than the wrong words: of several occurrences the one with the clearly best context is taken, and
 * where two are equal only the one at the very place where the passage was selected. Undefined: the passage is lost.
 *
 * @param hint where the passage stood when it was tagged, UTF-16 units
 */
export function matchQuote(prepared: QuoteText, quote: TextQuoteSelector, hint: number): Place | undefined {
  const { text } = prepared;
  const exact = level(quote.exact);
  const prefix = level(quote.prefix);
  const suffix = level(quote.suffix);
  const at = (start: number): Place => ({ start, end: start + exact.length });
  const agreement = (start: number) => contextAgreement(text, at(start), prefix, suffix);

  if (text.startsWith(exact, hint) && agreement(hint) === 1) return at(hint);

  const starts = occurrences(text, exact);
  const [only] = starts;
  if (only === undefined) return undefined;
  if (starts.length === 1) return exact.length >= LONG_ENOUGH_ALONE || agreement(only) >= ENOUGH_CONTEXT ? at(only) : undefined;

  const [best, second] = starts.map((start) => ({ start, score: agreement(start) })).sort((a, b) => b.score - a.score);
  if (!best || !second || best.score < ENOUGH_CONTEXT || best.score === second.score) return undefined;
  return at(best.start);
}

function occurrences(text: string, exact: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) found.push(at);
  return found;
}

/** Share of prefix and suffix, counted from the quote outwards, that stands around a place; 1 where none was kept. */
function contextAgreement(text: string, { start, end }: Place, prefix: string, suffix: string): number {
  let before = 0;
  while (before < prefix.length && prefix.charCodeAt(prefix.length - 1 - before) === text.charCodeAt(start - 1 - before))
    before++;
  let after = 0;
  while (after < suffix.length && suffix.charCodeAt(after) === text.charCodeAt(end + after)) after++;
  const kept = prefix.length + suffix.length;
  return kept === 0 ? 1 : (before + after) / kept;
}
