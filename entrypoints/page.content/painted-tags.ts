import type { ReadDocument } from '../../lib/document/types.ts';
import { toLiveRange } from '../../lib/dom/highlight.ts';
import { inWindow } from '../../lib/dom/in-window.ts';
import { caretAt, isOver } from '../../lib/dom/point.ts';
import type { Roots } from '../../lib/dom/roots.ts';
import { type CardEntry, createTagCard } from '../../lib/dom/tag-card.ts';
import { i18n, uiDirection } from '../../lib/i18n/index.ts';
import { tellExtension } from '../../lib/messaging/page-door.ts';
import type { Anchored } from './anchoring.ts';
import { paintPointed, reveal } from './painter.ts';
import { selectedRange } from './selected-range.ts';

/** The pointer rests so long on a tag before the card comes, and so long elsewhere before it goes, milliseconds. */
const REST = 350;

/** Words of a passage on the card, UTF-16 units. */
const WORDS = 120;

/** What a press on a painted tag must not take from the page. */
const PRESSABLE = 'a,button,input,textarea,select,label,summary,[role=button],[role=link],[contenteditable]';

type Painted = { roots: Roots; document: () => ReadDocument | undefined; all: () => readonly Anchored[] };

export type PaintedTags = {
  /** Goes to the next tag on the page, lights it and puts the focus on its card; false when there is none. */
  step: () => boolean;
};

/** Lets a person reach every painted tag by hovering, pressing and keyboard, however many lie over each other. */
export function startPaintedTags(page: Document, { roots, document, all }: Painted, signal: AbortSignal): PaintedTags {
  let pointed: readonly Anchored[] = [];
  let resting: ReturnType<typeof setTimeout> | undefined;
  /** Where the keyboard is. */
  let stepped: Anchored | undefined;
  let frame = 0;

  const leave = () => {
    if (card.isUsed()) return;
    card.hide();
    point([]);
  };
  const card = createTagCard(page, i18n.t('card.label'), uiDirection(), () => rest(leave));
  const rest = (then: () => void) => {
    clearTimeout(resting);
    resting = setTimeout(then, REST);
  };
  const point = (at: readonly Anchored[]) => {
    pointed = at;
    paintPointed(at.flatMap(({ ranges }) => ranges));
  };

  const open = async ({ passage }: Anchored) => {
    const outcome = await tellExtension('openTag', { passageId: passage.passageId });
    if (outcome?.panelOpen) card.hide();
    else card.say(i18n.t('card.openPanel'));
  };
  const entryOf = (each: Anchored): CardEntry => ({
    marks: each.passage.kinds,
    label: labelOf(each),
    words: each.passage.selectors[0]?.exact.slice(0, WORDS) ?? '',
    open: () => void open(each),
  });
  const showCard = (at: readonly Anchored[], beside: DOMRect) => {
    point(at);
    card.show(beside, at.map(entryOf));
  };

  const tagsAt = (x: number, y: number): Anchored[] => {
    const read = document();
    const caret = read && all().length > 0 ? caretAt(page, x, y) : undefined;
    if (!read || !caret) return [];
    const offset = read.offsetAt(caret.node, caret.offset);
    return all().filter(({ standing, ranges }) => {
      if (!standing || standing.state === 'lost') return false;
      if (offset < standing.place.start || offset > standing.place.end) return false;
      return ranges.some((range) => {
        const live = toLiveRange(range);
        return live !== undefined && isOver(live, x, y);
      });
    });
  };

  const hover = (event: Event) => {
    cancelAnimationFrame(frame);
    if ((event as PointerEvent).buttons !== 0 || all().length === 0) return;
    const pointer = pointerOf(event as PointerEvent);
    frame = requestAnimationFrame(() => {
      if (card.isUsed()) return;
      const at = tagsAt(pointer.x, pointer.y);
      if (at.length === pointed.length && at.every((each, i) => each === pointed[i])) return;
      if (at.length > 0) {
        point(at);
        rest(() => showCard(at, pointer));
      } else rest(leave);
    });
  };

  const press = (event: Event) => {
    if (!event.isTrusted || event.defaultPrevented || (event as MouseEvent).button !== 0) return;
    const pressed = event.composedPath().some((each) => (each as Element).matches?.(PRESSABLE));
    if (pressed || selectedRange(page)) return;
    const pointer = pointerOf(event as MouseEvent);
    const at = tagsAt(pointer.x, pointer.y);
    const [only] = at;
    if (!only) return;
    clearTimeout(resting);
    showCard(at, pointer);
    if (at.length === 1) void open(only);
  };

  const scrolled = () => {
    if (!card.isUsed()) card.hide();
    else if (stepped) card.follow(boxOf(stepped));
  };
  const typed = (event: Event) => {
    if ((event as KeyboardEvent).key !== 'Escape' || !card.isShown()) return;
    card.hide();
    point([]);
  };
  roots.follow((root) => {
    root.addEventListener('scroll', scrolled, { signal, passive: true, capture: true });
    // The others come out of shadow roots by themselves.
    if (root.nodeType !== Node.DOCUMENT_NODE) return;
    root.addEventListener('pointermove', hover, { signal, passive: true });
    root.addEventListener('click', press, { signal });
    root.addEventListener('keydown', typed, { signal });
  });
  signal.addEventListener('abort', () => {
    clearTimeout(resting);
    cancelAnimationFrame(frame);
    card.hide();
  });

  return {
    step() {
      const there = all().filter(({ ranges }) => ranges.length > 0);
      const now = there.findIndex(({ passage }) => passage.passageId === stepped?.passage.passageId);
      const next = there[(now + 1) % there.length];
      if (!next || !reveal(next.ranges)) return false;
      stepped = next;
      showCard([next], boxOf(next));
      card.focus();
      return true;
    },
  };
}

/** Where a tag begins, in the page's window. */
function boxOf({ ranges: [first] }: Anchored): DOMRect {
  const live = first && toLiveRange(first);
  return live ? inWindow(live.getBoundingClientRect(), live.startContainer) : new DOMRect();
}

/** Where a pointer is in the page's window; as high as a line, so that the card does not cover it. */
const pointerOf = ({ clientX, clientY, target }: MouseEvent): DOMRect =>
  inWindow(new DOMRect(clientX, clientY, 0, 12), target as Node);

function labelOf({ passage, standing }: Anchored): string {
  const kinds = passage.kinds.map((kind) => i18n.t(`kind.${kind}`)).join(', ');
  const moved = standing?.state === 'moved' ? ` · ${i18n.t('tags.moved')}` : '';
  return passage.tags > 1 ? `${kinds} · ${i18n.t('card.tags', passage.tags)}${moved}` : `${kinds}${moved}`;
}
