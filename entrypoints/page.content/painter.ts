import { overlapsOf } from '../../lib/anchor/overlaps.ts';
import type { ReadDocument } from '../../lib/document/types.ts';
import { paint, paintNothing, scrollToRange } from '../../lib/dom/highlight.ts';
import type { Mention } from '../../lib/model/mention.ts';
import type { Anchored } from './anchoring.ts';

/** How long a revealed place is lit, milliseconds. */
const FLASH = 2_000;

/** Paints saved passages: each kind in its own way, where several lie over each other more strongly, moved ones as unsure. */
export function paintPassages(document: ReadDocument, all: readonly Anchored[]): void {
  const sure = all.filter(({ standing }) => standing?.state === 'anchored');
  for (const kind of ['evidence', 'violation'] as const) {
    paint(kind, rangesOf(sure.filter(({ passage }) => passage.kinds.includes(kind))));
  }
  paint('moved', rangesOf(all.filter(({ standing }) => standing?.state === 'moved')));
  const overlaps = overlapsOf(sure.flatMap(({ standing }) => (standing && standing.state !== 'lost' ? standing.place : [])));
  paint(
    'several',
    overlaps.flatMap(({ start, end }) => document.rangesAt(start, end)),
  );
}

const rangesOf = (some: readonly Anchored[]) => some.flatMap(({ ranges }) => ranges);

export function paintMentions(document: ReadDocument, mentions: readonly Mention[]): void {
  const placesOf = (some: readonly Mention[]) => some.flatMap(({ start, end }) => document.rangesAt(start, end));
  paint('mention', placesOf(mentions.filter(({ weak }) => !weak)));
  paint('weak', placesOf(mentions.filter(({ weak }) => weak)));
}

/** Lights a passage as long as the pointer or the keyboard is on it; nothing: none. */
export const paintPointed = (ranges: readonly AbstractRange[]): void => paint('pointed', ranges);

let flashing: ReturnType<typeof setTimeout> | undefined;

/** Scrolls to a place and lights it for a moment; false when it is not on the page. */
export function reveal(ranges: readonly StaticRange[]): boolean {
  const [first] = ranges;
  if (!first || !scrollToRange(first)) return false;
  clearTimeout(flashing);
  paint('flash', ranges);
  flashing = setTimeout(() => paint('flash', []), FLASH);
  return true;
}

export function clearPage(): void {
  clearTimeout(flashing);
  paintNothing();
}
