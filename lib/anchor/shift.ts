/**
 * Why: most wrong anchors of the best peers are texts that stand several times on a page: the true place was edited, so the twin
 * looks better (performance.md, section 1). But what was put in or taken out above a passage has moved its neighbours by the same
 * amount. Passages that were found beyond doubt give that shift, constant in pieces, and with it where any other one must be.
 */

/** A passage found beyond doubt: where it stood when tagged and where it stands, UTF-16 units. */
export type Fixed = { readonly hint: number; readonly place: number; readonly length: number };

/** Where a passage is expected. `firm`: its neighbours on both sides moved by the same, or one of them is close. */
export type Expected = { readonly places: readonly number[]; readonly tolerance: number; readonly firm: boolean };

/** Always allowed between expected and found place: a word or two put in beside it. */
const NARROW = 24;

/** Growth of a page by edits, per unit of text between a passage and its neighbour: 10% of the words put in or taken out. */
const DRIFT = 0.1;

/** The same where nothing but the old place itself is known: then only small edits can be assumed. */
const HINT_DRIFT = 0.04;

/** A single neighbour speaks for the text so near to it: within a section, which moves as a whole. */
const NEAR = 1_500;

export class Shifts {
  private readonly byHint: Fixed[];
  private readonly byPlace: Fixed[];

  constructor(fixed: readonly Fixed[]) {
    this.byHint = withoutOutliers([...fixed].sort((a, b) => a.hint - b.hint));
    this.byPlace = [...this.byHint].sort((a, b) => a.place - b.place);
  }

  /** Where a passage that stood at `hint` is expected now; undefined when nothing is known. */
  expected(hint: number): Expected | undefined {
    const { before, after } = around(this.byHint, hint, (fixed) => fixed.hint);
    const near = [before, after].filter((fixed) => fixed !== undefined);
    if (near.length === 0) return undefined;
    const places = near.map((fixed) => hint + shiftOf(fixed));
    const gap = Math.min(...near.map((fixed) => Math.abs(fixed.hint - hint)));
    const tolerance = NARROW + DRIFT * Math.min(gap, NEAR);
    if (before && after) {
      const apart = Math.abs(shiftOf(before) - shiftOf(after));
      if (apart <= NARROW + DRIFT * (after.hint - before.hint)) {
        const share = after.hint === before.hint ? 0 : (hint - before.hint) / (after.hint - before.hint);
        return {
          places: [hint + shiftOf(before) + share * (shiftOf(after) - shiftOf(before))],
          tolerance: tolerance + apart / 2,
          firm: true,
        };
      }
    }
    return { places, tolerance, firm: gap <= NEAR };
  }

  /**
   * How a place fits a passage that stood at `hint`: `expected` by a neighbour, or `surely` by neighbours on both sides that moved
   * alike; `atHint`: about where it stood; `inOrder`: between the places of its neighbours.
   */
  fit(hint: number, place: number): { expected: boolean; surely: boolean; atHint: boolean; inOrder: boolean } {
    const { before, after } = around(this.byHint, hint, (fixed) => fixed.hint);
    const expected = this.expected(hint);
    const near = expected !== undefined && awayFrom(expected, place) <= expected.tolerance;
    const apart = before && after ? Math.abs(shiftOf(before) - shiftOf(after)) : Number.POSITIVE_INFINITY;
    return {
      expected: near && expected.firm,
      surely: near && apart <= NARROW && awayFrom(expected, place) <= NARROW + apart,
      atHint: Math.abs(place - hint) <= NARROW + HINT_DRIFT * Math.min(hint, NEAR),
      inOrder: (!before || before.place <= place) && (!after || after.place >= place),
    };
  }

  /**
   * Whether the text at `place` stood elsewhere than at `hint` when the passage was tagged: its neighbours on both sides moved
   * alike, so nothing of the passage's `length` (seen units) was put in between them, and the text is somebody else's.
   */
  isTaken(place: number, hint: number, length: number): boolean {
    const { before, after } = around(this.byPlace, place, (fixed) => fixed.place);
    for (const other of [before, after]) {
      const overlaps = other && other.place < place + length && place < other.place + other.length;
      // The text of another passage: it stood where that one stood.
      if (overlaps && Math.abs(place - shiftOf(other) - hint) > NARROW + length / 2) return true;
    }
    if (!before || !after) return false;
    const apart = Math.abs(shiftOf(before) - shiftOf(after));
    if (apart > length / 2) return false;
    const was = place - (shiftOf(before) + shiftOf(after)) / 2;
    return Math.abs(was - hint) > 2 * NARROW + apart + DRIFT * (after.place - before.place);
  }
}

/** How far a place lies from the nearest expected one. */
export const awayFrom = ({ places }: Expected, place: number): number =>
  Math.min(...places.map((expected) => Math.abs(expected - place)));

const shiftOf = ({ hint, place }: Fixed): number => place - hint;

/** A passage whose neighbours on both sides agree with each other but not with it moved alone: it says nothing of the others. */
function withoutOutliers(sorted: readonly Fixed[]): Fixed[] {
  return sorted.filter((fixed, i) => {
    const before = sorted[i - 1];
    const after = sorted[i + 1];
    if (!before || !after) return true;
    const allowed = NARROW + DRIFT * (after.hint - before.hint);
    const alike = Math.abs(shiftOf(before) - shiftOf(after)) <= allowed;
    return !alike || Math.abs(shiftOf(fixed) - shiftOf(before)) <= allowed;
  });
}

function around(sorted: readonly Fixed[], at: number, key: (fixed: Fixed) => number): { before?: Fixed; after?: Fixed } {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (key(sorted[middle] as Fixed) <= at) low = middle + 1;
    else high = middle;
  }
  const before = sorted[low - 1];
  const after = sorted[low];
  return { ...(before && { before }), ...(after && { after }) };
}
