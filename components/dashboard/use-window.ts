import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Rows drawn beyond each edge, so that scrolling and the Tab key meet no gap. */
const BEYOND = 8;
/** Until the first row was measured. */
const GUESS = 76;

export type RowWindow = { first: number; last: number; above: number; below: number };

/** Which rows of a long list stand in the visible part, when every row has the same height. */
export function windowOf(count: number, scrolled: number, height: number, rowHeight: number): RowWindow {
  const first = Math.max(0, Math.min(Math.floor(scrolled / rowHeight), count) - BEYOND);
  const last = Math.min(count, Math.ceil((scrolled + height) / rowHeight) + BEYOND);
  return { first, last, above: first * rowHeight, below: (count - last) * rowHeight };
}

/** Follows a scrolling element. Rows carry `data-row`; their height is taken from the screen, so zoom and text size count. */
export function useWindow(count: number) {
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ scrolled: 0, height: 800, rowHeight: GUESS });

  const look = () => {
    const element = scroller.current;
    if (!element) return;
    const row = element.querySelector('[data-row]')?.getBoundingClientRect().height || GUESS;
    setView((before) => {
      const next = { scrolled: element.scrollTop, height: element.clientHeight || 800, rowHeight: row };
      const same = next.scrolled === before.scrolled && next.height === before.height && next.rowHeight === before.rowHeight;
      return same ? before : next;
    });
  };

  useLayoutEffect(look, [count]);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const resized = new ResizeObserver(look);
    resized.observe(element);
    return () => resized.disconnect();
  }, [count > 0]);

  return { scroller, onScroll: look, ...windowOf(count, view.scrolled, view.height, view.rowHeight) };
}
