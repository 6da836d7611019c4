import type { Frame, Root } from './flat-tree.ts';
import { isOnPage } from './in-window.ts';

/** The trees that a page's text is read from: the page itself, and the open shadow roots and frames that reading comes to. */
export class Roots {
  private readonly page: Document;
  private readonly known = new WeakSet<Root>();
  private readonly users: ((root: Root) => void)[] = [];
  private readonly frames = new Set<Frame>();
  /** Elements that may become hosts later. */
  private readonly waiting = new Set<Element>();
  /** There was more than the page itself, so that document order is not the order of reading. */
  areSeveral = false;

  constructor(page: Document) {
    this.page = page;
    this.known.add(page);
  }

  /** Calls `use` for the page, and once for every root that reading comes to from now on. */
  follow(use: (root: Root) => void): void {
    this.users.push(use);
    use(this.page);
  }

  meet(root: Root): void {
    if (this.known.has(root)) return;
    this.known.add(root);
    this.areSeveral = true;
    for (const use of this.users) use(root);
  }

  /** Reading came to a frame, whether or not it could go in. */
  meetFrame(frame: Frame): void {
    this.frames.add(frame);
  }

  /** The frames that are still on the page. */
  presentFrames(): Frame[] {
    for (const frame of this.frames) if (!isOnPage(frame)) this.frames.delete(frame);
    return [...this.frames];
  }

  /** Reading came to an element that may become a host: nothing in the page's tree tells when it does. */
  expect(element: Element): void {
    this.waiting.add(element);
  }

  /** Those that became hosts since they were last asked for. */
  arrived(): Element[] {
    const arrived: Element[] = [];
    for (const element of this.waiting) {
      const isHere = isOnPage(element);
      if (isHere && !element.shadowRoot) continue;
      this.waiting.delete(element);
      if (isHere) arrived.push(element);
    }
    return arrived;
  }
}
