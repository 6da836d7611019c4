import { PassageTracker, type Standing } from '../../lib/anchor/tracker.ts';
import { pause } from '../../lib/document/pause.ts';
import type { ReadDocument } from '../../lib/document/types.ts';
import type { AnchorState, PagePassage } from '../../lib/model/page-report.ts';

/** A slice of looking for passages takes about so long, milliseconds: a page that scrolls or answers a key is not held up. */
const SLICE = 8;

/** What was decided is shown so often while more is sought, milliseconds. */
const SHOW = 100;

/** A saved passage and where it stands; no ranges while it is sought or lost. */
export type Anchored = {
  passage: PagePassage;
  standing: Standing | undefined;
  ranges: readonly StaticRange[];
};

export type Anchoring = {
  /**
   * Looks for the passages in a reading of the page, those near an offset of its text first. `show` is called now and then while more
   * is decided, and at the end. A newer call ends an older one. `worked` is told how long each slice took, milliseconds.
   */
  update: (
    document: ReadDocument,
    passages: readonly PagePassage[],
    near: () => number,
    show: () => void,
    worked?: (ms: number) => void,
  ) => Promise<void>;
  all: () => readonly Anchored[];
  states: () => AnchorState[];
};

/** Keeps the saved passages on their words, in slices, while the page changes. */
export function startAnchoring(signal: AbortSignal): Anchoring {
  const tracker = new PassageTracker();
  let read: ReadDocument | undefined;
  let passages: readonly PagePassage[] = [];
  let anchored: readonly Anchored[] = [];
  let turn = 0;

  /** Ranges for what was decided since the last time; whether any is not where it was. */
  const place = (): boolean => {
    const before = anchored;
    const known = new Map(before.map((one) => [one.passage.passageId, one]));
    anchored = passages.map((passage) => placed(passage, known.get(passage.passageId)));
    return anchored.length !== before.length || anchored.some((one) => known.get(one.passage.passageId) !== one);
  };

  const placed = (passage: PagePassage, known: Anchored | undefined): Anchored => {
    const standing = tracker.standing(passage.passageId);
    const isFound = standing && standing.state !== 'lost';
    const ranges = (isFound && read?.rangesAt(standing.place.start, standing.place.end)) || [];
    const isKnown = known?.passage === passage && known.standing === standing && areSame(known.ranges, ranges);
    return isKnown ? known : { passage, standing, ranges };
  };

  return {
    async update(document, wanted, near, show, worked = () => undefined) {
      const mine = ++turn;
      read = document;
      passages = wanted;
      let start = performance.now();
      let shown = start;
      const followed = passages.map(({ passageId: id, selectors, rejected, element }) => ({
        id,
        selectors,
        rejected,
        ...(element ? { element: () => document.elementPlace(element) } : {}),
      }));
      for (const _ of tracker.update(document.text, followed, near)) {
        if (performance.now() - start < SLICE) continue;
        if (performance.now() - shown > SHOW) {
          if (place()) show();
          shown = performance.now();
        }
        worked(performance.now() - start);
        await pause();
        if (signal.aborted || mine !== turn) return;
        start = performance.now();
      }
      if (place()) show();
      worked(performance.now() - start);
    },
    all: () => anchored,
    states: () => anchored.map(({ passage, standing }) => stateOf(passage.passageId, standing, read)),
  };
}

const areSame = (some: readonly StaticRange[], others: readonly StaticRange[]): boolean =>
  some.length === others.length && some.every((range, at) => isSame(range, others[at]));

const isSame = (a: StaticRange, b: StaticRange | undefined): boolean =>
  a.startContainer === b?.startContainer &&
  a.startOffset === b.startOffset &&
  a.endContainer === b.endContainer &&
  a.endOffset === b.endOffset;

function stateOf(passageId: string, standing: Standing | undefined, read: ReadDocument | undefined): AnchorState {
  if (!standing) return { passageId, state: 'seeking' };
  if (standing.state === 'anchored') return { passageId, state: 'anchored' };
  if (standing.state === 'lost') return { passageId, state: 'lost', why: standing.why };
  return { passageId, state: 'moved', now: read?.text.slice(standing.place.start, standing.place.end) ?? '' };
}
