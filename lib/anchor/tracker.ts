import { anchorSteps, type Outcome, type Wanted } from './anchor-all.ts';
import type { Place } from './place.ts';
import { changeBetween, type TextChange } from './text-change.ts';

/**
 * Why: a page is read again after every change, and most changes leave most passages alone. What stands outside a change stays
 * where it was; what was not on the page is looked for only in what is new. So a page that never stops changing costs little,
 * and a passage that was found is never re-judged by a change somewhere else.
 */

type Quote = Pick<Wanted, 'exact' | 'prefix' | 'suffix'>;

/** A passage to follow: what to look for (the words as tagged first, then the newest confirmed), and what it is known not to be. */
export type Followed = {
  readonly id: string;
  readonly selectors: readonly Wanted[];
  readonly rejected: readonly Quote[];
  /** The stretch of the element it was tagged in, where the page has that still. Asked when the words stand at several places. */
  readonly element?: () => Place | undefined;
};

/** Where a passage stands. `rejected`: only where a person said it is not. Places in UTF-16 units of the text. */
export type Standing =
  | Exclude<Outcome, { state: 'lost' }>
  | { readonly state: 'lost'; readonly why: 'absent' | 'unsure' | 'rejected' };

/** Of the surroundings of a rejected place so many UTF-16 units on each side must still be there to know it again. */
const KNOWN_AGAIN = 24;

/** Follows passages through the versions of one page's text. */
export class PassageTracker {
  private text: string | undefined;
  private followed: readonly Followed[] = [];
  private standings = new Map<string, Standing>();

  /** Undefined while the passage is still being looked for. */
  standing(id: string): Standing | undefined {
    return this.standings.get(id);
  }

  /**
   * Takes a new text or other passages, in steps of about a millisecond; after each, `standing` knows more. Whoever stops between two
   * steps may call it again with something newer.
   *
   * @param near offset (UTF-16 units) of what is on screen: passages near it come first. Asked only when something has to be sought.
   */
  *update(text: string, followed: readonly Followed[], near: () => number = () => 0): Generator<void, void> {
    const change = this.text === undefined ? undefined : changeBetween(this.text, text);
    const before = new Map(this.followed.map((each) => [each.id, each]));
    const kept = new Map<string, Standing>();
    const open: Followed[] = [];
    const wasLost: Followed[] = [];
    for (const each of followed) {
      const was = before.get(each.id);
      const standing = was && isSame(was, each) ? this.standings.get(each.id) : undefined;
      if (standing === undefined || this.text === undefined) open.push(each);
      else if (standing.state === 'lost') {
        kept.set(each.id, standing);
        if (change) wasLost.push(each);
      } else {
        const carried = change ? carriedOver(standing, change) : standing;
        if (carried) kept.set(each.id, carried);
        else open.push(each);
      }
    }
    this.text = text;
    this.followed = followed;
    this.standings = kept;
    if (change && wasLost.length > 0) {
      const found = yield* this.inWindow(text, wasLost, change);
      for (const each of found) {
        kept.delete(each.id);
        open.push(each);
      }
    }
    yield* this.seek(text, open, near);
  }

  /** Which of the lost passages have anything like them in what is new. */
  private *inWindow(text: string, lost: readonly Followed[], change: TextChange): Generator<void, Followed[]> {
    const reach = lost.reduce((most, { selectors }) => selectors.reduce((a, each) => Math.max(a, lengthOf(each)), most), 0);
    const window = text.slice(Math.max(0, change.start - reach), change.endAfter + reach);
    const found = new Set<Followed>();
    const wanted = lost.flatMap((each) => each.selectors.map((selector) => ({ each, selector: { ...selector, start: 0 } })));
    const steps = anchorSteps(
      window,
      wanted.map(({ selector }) => selector),
    );
    for (const decided of steps) {
      for (const { index, outcome } of decided) {
        const hit = wanted[index];
        if (hit && (outcome.state !== 'lost' || outcome.why !== 'absent')) found.add(hit.each);
      }
      yield;
    }
    return [...found];
  }

  private *seek(text: string, open: readonly Followed[], near: () => number): Generator<void, void> {
    const wanted = open.flatMap((each) => each.selectors.map((selector) => ({ each, selector })));
    if (wanted.length === 0) return;
    const middle = wanted.length > 1 ? near() : 0;
    const order = wanted
      .map((_, index) => index)
      .sort((a, b) => distance(wanted[a]?.selector, middle) - distance(wanted[b]?.selector, middle));
    const outcomes = new Map<Followed, Outcome[]>();
    const steps = anchorSteps(
      text,
      wanted.map(({ selector }) => selector),
      order,
    );
    for (const decided of steps) {
      for (const { index, outcome } of decided) {
        const { each } = wanted[index] as (typeof wanted)[number];
        const known = outcomes.get(each) ?? [];
        outcomes.set(each, [...known, outcome]);
        if (known.length + 1 === each.selectors.length) {
          const best = [...known, outcome].reduce(better);
          this.standings.set(each.id, judged(text, each, proposed(text, each, best) ?? best));
        }
      }
      yield;
    }
  }
}

const lengthOf = ({ exact, prefix, suffix }: Wanted): number => 2 * exact.length + prefix.length + suffix.length;

/** Code points against UTF-16 units: near enough for an order. */
const distance = (selector: Wanted | undefined, near: number): number => Math.abs((selector?.start ?? 0) - near);

const isSame = (a: Followed, b: Followed): boolean =>
  a === b || JSON.stringify([a.selectors, a.rejected]) === JSON.stringify([b.selectors, b.rejected]);

/** The same standing in the changed text; undefined when the change touches it. */
function carriedOver(standing: Exclude<Standing, { state: 'lost' }>, change: TextChange): Standing | undefined {
  const { place } = standing;
  if (place.end <= change.start) return standing;
  if (place.start < change.endBefore) return undefined;
  const by = change.endAfter - change.endBefore;
  return { ...standing, place: { start: place.start + by, end: place.end + by } };
}

const RANK = { anchored: 2, moved: 1, lost: 0 } as const;

/** Of what two selectors of one passage say, the better. */
function better(a: Outcome, b: Outcome): Outcome {
  if (RANK[a.state] !== RANK[b.state]) return RANK[a.state] > RANK[b.state] ? a : b;
  if (a.state === 'lost' || b.state === 'lost') return a.state === 'lost' && a.why === 'unsure' ? a : b;
  return a.score > b.score ? a : b;
}

/** Of places that words cannot tell apart, the one in the old element is worth a question; a claim it is not. */
function proposed(text: string, { selectors, element }: Followed, outcome: Outcome): Outcome | undefined {
  if (outcome.state !== 'lost' || outcome.why !== 'unsure') return undefined;
  const around = element?.();
  if (!around) return undefined;
  const inside = text.slice(around.start, around.end);
  for (const { exact } of selectors) {
    const at = inside.indexOf(exact);
    if (at < 0 || inside.indexOf(exact, at + 1) >= 0) continue;
    const start = around.start + at;
    return { state: 'moved', place: { start, end: start + exact.length }, score: 1 };
  }
  return undefined;
}

function judged(text: string, { rejected }: Followed, outcome: Outcome): Standing {
  if (outcome.state !== 'moved') return outcome;
  const { start, end } = outcome.place;
  const isRejected = rejected.some(
    ({ exact, prefix, suffix }) =>
      text.slice(start, end) === exact &&
      text.slice(Math.max(0, start - KNOWN_AGAIN), start).endsWith(prefix.slice(-KNOWN_AGAIN)) &&
      text.startsWith(suffix.slice(0, KNOWN_AGAIN), end),
  );
  return isRejected ? { state: 'lost', why: 'rejected' } : outcome;
}
