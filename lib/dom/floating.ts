/**
 * A small box of the extension over a page. It lives in the top layer inside a closed shadow root, so that the page's styles and
 * scripts do not reach it, and is in the page's tree only while it is shown.
 */
export type Floating = {
  readonly host: HTMLElement;
  /** Shows these elements in place of those before, beside a place of the window (CSS pixels). */
  show: (beside: DOMRect, content: readonly Node[]) => void;
  isShown: () => boolean;
  /** What the box stands beside moved in the window. */
  follow: (beside: DOMRect) => void;
  hide: () => void;
};

const STYLE = `
  :host { all: initial; }
  .box {
    display: flex; gap: 2px; padding: 3px; border-radius: 8px; max-inline-size: 22rem;
    font: 600 13px/1.3 system-ui, sans-serif; color: #16232e; background: #fff;
    border: 1px solid #8a99a6; box-shadow: 0 2px 10px rgb(10 25 40 / 25%);
  }
  button {
    all: unset; box-sizing: border-box; display: flex; gap: 6px; align-items: center; cursor: pointer;
    min-block-size: 36px; padding: 4px 10px; border-radius: 6px;
  }
  button:hover { background: #e6eef4; }
  button:focus-visible { outline: 2px solid #0b5cad; outline-offset: -2px; }
  .mark { flex: none; inline-size: 10px; block-size: 10px; border: 2px solid currentColor; }
  .mark.evidence { border-radius: 50%; color: #0d6356; }
  .mark.violation { transform: rotate(45deg); color: #99330f; }
  p { margin: 0; padding: 8px 10px; font-weight: 400; }
  @media (prefers-color-scheme: dark) {
    .box { color: #e8eef3; background: #17222c; border-color: #56687a; }
    button:hover { background: #263543; }
    .mark.evidence { color: #74d3bf; }
    .mark.violation { color: #f2a585; }
  }
`;

/** Space between the box and what it is about, CSS pixels. */
const DISTANCE = 8;

/** Below this opacity the box counts as hidden by the page, and a press on it as somebody else's doing. */
const LEAST_OPACITY = 0.7;

/**
 * @param name of the element in the page's tree
 * @param direction that of the extension's words, which need not be the page's
 * @param style of its content, beside what all have in common
 */
export function createFloating(
  page: Document,
  { name, label, role, direction, style = '' }: { name: string; label: string; role: string; direction: string; style?: string },
): Floating {
  const host = page.createElement(name);
  // The host is an element of the page: its own style must beat the page's.
  host.style.cssText =
    'all: initial !important; position: fixed !important; margin: 0 !important; border: 0 !important; padding: 0 !important; background: none !important; overflow: visible !important;';
  host.popover = 'manual';
  host.dir = direction;
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = page.createElement('style');
  sheet.textContent = STYLE + style;
  const box = page.createElement('div');
  box.className = 'box';
  box.setAttribute('role', role);
  box.setAttribute('aria-label', label);
  root.append(sheet, box);
  // A press must not end the selection it is about.
  box.addEventListener('pointerdown', (event) => event.preventDefault());

  return {
    host,
    show(beside, content) {
      box.replaceChildren(...content);
      if (!host.isConnected) page.documentElement.append(host);
      if (!host.matches(':popover-open')) host.showPopover();
      place(host, beside);
    },
    isShown: () => host.isConnected,
    follow: (beside) => place(host, beside),
    hide: () => host.remove(),
  };
}

/** A button of a floating box. A press counts only from a person who could see it. */
export function floatingButton(
  page: Document,
  { host }: Floating,
  marks: readonly string[],
  words: Node | string,
  run: () => void,
) {
  const button = page.createElement('button');
  for (const name of marks) {
    const mark = page.createElement('span');
    mark.className = `mark ${name}`;
    button.append(mark);
  }
  button.append(words);
  button.addEventListener('click', (event) => {
    if (event.isTrusted && isSeen(host)) run();
  });
  return button;
}

/** Under what it is about, above it where there is no room; always within the window. Not seen while that is not. */
function place(host: HTMLElement, beside: DOMRect): void {
  const isOutside = beside.bottom < 0 || beside.top > innerHeight;
  host.style.setProperty('visibility', isOutside ? 'hidden' : 'visible', 'important');
  const { width, height } = host.getBoundingClientRect();
  const below = beside.bottom + DISTANCE;
  const top = below + height <= innerHeight ? below : Math.max(beside.top - height - DISTANCE, DISTANCE);
  const left = Math.min(Math.max(beside.left, DISTANCE), Math.max(innerWidth - width - DISTANCE, DISTANCE));
  host.style.setProperty('inset', `${Math.min(top, innerHeight - height - DISTANCE)}px auto auto ${left}px`, 'important');
}

/** A page may lay something over the box or fade it out, so that a person presses it unknowingly. */
function isSeen(host: HTMLElement): boolean {
  const { left, top, width, height } = host.getBoundingClientRect();
  const onTop = document.elementFromPoint(left + width / 2, top + height / 2) === host;
  return onTop && host.checkVisibility({ opacityProperty: true }) && Number(getComputedStyle(host).opacity) >= LEAST_OPACITY;
}
