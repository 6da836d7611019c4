import type { BlockCache } from './block-cache.ts';
import { type Block, OpenBlock } from './lines.ts';
import { isNotDisplayed, isPainted, isShown, roleOf } from './readable.ts';

/** An element on the way from the root to where the reading stands. */
type Frame = {
  readonly element: Element;
  /** The block its text goes into … */
  readonly block: OpenBlock;
  /** … and whether it is this element's own. */
  readonly owns: boolean;
  /** Of cached blocks in it only younger ones hold. */
  readonly spoiledAt: number;
  /** Nothing from here to the root is `display: none`. Asked when there is text, since most elements have none of their own. */
  displayed: boolean;
  /** Its own text is shown; undefined until asked. */
  paints: boolean | undefined;
};

/** The clock is looked at once for so many nodes. */
const NODES = 64;

/**
 * Reads what is readable under an element, in as many steps as the caller likes; between two steps the page must not change.
 * Blocks that `cache` still knows are not walked again.
 */
export class TextReading {
  /** What was read, once `step` said so; undefined when there is no text. */
  result: Block | undefined;
  truncated = false;
  private readonly frames: Frame[] = [];
  private node: Node | null;
  /** UTF-16 units read so far. */
  private length = 0;

  private readonly limit: number;
  private readonly cache: BlockCache | undefined;
  private readonly reuses: boolean;

  constructor(root: Element, limit: number, cache?: BlockCache) {
    this.limit = limit;
    this.cache = cache;
    this.reuses = cache !== undefined && !cache.isEmpty;
    if (roleOf(root) !== 'skipped') this.open(root, true);
    this.node = root.firstChild;
  }

  /** Reads until a moment of `performance.now()`; true when all is read. */
  step(until = Number.POSITIVE_INFINITY): boolean {
    for (let nodes = 1; this.frames.length > 0; nodes++) {
      if (nodes % NODES === 0 && performance.now() >= until) return false;
      if (this.node && this.length >= this.limit) this.stop();
      else if (!this.node) this.close();
      else this.visit(this.node);
    }
    return true;
  }

  private visit(node: Node): void {
    if (node.nodeType === Node.TEXT_NODE) {
      this.addText(node as Text);
      // Reading the text may have shown that the element is not there, and moved on.
      if (this.node === node) this.node = node.nextSibling;
    } else if (node.nodeType === Node.ELEMENT_NODE) this.enter(node as Element);
    else this.node = node.nextSibling;
  }

  private enter(element: Element): void {
    const role = roleOf(element);
    this.node = element.nextSibling;
    // Of an empty element only a block that breaks a line matters.
    if (role === 'skipped' || (!element.firstChild && (role === 'inline' || this.frames.at(-1)?.block.line.length === 0))) return;
    const frame = this.open(element, role === 'block');
    if (frame.owns && this.reuses && this.reuse(frame)) return;
    if (element.localName === 'a') addLink(frame.block, element);
    this.node = element.firstChild;
  }

  private open(element: Element, owns: boolean): Frame {
    const parent = this.frames.at(-1);
    const block = owns || !parent ? new OpenBlock() : parent.block;
    const spoiledAt = this.cache ? Math.max(parent?.spoiledAt ?? 0, this.cache.spoiledAt(element)) : 0;
    const frame = { element, block, owns, spoiledAt, displayed: false, paints: undefined };
    this.frames.push(frame);
    return frame;
  }

  /** Takes what is known of the element of the last frame; false when it has to be read. */
  private reuse({ element, spoiledAt }: Frame): boolean {
    const known = this.cache?.get(element, spoiledAt);
    if (!known || this.length + known.length >= this.limit || !isShown(element)) return false;
    this.frames.pop();
    this.length += known.length + (this.length > 0 ? 1 : 0);
    this.frames.at(-1)?.block.breakLine(known);
    return true;
  }

  private addText(node: Text): void {
    const frame = this.frames.at(-1) as Frame;
    const { line } = frame.block;
    if (frame.paints === false) return;
    const { data } = node;
    if (!line.takes(data) || !this.paints(frame)) return;
    const before = line.length;
    line.add(node, data);
    this.length += line.length - before + (before === 0 && this.length > 0 && line.length > 0 ? 1 : 0);
  }

  private paints(frame: Frame): boolean {
    if (frame.paints === undefined) {
      if (isShown(frame.element)) {
        frame.paints = true;
        for (let i = this.frames.length - 1; i >= 0 && !this.frames[i]?.displayed; i--)
          (this.frames[i] as Frame).displayed = true;
      } else if (this.isDisplayed()) frame.paints = isPainted(frame.element);
      else return false;
    }
    return frame.paints;
  }

  /** Whether the last frame is displayed at all. If it is not, the reading goes on after the outermost element that is not. */
  private isDisplayed(): boolean {
    let gone = -1;
    let i = this.frames.length - 1;
    for (; i >= 0 && !this.frames[i]?.displayed; i--) if (isNotDisplayed((this.frames[i] as Frame).element)) gone = i;
    if (gone < 0) {
      for (i++; i < this.frames.length; i++) (this.frames[i] as Frame).displayed = true;
      return true;
    }
    this.node = gone > 0 ? (this.frames[gone] as Frame).element.nextSibling : null;
    this.frames.length = gone;
    return false;
  }

  /** All children of the last frame's element are read. */
  private close(): void {
    const frame = this.frames.at(-1) as Frame;
    const parent = this.frames.at(-2);
    if (frame.owns) {
      const block = frame.block.close();
      // Only a block that is there breaks the line around it; where no line is open it makes no difference.
      if (!block && parent && parent.block.line.length > 0 && !this.isDisplayed()) return;
      parent?.block.breakLine(block);
      if (!parent) this.result = block;
      if (block && !this.truncated) this.cache?.set(frame.element, block);
    }
    this.frames.pop();
    this.node = frame.element.nextSibling;
    if (!parent) this.node = null;
  }

  /** The limit is reached: every open element ends here. */
  private stop(): void {
    this.truncated = true;
    while (this.frames.length > 0) {
      this.node = null;
      this.close();
    }
    this.node = null;
  }
}

/** Remembers a link to the web. Relative ones are made whole here, not by `href`, which costs more than all else of a link. */
function addLink(block: OpenBlock, element: Element): void {
  if (!(element instanceof HTMLAnchorElement)) return;
  const written = element.getAttribute('href');
  if (written === null || written.startsWith('#')) return;
  const address = /^https?:/i.test(written) ? written : element.href;
  if (/^https?:/i.test(address)) block.addLink({ anchor: element, address });
}
