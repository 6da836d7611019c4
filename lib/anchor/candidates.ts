import { type GramIndex, KEPT_PLACES } from './gram-index.ts';
import { concat, type Pattern } from './pattern.ts';

/**
 * Why: only a few stretches of a page are worth comparing with a quote in full. The same words are found by their rarest gram;
 * changed ones by diagonals: grams that a quote shares with its true place all lie at about the same distance from their places
 * in the quote (as in BLAT, Kent 2002, and SSAHA).
 */

/** Stretches compared in full. With more twins than that, only the shift of the neighbours can choose, and it adds its own. */
const MOST_CANDIDATES = 6;

/** Grams enough to vote. Rare ones vote first. */
const ENOUGH_GRAMS = 24;

/** Votes sorted for one passage: a page of nothing but repetitions must not cost more than a step. */
const MOST_VOTES = 4_096;

/** Two shared grams may be chance; a stretch compared in full costs 50 µs. */
const LEAST_VOTES = 2;

/** Ends of a long quote that vote for where it starts and ends. */
const EDGE = 192;

/** Where a pattern may stand: estimated start and end, units of the squeezed page. */
export type Guess = { start: number; end: number };

/** Of the grams of a quote that stands once so few stand twice: more mean that an edited or longer twin is about. */
const FEW_REPEATED = 0.25;

/**
 * Starts of all occurrences of the exact words; `all` false when they are too many to be listed; `twins` where much of the quote
 * stands elsewhere too. Undefined: too short to look up.
 */
export function occurrences(
  { exact }: Pattern,
  page: Uint16Array,
  length: number,
  index: GramIndex,
): { starts: number[]; all: boolean; twins: boolean } | undefined {
  if (exact.length < index.width) return undefined;
  let rarest = 0;
  let at = 0;
  let least = Number.POSITIVE_INFINITY;
  let grams = 0;
  let repeated = 0;
  index.forEach(exact, 1, (gram, offset) => {
    const count = index.count(gram);
    grams++;
    if (count > 1) repeated++;
    if (count < least) {
      least = count;
      rarest = gram;
      at = offset;
    }
  });
  const starts: number[] = [];
  const twins = repeated > FEW_REPEATED * grams;
  if (least === 0) return { starts, all: true, twins };
  index.forEachPlace(rarest, (place) => {
    const start = place - at;
    if (start >= 0 && start + exact.length <= length && equalAt(exact, page, start)) starts.push(start);
  });
  return { starts: starts.reverse(), all: least <= KEPT_PLACES, twins };
}

export function equalAt(exact: Uint16Array, page: Uint16Array, start: number): boolean {
  for (let i = 0; i < exact.length; i++) if (page[start + i] !== exact[i]) return false;
  return true;
}

/** Stretches that share most grams with the pattern, the best first. */
export function guesses({ exact, prefix, suffix }: Pattern, index: GramIndex): Guess[] {
  const whole = exact.length <= EDGE * 2;
  const first = concat(prefix, whole ? concat(exact, suffix) : exact.subarray(0, EDGE));
  const starts = vote(first, index, exact.length).map((at) => at + prefix.length);
  if (whole) return starts.map((start) => ({ start: Math.max(0, start), end: Math.max(0, start) + exact.length }));
  const last = concat(exact.subarray(exact.length - EDGE), suffix);
  const ends = vote(last, index, exact.length).map((at) => at + EDGE);
  const found = starts.map((start) => {
    const close = ends.filter((end) => end - start > exact.length * 0.6 && end - start < exact.length * 1.6);
    const nearest = close.sort((a, b) => Math.abs(a - start - exact.length) - Math.abs(b - start - exact.length))[0];
    return { start: Math.max(0, start), end: nearest ?? Math.max(0, start) + exact.length };
  });
  const unmet = ends.filter((end) => !found.some((guess) => Math.abs(guess.end - end) < EDGE));
  return [...found, ...unmet.map((end) => ({ start: Math.max(0, end - exact.length), end }))].slice(0, MOST_CANDIDATES);
}

/** Estimated places of the start of `codes` on the page, by votes of the grams that both share. */
function vote(codes: Uint16Array, index: GramIndex, length: number): number[] {
  let known = 0;
  index.forEach(codes, 1, (gram, offset) => {
    const count = index.count(gram);
    if (count > 0 && known < ballots.length) ballots[known++] = Math.min(count, MOST_COUNT) * SHARE + gram * OFFSETS + offset;
  });
  const sorted = ballots.subarray(0, known).sort();
  let cast = 0;
  let rareness = 4;
  for (let taken = 0; taken < known; taken++) {
    const ballot = sorted[taken] as number;
    const count = Math.floor(ballot / SHARE);
    if ((count > rareness && taken >= ENOUGH_GRAMS) || cast > MOST_VOTES) break;
    rareness = Math.max(rareness, count);
    const offset = ballot % OFFSETS;
    index.forEachPlace(Math.floor((ballot % SHARE) / OFFSETS), (place) => {
      diagonals[cast++] = place - offset;
    });
  }
  return peaks(diagonals.subarray(0, cast).sort(), 24 + Math.min(64, length >> 3));
}

/** A ballot holds how often a gram stands on the page, the gram and its offset, so that sorting numbers puts the rare ones first. */
const OFFSETS = 2 ** 10;
const SHARE = 2 ** 36;
const MOST_COUNT = 2 ** 16;
const ballots = new Float64Array(OFFSETS);
const diagonals = new Int32Array(MOST_VOTES + KEPT_PLACES + 1);

/** A twin has at least so large a share of the votes of the best, even where one was edited and the other was not. */
const RIVAL_SHARE = 0.25;

/** Middles of the windows with most votes; windows do not overlap. */
function peaks(sorted: Int32Array, width: number): number[] {
  const windows: { votes: number; from: number; to: number }[] = [];
  let most = 0;
  for (let from = 0, to = 0; from < sorted.length; from++) {
    while (to < sorted.length && (sorted[to] as number) - (sorted[from] as number) <= width) to++;
    const votes = to - from;
    if (votes < LEAST_VOTES || votes < most * RIVAL_SHARE) continue;
    most = Math.max(most, votes);
    windows.push({ votes, from: sorted[from] as number, to: sorted[(from + to) >> 1] as number });
  }
  windows.sort((a, b) => b.votes - a.votes);
  const chosen: typeof windows = [];
  for (const window of windows) {
    if (chosen.length === MOST_CANDIDATES || window.votes < most * RIVAL_SHARE) break;
    if (chosen.every(({ from }) => Math.abs(from - window.from) > width)) chosen.push(window);
  }
  return chosen.map(({ to }) => to);
}
