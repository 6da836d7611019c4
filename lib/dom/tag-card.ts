import { createFloating, floatingButton } from './floating.ts';

/** A tagged passage as the card names it. */
export type CardEntry = {
  /** Names of its marks. */
  marks: readonly string[];
  /** What it is, in the language of the extension … */
  label: string;
  /** … and its first words, in the language of the page. */
  words: string;
  open: () => void;
};

/** A small list of the tags under the pointer or the keyboard. */
export type TagCard = {
  show: (beside: DOMRect, entries: readonly CardEntry[]) => void;
  say: (sentence: string) => void;
  isShown: () => boolean;
  /** What it stands beside moved in the window. */
  follow: (beside: DOMRect) => void;
  /** Whether the pointer or the focus is on it. */
  isUsed: () => boolean;
  /** Moves the focus to its first button. */
  focus: () => void;
  hide: () => void;
};

const STYLE = `
  .box { flex-direction: column; }
  button { font-weight: 400; }
  .words { overflow: hidden; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow-wrap: anywhere; }
  b { font-weight: 600; }
`;

export function createTagCard(page: Document, label: string, direction: 'ltr' | 'rtl', left: () => void): TagCard {
  const box = createFloating(page, { name: 'normscope-card', label, role: 'group', direction, style: STYLE });
  let first: HTMLElement | undefined;
  let beside = new DOMRect();
  // Its buttons are in a closed shadow root: for the page the focus and the pointer are on the host.
  box.host.addEventListener('pointerleave', left);
  box.host.addEventListener('focusout', left);

  const entry = ({ marks, label: name, words, open }: CardEntry) => {
    const line = page.createElement('span');
    const kind = page.createElement('b');
    kind.textContent = `${name} `;
    const quote = page.createElement('bdi');
    quote.textContent = words;
    line.className = 'words';
    line.append(kind, quote);
    return floatingButton(page, box, marks, line, open);
  };
  return {
    show(place, entries) {
      beside = place;
      const buttons = entries.map(entry);
      first = buttons[0];
      box.show(place, buttons);
    },
    say(sentence) {
      const line = page.createElement('p');
      line.setAttribute('role', 'status');
      line.textContent = sentence;
      box.show(beside, [line]);
    },
    isShown: box.isShown,
    follow: box.follow,
    isUsed: () => box.isShown() && (box.host.matches(':hover') || page.activeElement === box.host),
    focus: () => first?.focus(),
    hide: box.hide,
  };
}
