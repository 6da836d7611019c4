import { createFloating, floatingButton } from './floating.ts';

/** A button of the adder: what it says and what a press does. */
export type AdderAction = { id: string; label: string; run: () => void };

/** The small bar beside a selection. */
export type Adder = {
  show: (beside: DOMRect, actions: readonly AdderAction[]) => void;
  /** Shows a sentence in place of the buttons. */
  say: (beside: DOMRect, sentence: string) => void;
  isShown: () => boolean;
  /** The selection moved in the window: it was scrolled, or the window changed. */
  follow: (beside: DOMRect) => void;
  hide: () => void;
};

/** `direction` is that of the extension's words, which need not be the page's. */
export function createAdder(page: Document, label: string, direction: 'ltr' | 'rtl'): Adder {
  const box = createFloating(page, { name: 'normscope-adder', label, role: 'toolbar', direction });
  return {
    ...box,
    show: (beside, actions) =>
      box.show(
        beside,
        actions.map(({ id, label: words, run }) => floatingButton(page, box, [id], words, run)),
      ),
    say(beside, sentence) {
      const line = page.createElement('p');
      line.setAttribute('role', 'status');
      line.textContent = sentence;
      box.show(beside, [line]);
    },
  };
}
