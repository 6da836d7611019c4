import type { ReadDocument } from '../../lib/document/types.ts';
import { paint, paintNothing, scrollToRange } from '../../lib/dom/highlight.ts';
import type { Mention } from '../../lib/model/mention.ts';
import type { AnchorState, PagePassage } from '../../lib/model/page-report.ts';

/** How long a revealed place is lit, milliseconds. */
const FLASH = 2_000;

/** A saved passage and where it stands; no place when it is lost. */
type Anchored = { passage: PagePassage; range: StaticRange | undefined };

export const anchorPassages = (document: ReadDocument, passages: readonly PagePassage[]): Anchored[] =>
  passages.map((passage) => {
    const place = document.match(passage);
    return { passage, range: place && document.rangeAt(place.start, place.end) };
  });

export const anchorStates = (anchored: readonly Anchored[]): AnchorState[] =>
  anchored.map(({ passage, range }) => ({ passageId: passage.passageId, state: range ? 'anchored' : 'lost' }));

export function paintPassages(anchored: readonly Anchored[]): void {
  for (const kind of ['evidence', 'violation'] as const) {
    paint(
      kind,
      anchored.filter(({ passage }) => passage.kinds.includes(kind)).flatMap(({ range }) => range ?? []),
    );
  }
}

export function paintMentions(document: ReadDocument, mentions: readonly Mention[]): void {
  const rangesOf = (some: readonly Mention[]) => some.flatMap(({ start, end }) => document.rangeAt(start, end) ?? []);
  paint('mention', rangesOf(mentions.filter(({ weak }) => !weak)));
  paint('weak', rangesOf(mentions.filter(({ weak }) => weak)));
}

let flashing: ReturnType<typeof setTimeout> | undefined;

/** Scrolls to a place and lights it for a moment; false when it is not on the page. */
export function reveal(range: StaticRange | undefined): boolean {
  if (!range || !scrollToRange(range)) return false;
  clearTimeout(flashing);
  paint('flash', [range]);
  flashing = setTimeout(() => paint('flash', []), FLASH);
  return true;
}

export function clearPage(): void {
  clearTimeout(flashing);
  paintNothing();
}
