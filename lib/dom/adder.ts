/** A button of the adder: what it says and what a press does. */
export type AdderAction = { id: string; label: string; run: () => void };

/**
 * The small bar beside a selection. It lives in the top layer inside a closed shadow root, so that the page's styles
 * and scripts do not reach it, and is on the page only while something is selected.
 */
export type Adder = {
  show: (beside: DOMRect, actions: readonly AdderAction[]) => void;
  /** Shows a sentence in place of the buttons. */
  say: (beside: DOMRect, sentence: string) => void;
  isShown: () => boolean;
  /** The selection moved in the window: it was scrolled, or the window changed. */
  follow: (beside: DOMRect) => void;
  hide: () => void;
};

const STYLE = `
  :host { all: initial; }
  .bar {
    display: flex; gap: 2px; padding: 3px; border-radius: 8px; align-items: center; max-inline-size: 22rem;
    font: 600 13px/1.3 system-ui, sans-serif; color: #16232e; background: #fff;
    border: 1px solid #8a99a6; box-shadow: 0 2px 10px rgb(10 25 40 / 25%);
  }
  button {
    all: unset; box-sizing: border-box; display: flex; gap: 6px; align-items: center; cursor: pointer;
    min-block-size: 36px; padding: 4px 10px; border-radius: 6px;
  }
  button:hover { background: #e6eef4; }
  button:focus-visible { outline: 2px solid #0b5cad; outline-offset: -2px; }
  .mark { inline-size: 10px; block-size: 10px; border: 2px solid currentColor; }
  .mark.evidence { border-radius: 50%; color: #0d6356; }
  .mark.violation { transform: rotate(45deg); color: #99330f; }
  p { margin: 0; padding: 8px 10px; font-weight: 400; }
  @media (prefers-color-scheme: dark) {
    .bar { color: #e8eef3; background: #17222c; border-color: #56687a; }
    button:hover { background: #263543; }
    .mark.evidence { color: #74d3bf; }
    .mark.violation { color: #f2a585; }
  }
`;

/** Space between selection and bar, CSS pixels. */
const DISTANCE = 8;

/** Below this opacity the bar counts as hidden by the page, and a press on it as somebody else's doing. */
const LEAST_OPACITY = 0.7;

/** `direction` is that of the extension's words, which need not be the page's. */
export function createAdder(page: Document, label: string, direction: 'ltr' | 'rtl'): Adder {
  const host = page.createElement('normscope-adder');
  // The host is an element of the page: its own style must beat the page's.
  host.style.cssText =
    'all: initial !important; position: fixed !important; margin: 0 !important; border: 0 !important; padding: 0 !important; background: none !important; overflow: visible !important;';
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  const style = page.createElement('style');
  style.textContent = STYLE;
  const bar = page.createElement('div');
  bar.className = 'bar';
  host.dir = direction;
  bar.setAttribute('role', 'toolbar');
  bar.setAttribute('aria-label', label);
  root.append(style, bar);
  // A press must not end the selection it is about.
  bar.addEventListener('pointerdown', (event) => event.preventDefault());

  const buttonFor = (action: AdderAction): HTMLButtonElement => {
    const button = page.createElement('button');
    const mark = page.createElement('span');
    mark.className = `mark ${action.id}`;
    button.append(mark, action.label);
    button.addEventListener('click', (event) => {
      if (event.isTrusted && isSeen(host)) action.run();
    });
    return button;
  };

  const showBeside = (beside: DOMRect) => {
    if (!host.isConnected) page.documentElement.append(host);
    if (!host.matches(':popover-open')) host.showPopover();
    place(host, beside);
  };

  return {
    show(beside, actions) {
      bar.replaceChildren(...actions.map(buttonFor));
      showBeside(beside);
    },
    say(beside, sentence) {
      const line = page.createElement('p');
      line.setAttribute('role', 'status');
      line.textContent = sentence;
      bar.replaceChildren(line);
      showBeside(beside);
    },
    isShown: () => host.isConnected,
    follow: (beside) => place(host, beside),
    hide() {
      host.remove();
    },
  };
}

/** Under the selection, above it where there is no room; always within the window. Not seen while the selection is not. */
function place(host: HTMLElement, beside: DOMRect): void {
  const isOutside = beside.bottom < 0 || beside.top > innerHeight;
  host.style.setProperty('visibility', isOutside ? 'hidden' : 'visible', 'important');
  const { width, height } = host.getBoundingClientRect();
  const below = beside.bottom + DISTANCE;
  const top = below + height <= innerHeight ? below : Math.max(beside.top - height - DISTANCE, DISTANCE);
  const left = Math.min(Math.max(beside.left, DISTANCE), Math.max(innerWidth - width - DISTANCE, DISTANCE));
  host.style.setProperty('inset', `${Math.min(top, innerHeight - height - DISTANCE)}px auto auto ${left}px`, 'important');
}

/** A page may lay something over the bar or fade it out, so that a person presses it unknowingly. */
function isSeen(host: HTMLElement): boolean {
  const { left, top, width, height } = host.getBoundingClientRect();
  const onTop = document.elementFromPoint(left + width / 2, top + height / 2) === host;
  return onTop && host.checkVisibility({ opacityProperty: true }) && Number(getComputedStyle(host).opacity) >= LEAST_OPACITY;
}
