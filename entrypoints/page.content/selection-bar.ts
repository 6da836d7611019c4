import { createAdder } from '../../lib/dom/adder.ts';
import { toLiveRange } from '../../lib/dom/highlight.ts';
import { inWindow } from '../../lib/dom/in-window.ts';
import type { Roots } from '../../lib/dom/roots.ts';
import { i18n, uiDirection } from '../../lib/i18n/index.ts';
import type { CaptureOutcome } from '../../lib/messaging/protocol.ts';
import { TAG_KINDS, type TagKind } from '../../lib/model/kinds.ts';
import { focusedElement, selectedRange } from './selected-range.ts';

/** How long a sentence stays beside the selection, milliseconds: time to read it twice. */
const SENTENCE = 5_000;

export type SelectionBar = {
  /** Says beside a captured passage what became of it. */
  captured: (range: AbstractRange, outcome: CaptureOutcome) => void;
};

type SelectionUse = {
  /** Where something can be selected. */
  roots: Roots;
  /** Captures a range as a draft; false when it covers no text that can be tagged. */
  capture: (range: AbstractRange, kinds: TagKind[]) => boolean;
  /** The person did not switch the bar off. */
  isWanted: () => boolean;
};

/** Offers to tag whatever a person selects on the page. */
export function startSelectionBar(page: Document, { roots, capture, isWanted }: SelectionUse, signal: AbortSignal): SelectionBar {
  const adder = createAdder(page, i18n.t('adder.label'), uiDirection());
  /** While a sentence stands there, the bar stays although the selection goes. */
  let sentenceEnds: ReturnType<typeof setTimeout> | undefined;
  /** What the bar is about. */
  let about: AbstractRange | undefined;
  /** Where that ends now; undefined when the page changed under it. */
  const beside = (): DOMRect | undefined => {
    const live = about && toLiveRange(about);
    return live && endOf(live);
  };

  const hide = () => {
    clearTimeout(sentenceEnds);
    sentenceEnds = undefined;
    adder.hide();
  };
  const hideButtons = () => sentenceEnds === undefined && adder.hide();

  const say = (sentence: string) => {
    clearTimeout(sentenceEnds);
    adder.say(beside() ?? new DOMRect(), sentence);
    sentenceEnds = setTimeout(hide, SENTENCE);
  };

  const offer = () => {
    const range = selectedRange(page);
    if (!range) hideButtons();
    if (!range || !isWanted() || isTyping(page)) return;
    hide();
    about = range;
    const place = beside();
    if (!place) return;
    const run = (kind: TagKind) => () => {
      if (!capture(range, [kind])) say(i18n.t('adder.no_text'));
    };
    adder.show(
      place,
      TAG_KINDS.map((kind) => ({ id: kind, label: i18n.t(`adder.${kind}`), run: run(kind) })),
    );
  };

  // The bar comes when the selection is made, not while it is being dragged, and goes with it.
  const pointed = () => setTimeout(offer);
  const typed = (event: Event) => (event as KeyboardEvent).shiftKey && offer();
  const selected = () => !selectedRange(page) && hideButtons();
  const follow = () => {
    const place = adder.isShown() ? beside() : undefined;
    if (place) adder.follow(place);
  };
  // Captured: boxes within the page scroll too. A panel that opens narrows the window.
  const left = (event: Event) => (event as KeyboardEvent).key === 'Escape' && hide();
  roots.follow((root) => {
    root.addEventListener('scroll', follow, { signal, passive: true, capture: true });
    // The others come out of shadow roots by themselves.
    if (root.nodeType !== Node.DOCUMENT_NODE) return;
    root.addEventListener('pointerup', pointed, { signal });
    root.addEventListener('keyup', typed, { signal });
    root.addEventListener('selectionchange', selected, { signal });
    root.addEventListener('keydown', left, { signal });
  });
  window.addEventListener('resize', follow, { signal, passive: true });
  signal.addEventListener('abort', hide);

  return {
    captured: (range, outcome) => {
      about = range;
      say(i18n.t(outcome.saved ? (outcome.panelOpen ? 'adder.saved' : 'adder.saved_open_panel') : `adder.${outcome.reason}`));
    },
  };
}

/** In a form field a selection is somebody's own text. */
const isTyping = (page: Document): boolean => {
  const active = focusedElement(page) as HTMLElement | null;
  return active !== null && (active.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(active.nodeName));
};

/** The last line of a selection, in the page's window: where the eye and the pointer are. */
function endOf(range: Range): DOMRect {
  const lines = range.getClientRects();
  return inWindow(lines[lines.length - 1] ?? range.getBoundingClientRect(), range.endContainer);
}
