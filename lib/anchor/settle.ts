import { chain } from './chain.ts';
import { type Found, likely, quality, sides, suffices, sufficesTogether } from './judge.ts';
import type { Pattern } from './pattern.ts';
import type { Seeker, Sought } from './seek.ts';
import { awayFrom, type Fixed, Shifts } from './shift.ts';

/**
 * Why: of several stretches that might be the passage one is taken only when it is clearly the best, by itself or because it
 * moved like its neighbours. A tie is lost: a quote painted on the wrong sentence is worse than none.
 */

/** Best and second best must be so far apart (quality, 0 to 1) when nothing but they themselves can tell. */
const MARGIN = 0.15;

/** The same where the shift of all passages of the page has its say; a jump of the shift costs 0.6. */
const CHAIN_MARGIN = 0.2;

/** A passage and every stretch that may be it; `all` false when there are more. */
export type Doubtful = { readonly sought: Sought; readonly found: readonly Found[]; readonly all: boolean };

/** `absent`: nothing like the passage is there; `unsure`: too much is. */
export type Settled = Found | 'absent' | 'unsure';

/** Decides the doubtful passages of a page with the help of those found beyond doubt; stops after every few. */
export function* settle(
  seeker: Seeker,
  doubtful: readonly Doubtful[],
  fixed: readonly Fixed[],
): Generator<{ at: number; settled: Settled } | undefined, void> {
  const known = new Shifts(fixed);
  const found: Found[][] = [];
  for (const { sought, found: every, all } of doubtful) {
    const expected = all ? undefined : known.expected(sought.pattern.hint);
    const there = expected?.places.flatMap((place) => seeker.findAt(sought, place, expected.tolerance)) ?? [];
    found.push([...likely(every), ...likely(there)]);
    if (expected) yield;
  }
  const links = [
    ...fixed.map(({ hint, place }) => ({ at: -1, hint, options: [{ place, quality: 1 }] })),
    ...doubtful.map(({ sought }, at) => ({
      at,
      hint: sought.pattern.hint,
      options: (found[at] as Found[]).map((one) => ({ place: seeker.place(one).start, quality: quality(sought.pattern, one) })),
    })),
  ].sort((a, b) => a.hint - b.hint);
  const chosen = new Array<Found | undefined>(doubtful.length).fill(undefined);
  const all = [...fixed];
  const margins = yield* chain(links);
  yield;
  for (const [i, { overOthers, overNone }] of margins.entries()) {
    const { at, hint, options } = links[i] as (typeof links)[number];
    const best = overOthers.indexOf(Math.max(...overOthers));
    const one = found[at]?.[best];
    if (!one || (overOthers[best] as number) < CHAIN_MARGIN || (overNone[best] as number) < 0) continue;
    const { pattern } = (doubtful[at] as Doubtful).sought;
    if (!sufficesTogether(pattern, one, known.fit(hint, options[best]?.place ?? 0))) continue;
    chosen[at] = one;
    all.push({ hint, place: options[best]?.place ?? 0, length: pattern.exact.length });
  }
  const shifts = new Shifts(all);
  yield;
  for (const [at, one] of doubtful.entries()) {
    yield { at, settled: chosen[at] ?? alone(seeker, one, found[at] as Found[], shifts) };
  }
}

/** Where the neighbours gave no answer, the place must be the best by itself, and must not be known to be another's. */
function alone(seeker: Seeker, { sought, all }: Doubtful, found: readonly Found[], shifts: Shifts): Settled {
  const { pattern } = sought;
  if (found.length === 0) return 'absent';
  const [best, second] = [...found].sort((a, b) => quality(pattern, b) - quality(pattern, a));
  if (!best || !all) return 'unsure';
  if (best.whole && !second?.whole) return best;
  if (pattern.twin === 'same') return atOldPlace(seeker, pattern, found, shifts) ?? 'unsure';
  if (!suffices(pattern, best)) return 'unsure';
  const sole = pattern.twin === 'none' && best.exact && !second?.exact;
  if (second && !sole && quality(pattern, best) - quality(pattern, second) < MARGIN) return 'unsure';
  const { start } = seeker.place(best);
  if (shifts.isTaken(start, pattern.hint, pattern.exact.length)) return 'unsure';
  if (pattern.twin === 'known' && !shifts.fit(pattern.hint, start).inOrder) return 'unsure';
  const expected = shifts.expected(pattern.hint);
  const said = sides(pattern, best);
  const elsewhere = expected?.firm && awayFrom(expected, start) > expected.tolerance;
  // The neighbours say it stands elsewhere, twins are about, and its surroundings do not say that it stands here.
  return elsewhere && !sole && found.length > 1 && said !== 'both' && said !== 'one' ? 'unsure' : best;
}

/** Nothing tells it from its twins but that it still stands where it stood, all of its context around it, and no twin does. */
function atOldPlace(seeker: Seeker, pattern: Pattern, found: readonly Found[], shifts: Shifts): Found | undefined {
  const there = found.filter((one) => sufficesTogether(pattern, one, shifts.fit(pattern.hint, seeker.place(one).start)));
  return there.length === 1 && found.length > 1 ? there[0] : undefined;
}
