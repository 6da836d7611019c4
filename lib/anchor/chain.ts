/**
 * Why: passages that each have a twin can still be told apart together: what was put in or taken out above them moved all of
 * them by the same amount, so the places that need the fewest jumps of that shift are the true ones (a shift constant in pieces:
 * the Potts model, solved exactly along a line by dynamic programming, forward and backward, Viterbi 1967). This is the lead
 * that performance.md names and no peer uses.
 */

/** A place where a passage may stand, and how good it is there (0 to 1). */
export type Option = { readonly place: number; readonly quality: number };

/** A passage: where it stood, and where it may stand. */
export type Link = { readonly hint: number; readonly options: readonly Option[] };

/** By how much each option of a passage is better than the best other choice, in all, and better than leaving the passage out. */
export type Margins = { readonly overOthers: readonly number[]; readonly overNone: readonly number[] };

/** A jump of the shift: more than the difference between a perfect place and one at the edge of being likely. */
const JUMP = 0.6;

/** Pages grow at the top, so the shift of the first passage may well differ from none; by itself this decides nothing. */
const FIRST_JUMP = 0.15;

/** Leaving a passage out is better than jumping away and back for it. */
const NONE = 0.35;

/** Differences of shift that edits between two passages explain, UTF-16 units: some words, and a tenth of the text between. */
const NARROW = 24;
const DRIFT = 0.1;
const NEAR = 1_500;

/** Within that, less is likelier, a little. */
const SLOPE = 0.1;

/** States kept from one passage to the next: with more than so many equal twins no answer is clear anyway. */
const MOST_STATES = 16;

type State = { hint: number; place: number; score: number; first: boolean };

/** Links looked at between two stops. */
const AT_ONCE = 64;

/**
 * Stops after every few links, then gives the margins of all.
 *
 * @param links in the order of their hints
 */
export function* chain(links: readonly Link[]): Generator<undefined, Margins[]> {
  const start: State = { hint: 0, place: 0, score: 0, first: true };
  const forward = yield* sweep(links, [start]);
  const backward = (yield* sweep([...links].reverse(), [])).reverse();
  const margins: Margins[] = [];
  for (const [i, link] of links.entries()) {
    if (i % AT_ONCE === 0) yield;
    const before = forward[i] as State[];
    const after = backward[i] as State[];
    const totals = link.options.map(({ place, quality }) => {
      const here: State = { hint: link.hint, place, score: 0, first: false };
      return quality + reach(before, here) + reach(after, here);
    });
    const none = NONE + passBy(before, after);
    margins.push({
      overNone: totals.map((total) => total - none),
      overOthers: totals.map(
        (total, at) => total - Math.max(Number.NEGATIVE_INFINITY, ...totals.filter((_, other) => other !== at)),
      ),
    });
  }
  return margins;
}

/** States before each passage, in the order given. */
function* sweep(links: readonly Link[], start: State[]): Generator<undefined, State[][]> {
  const all: State[][] = [];
  let states = start;
  for (const { hint, options } of links) {
    if (all.length % AT_ONCE === 0) yield;
    all.push(states);
    const next = states.map((state) => ({ ...state, score: state.score + NONE }));
    for (const { place, quality } of options) {
      const here: State = { hint, place, score: 0, first: false };
      next.push({ ...here, score: quality + reach(states, here) });
    }
    states = next.sort((a, b) => b.score - a.score).slice(0, MOST_STATES);
  }
  return all;
}

/** Best way from one of these states to a place. */
function reach(states: readonly State[], to: State): number {
  let best = states.length === 0 ? 0 : Number.NEGATIVE_INFINITY;
  for (const state of states) best = Math.max(best, state.score - jump(state, to));
  return best;
}

function passBy(before: readonly State[], after: readonly State[]): number {
  if (after.length === 0) return Math.max(0, ...before.map(({ score }) => score));
  return Math.max(...after.map((state) => state.score + reach(before, state)));
}

function jump(from: State, to: State): number {
  const apart = Math.abs(from.place - from.hint - (to.place - to.hint));
  const allowed = NARROW + DRIFT * Math.min(NEAR, Math.abs(from.hint - to.hint));
  if (apart <= allowed) return (SLOPE * apart) / allowed;
  return from.first || to.first ? FIRST_JUMP : JUMP;
}
