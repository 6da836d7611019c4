import type { Aligned } from './align.ts';
import type { Pattern } from './pattern.ts';

/**
 * Why: similar words alone are no proof, and neither is similar context: a deleted sentence leaves its context, a repeated one
 * has other context. The less the surroundings say, the more the words must, and most where the passage had a twin when it was
 * tagged. Numbers chosen on one half of the project's test pages and one seed (`npm run eval:anchor`), reported on the other
 * half and other seeds.
 */

/** A stretch that was compared with the quote. */
export type Found = Aligned & {
  /** The same words. */
  exact: boolean;
  /** The same words in all of their context, where that was kept to tell them from a twin. */
  whole: boolean;
  /** Identity agrees; asked only where words differ. */
  same: boolean;
  /** Share of the quote's words that stand there too. */
  kept: number;
};

/** Context of fewer seen characters says nothing by itself: a bullet, a name of a month. */
const TELLING = 8;

/** Similarity from which context agrees, and below which context of the own paragraph speaks against. Unrelated prose: 0.35 to 0.45. */
const AGREES = 0.6;
const DISAGREES = 0.5;

/** The same for the outermost context of a passage that had a twin: the twin's is below the second, the passage's own above the first. */
export const OWN_OUTER = 0.65;
export const TWIN_OUTER = 0.55;

/** Below this similarity of the words a stretch is no rival of any other … */
const LIKELY = 0.5;

/** … but where so much of the context stands on both sides, it is enough that unrelated prose has less. */
const HELD = 0.62;
const LIKELY_HELD = 0.38;

/** What the two sides say of a place: both or one for it (or each a little); one for and one against; nothing; one or both against. */
export type Sides = 'both' | 'one' | 'mixed' | 'silent' | 'against';

/** Least similarity of the words, by what the sides say; for a passage that had no twin, and where that is not known. */
const LEAST_WORDS: Record<'none' | 'unknown', Record<Sides, number>> = {
  none: { both: 0.5, one: 0.55, mixed: 0.6, silent: 0.8, against: 0.85 },
  unknown: { both: 0.5, one: 0.6, mixed: 0.68, silent: 0.78, against: 0.9 },
};

/** Seen UTF-16 units that a quote must have without support from its surroundings: by chance no words so long recur. */
const LONG_ENOUGH_ALONE = { none: 12, unknown: 48 };

/** Changed words without support must be that many. */
const LONG_ENOUGH_CHANGED = 32;

/** Supported by one side only. */
const LONG_ENOUGH = 8;

/** Of the words themselves so many must have stayed: function words alone give unrelated sentences a quarter. */
const LEAST_KEPT = 0.4;

/** A Han, Kana or Hangul character says as much as so many letters. */
const LETTERS_A_CHARACTER = 3;

/** Whether the words are like enough to be asked what they are about. */
export const isLike = ({ words, before, after }: Aligned): boolean =>
  words >= (Math.min(before, after) >= HELD ? LIKELY_HELD : LIKELY);

/** The places that compete. */
export const likely = (found: readonly Found[]): Found[] => found.filter((one) => one.same && isLike(one));

/** What a place loses whose outermost context is that of a known twin. */
const TWIN = 0.3;

/** How good a place is, 0 to 1: the words count more than what stands around them. */
export const quality = ({ twin }: Pattern, { words, before, after, outer }: Aligned): number =>
  0.6 * words + 0.2 * (before + after) - (twin === 'known' && outer < OWN_OUTER ? TWIN : 0);

export function sides(pattern: Pattern, found: Aligned): Sides {
  const before = say(pattern.nearPrefix, found.before, found.nearBefore, pattern.prefix.length);
  const after = say(pattern.nearSuffix, found.after, found.nearAfter, pattern.suffix.length);
  if (before === 0 && after === 0) return Math.min(found.before, found.after) >= DISAGREES ? 'one' : 'silent';
  if (before + after === 2) return 'both';
  if (before + after === 1) return 'one';
  return before + after === 0 ? 'mixed' : 'against';
}

function say(near: number, like: number, nearLike: number, length: number): number {
  if (near >= TELLING) return nearLike >= AGREES ? 1 : nearLike < DISAGREES ? -1 : 0;
  return length >= TELLING && like >= AGREES ? 1 : 0;
}

/** Whether words and surroundings suffice to take a place, were there no other like it. */
export function suffices(pattern: Pattern, found: Found): boolean {
  if (!found.same || (!found.exact && found.kept < LEAST_KEPT)) return false;
  const said = sides(pattern, found);
  const alone = said === 'silent' || said === 'against';
  const { twin } = pattern;
  if (twin === 'same') return found.whole;
  if (twin === 'known')
    return !alone && found.outer >= OWN_OUTER && found.words >= LEAST_WORDS.unknown[said] && evenlyEdited(found);
  if (found.words < (said === 'both' ? 0 : LEAST_WORDS[twin][said]) || !isLike(found)) return false;
  const length = pattern.exact.length * (pattern.dense ? LETTERS_A_CHARACTER : 1);
  if (alone) return length >= (found.exact ? LONG_ENOUGH_ALONE[twin] : Math.max(LONG_ENOUGH_CHANGED, LONG_ENOUGH_ALONE[twin]));
  return said === 'both' || length >= LONG_ENOUGH;
}

/** Of the context on either side so much must be left: around words that changed; around the same words, by their outermost context. */
const LEAST_CONTEXT = { changed: 0.4, certain: 0.62, same: 0.72 };
const CERTAIN_OUTER = 0.9;

/** Edits do not spare the words and change all around them: where the context is much worse than the words, it is the twin's. */
const evenlyEdited = ({ words, before, after, outer }: Found): boolean =>
  Math.min(before, after) >= LEAST_CONTEXT[words < 1 ? 'changed' : outer >= CERTAIN_OUTER ? 'certain' : 'same'];

/** Whether a place, the only one in question, is beyond doubt even before the neighbours are asked. */
export function beyondDoubt(pattern: Pattern, found: Found): boolean {
  if (!suffices(pattern, found)) return false;
  const said = sides(pattern, found);
  return said === 'both'
    ? found.words >= 0.8
    : found.exact && pattern.exact.length >= 24 && (said === 'one' || pattern.twin === 'none');
}

/** How a place fits what is known of the page's other passages (see `Shifts.fit`). */
export type Fit = { expected: boolean; surely: boolean; atHint: boolean; inOrder: boolean };

/**
 * Whether a place that goes best with the places of all other passages is taken. Where its neighbours expect it, it needs less;
 * a passage that had a twin needs its own outermost context, or neighbours on both sides that speak for the place.
 */
export function sufficesTogether(pattern: Pattern, found: Found, fit: Fit): boolean {
  if (!found.same || !isLike(found) || (!found.exact && found.kept < LEAST_KEPT)) return false;
  const held = found.exact || Math.max(found.before, found.after) >= AGREES;
  if (pattern.twin === 'none' || pattern.twin === 'unknown') return (fit.expected && held) || suffices(pattern, found);
  if (found.whole) return true;
  if (fit.surely) return held;
  if (found.outer < OWN_OUTER) return false;
  return pattern.twin === 'known' ? fit.inOrder && suffices(pattern, found) : fit.atHint && sides(pattern, found) === 'both';
}
