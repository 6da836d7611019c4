import { beyondDoubt, type Found, likely, quality, sides } from './judge.ts';
import { toPattern } from './pattern.ts';
import type { Place } from './place.ts';
import { unitsOf } from './positions.ts';
import { Seeker, type Sought } from './seek.ts';
import { settle } from './settle.ts';
import type { Fixed } from './shift.ts';
import { snap } from './snap.ts';

/**
 * Why: finds all passages of a page again, at once. A passage at its old place costs nothing; the others share one preparation
 * of the page. Those found beyond doubt tell how the page moved, and that decides the doubtful ones.
 */

/** A passage as it was tagged; `start` in code points. */
export type Wanted = { readonly exact: string; readonly prefix: string; readonly suffix: string; readonly start: number };

/**
 * `anchored`: the same words, white space and invisible characters aside. `moved`: similar words, or the same words in other
 * surroundings, for a person to confirm. `lost`: nothing like it is on the page (`absent`), or too much is (`unsure`).
 */
export type Outcome =
  | { readonly state: 'anchored' | 'moved'; readonly place: Place; readonly score: number }
  | { readonly state: 'lost'; readonly why: 'absent' | 'unsure' };

/** A passage that was decided: its index among the wanted, and what became of it. */
export type Decided = { readonly index: number; readonly outcome: Outcome };

const ABSENT: Outcome = { state: 'lost', why: 'absent' };

/** Work between two stops, in units of quotes: to look at old places, and to seek. About a millisecond each. */
const AT_OLD_PLACE = 1 << 16;
const AT_ONCE = 1 << 10;

/** What a passage costs besides its length, in the same units. */
const EACH = 256;

/** Outcome of every passage, in their order. */
export function anchorAll(text: string, wanted: readonly Wanted[]): Outcome[] {
  const outcomes = new Array<Outcome>(wanted.length).fill(ABSENT);
  for (const decided of anchorSteps(text, wanted)) for (const { index, outcome } of decided) outcomes[index] = outcome;
  return outcomes;
}

/**
 * The same in steps of about a millisecond: each gives the passages decided since the last one, perhaps none. Whoever has no
 * time goes on later, or never.
 *
 * @param order indices of all wanted passages, the most urgent first (nearest to what is on screen)
 */
export function* anchorSteps(
  text: string,
  wanted: readonly Wanted[],
  order: readonly number[] = wanted.map((_, i) => i),
): Generator<readonly Decided[], void> {
  const hints = unitsOf(
    text,
    wanted.map(({ start }) => start),
  );
  const fixed: Fixed[] = [];
  const sought: { index: number; sought: Sought }[] = [];
  let decided: Decided[] = [];
  let spent = 0;
  for (const index of order) {
    const quote = wanted[index] as Wanted;
    const hint = hints[index] as number;
    if (standsAt(text, quote, hint)) {
      const place = { start: hint, end: hint + quote.exact.length };
      fixed.push({ hint, place: hint, length: quote.exact.length });
      decided.push({ index, outcome: { state: 'anchored', place, score: 1 } });
    } else sought.push({ index, sought: { pattern: toPattern(quote, hint), exact: quote.exact } });
    spent += EACH + quote.exact.length;
    if (spent < AT_OLD_PLACE) continue;
    yield decided;
    decided = [];
    spent = 0;
  }
  yield decided;
  if (sought.length > 0) yield* seekAll(text, sought, fixed);
}

function* seekAll(
  text: string,
  wanted: readonly { index: number; sought: Sought }[],
  fixed: Fixed[],
): Generator<readonly Decided[], void> {
  const seeker = new Seeker(text);
  for (const _ of seeker.prepare(wanted.map(({ sought }) => sought))) yield [];

  const doubtful: { index: number; sought: Sought; found: Found[]; all: boolean }[] = [];
  let decided: Decided[] = [];
  let spent = 0;
  for (const { index, sought } of wanted) {
    const { found, all } = seeker.find(sought);
    const [best, rival] = likely(found);
    if (best && !rival && all && beyondDoubt(sought.pattern, best)) {
      const place = seeker.place(best);
      fixed.push({ hint: sought.pattern.hint, place: place.start, length: place.end - place.start });
      decided.push({ index, outcome: outcomeOf(seeker, sought, best) });
    } else doubtful.push({ index, sought, found, all });
    spent += EACH + sought.exact.length;
    if (spent < AT_ONCE) continue;
    yield decided;
    decided = [];
    spent = 0;
  }
  yield decided;
  for (const step of settle(seeker, doubtful, fixed)) {
    if (!step) {
      yield [];
      continue;
    }
    const { at, settled } = step;
    const { index, sought } = doubtful[at] as (typeof doubtful)[number];
    const outcome: Outcome = typeof settled === 'string' ? { state: 'lost', why: settled } : outcomeOf(seeker, sought, settled);
    yield [{ index, outcome }];
  }
}

/** At its old place, with all of its context: no need to look elsewhere. */
const standsAt = (text: string, { exact, prefix, suffix }: Wanted, at: number): boolean =>
  at >= prefix.length &&
  text.startsWith(exact, at) &&
  text.startsWith(prefix, at - prefix.length) &&
  text.startsWith(suffix, at + exact.length);

function outcomeOf(seeker: Seeker, { pattern, exact }: Sought, found: Found): Outcome {
  const place = seeker.place(found);
  const score = Math.round(quality(pattern, found) * 100) / 100;
  const said = sides(pattern, found);
  if (found.exact) return { state: said === 'silent' || said === 'against' ? 'moved' : 'anchored', place, score };
  const { text } = seeker.page;
  const words = snap(text, place, exact);
  const same = plain(text.slice(words.start, words.end)) === plain(exact);
  return { state: same ? 'anchored' : 'moved', place: words, score };
}

/** The same characters differently encoded (é as one or two) are the same words. */
const plain = (words: string): string => words.normalize('NFC').replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]/g, '');
