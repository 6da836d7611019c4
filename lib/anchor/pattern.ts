import { squeeze } from './squeeze.ts';

/**
 * Why: what is looked for, made ready once: the seen characters of a quote and of its context, and how much of the context
 * stands in the quote's own paragraph. Context beyond a line break belongs to a neighbour, who may move or go alone.
 */
export type Outer = { readonly piece: Uint16Array; readonly away: number };

export type Pattern = {
  readonly exact: Uint16Array;
  readonly prefix: Uint16Array;
  readonly suffix: Uint16Array;
  /** Seen characters of the prefix and suffix in the quote's own paragraph. */
  readonly nearPrefix: number;
  readonly nearSuffix: number;
  /**
   * The outermost piece of a context that was kept longer than usual, on one side or both, because it tells the passage from a
   * twin; and how many seen characters lie between it and the quote.
   */
  readonly outerBefore: Outer | undefined;
  readonly outerAfter: Outer | undefined;
  /**
   * Whether it had a twin when it was tagged: `none`; one that the outermost context tells apart (`known`) or not (`same`); or
   * nobody knows, because another program made the selector.
   */
  readonly twin: 'none' | 'known' | 'same' | 'unknown';
  /** All of its context, where that tells it from its twins only character by character. */
  readonly whole: { readonly before: Uint16Array; readonly after: Uint16Array } | undefined;
  /** Where it stood when it was tagged, UTF-16 units of the text then. */
  readonly hint: number;
  /** Han, Kana or Hangul: a character says as much as half a word elsewhere. */
  readonly dense: boolean;
};

/** Context kept on each side, in UTF-16 units: two lines of print, enough to recognise the place. */
export const CONTEXT = 96;

/** Compared of it, seen units next to the quote: two machine words of bits, ten to twelve words of print. */
const COMPARED = 64;

/** Kept at least, on one side, where the passage had a twin when it was tagged. */
export const LONG_CONTEXT = 112;

/** Kept where nothing tells it from a twin but that the characters of so much context are not all the same, and where not even they. */
export const WHOLE_CONTEXT = 864;
export const MOST_CONTEXT = 960;

/** A context is shorter than was asked for by what is left of a grapheme at its end. */
const CUT = 48;

/** Selectors of other programs keep 32 UTF-16 units as a rule: of a twin they say nothing. */
const SHORT_CONTEXT = 64;

export function toPattern(quote: { exact: string; prefix: string; suffix: string }, hint: number): Pattern {
  const prefix = quote.prefix.slice(-CONTEXT);
  const suffix = quote.suffix.slice(0, CONTEXT);
  const exact = squeeze(quote.exact);
  const broken = suffix.indexOf('\n');
  return {
    exact,
    prefix: squeeze(prefix).slice(-COMPARED),
    suffix: squeeze(suffix).slice(0, COMPARED),
    nearPrefix: Math.min(COMPARED, squeeze(prefix, prefix.lastIndexOf('\n') + 1).length),
    nearSuffix: Math.min(COMPARED, squeeze(suffix, 0, broken < 0 ? suffix.length : broken).length),
    outerBefore: outerOf(quote.prefix, 0, CONTEXT),
    outerAfter: outerOf(quote.suffix, quote.suffix.length - CONTEXT, quote.suffix.length),
    twin: twinOf(quote.prefix.length, quote.suffix.length, hint),
    whole: wholeOf(quote),
    hint,
    dense: isDense(exact),
  };
}

function twinOf(prefix: number, suffix: number, hint: number): Pattern['twin'] {
  const longest = Math.max(prefix, suffix);
  if (longest > WHOLE_CONTEXT - CUT) return 'same';
  if (longest > CONTEXT) return 'known';
  return longest >= SHORT_CONTEXT || prefix >= Math.min(hint, SHORT_CONTEXT) ? 'none' : 'unknown';
}

function wholeOf({ prefix, suffix }: { prefix: string; suffix: string }): Pattern['whole'] {
  const longest = Math.max(prefix.length, suffix.length);
  if (longest <= WHOLE_CONTEXT - CUT || longest > WHOLE_CONTEXT) return undefined;
  return { before: squeeze(prefix), after: squeeze(suffix) };
}

function outerOf(context: string, from: number, to: number): Outer | undefined {
  if (context.length <= CONTEXT) return undefined;
  const piece = squeeze(context, from, to);
  return { piece, away: squeeze(context).length - piece.length };
}

function isDense(codes: Uint16Array): boolean {
  let count = 0;
  for (const code of codes) if ((code >= 0x2e80 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af)) count++;
  return count * 2 > codes.length;
}

export function concat(a: Uint16Array, b: Uint16Array): Uint16Array {
  const both = new Uint16Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
