import type { Decision } from './decision.ts';
import { idOf } from './families.ts';
import { around, patternOf } from './lexicon.ts';
import type { Page } from './page.ts';

/** How near a hint must stand before the rest of the page is asked, UTF-16 units. */
const NEAR = 160;

/**
 * Where a form is shared by several agreements, the one whose hints stand nearest; else the one the page names or introduces; else
 * the only one the page hints at; else all of them, for a person to choose.
 */
export function chooseShared(page: Page, decisions: readonly Decision[]): Decision[] {
  const [one] = decisions;
  if (!one || new Set(decisions.map(({ found }) => idOf(found))).size < 2) return [...decisions];
  const near = around(page.text, one.start, one.end, NEAR, NEAR);
  const distances = decisions.map((decision) => ({ decision, ...nearest(hintsOf(decision), near) }));
  const best = Math.min(...distances.map(({ distance }) => distance));
  const winners = distances.filter(({ distance }) => distance === best);
  if (best < Number.POSITIVE_INFINITY && winners.length === 1)
    return winners.map(({ decision, hint }) => ({ ...decision, why: `hint|${hint}` }));
  const named = decisions.filter(({ why }) => why === 'named' || why === 'introduced' || why === 'complement');
  if (named.length === 1) return named;
  const left = named.length > 0 ? named : decisions;
  const hinted = left.filter((decision) => page.hints(hintsOf(decision) ?? ''));
  if (hinted.length === 1) return hinted.map((decision) => ({ ...decision, why: 'hint|page' }));
  return left.map((decision) => ({ ...decision, why: 'shared' }));
}

/** A hint in another sentence counts as this much farther away. */
const SENTENCE = 100;

function sentences(between: string): number {
  return /[.;!?。]/.test(between) ? SENTENCE : 0;
}

function hintsOf({ found }: Decision): string | undefined {
  return found.table.hints[found.use.agreement];
}

function nearest(hints: string | undefined, near: { before: string; after: string }): { distance: number; hint: string } {
  let best = { distance: Number.POSITIVE_INFINITY, hint: '' };
  if (!hints) return best;
  const pattern = new RegExp(patternOf(hints), 'g');
  for (const match of near.before.matchAll(pattern)) {
    const end = match.index + match[0].length;
    const distance = near.before.length - end + sentences(near.before.slice(end));
    if (distance < best.distance) best = { distance, hint: match[0] };
  }
  const [match] = near.after.matchAll(pattern);
  if (match && match.index + sentences(near.after.slice(0, match.index)) < best.distance) {
    best = { distance: match.index + sentences(near.after.slice(0, match.index)), hint: match[0] };
  }
  return best;
}
