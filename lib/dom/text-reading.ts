import type { BlockCache } from './block-cache.ts';
import type { Frame } from './flat-tree.ts';
import { isOnPage } from './in-window.ts';
import { type Block, OpenBlock } from './lines.ts';
import { contentOf, isBlockHost, isNotDisplayed, isPainted, isShown, type Role, roleOf } from './readable.ts';
import { Roots } from './roots.ts';

/** An element on the way from the root to where the reading stands, in the flat tree: a slot stands around what it shows. */
type Level = {
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
  /** A slot's nodes, which are not its children. */
  assigned: readonly Node[] | undefined;
  /** Its block is remembered. */
  keeps: boolean;
};

const HTML = 'http://www.w3.org/1999/xhtml';

/** `Node.TEXT_NODE` and `Node.ELEMENT_NODE`, which cost two look-ups for every node of the page. */
const TEXT = 3;
const ELEMENT = 1;

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
  private readonly levels: Level[] = [];
  private node: Node | null;
  /** UTF-16 units read so far. */
  private length = 0;

  private readonly limit: number;
  readonly roots: Roots;
  private readonly cache: BlockCache | undefined;
  private readonly reuses: boolean;

  constructor(root: Element, limit: number, roots = new Roots(root.ownerDocument), cache?: BlockCache) {
    this.limit = limit;
    this.roots = roots;
    this.cache = cache;
    this.reuses = cache !== undefined && !cache.isEmpty;
    if (roleOf(root).is !== 'skipped') this.open(root, true);
    if (root.shadowRoot) roots.meet(root.shadowRoot);
    this.node = (root.shadowRoot ?? root).firstChild;
  }

  /** Whether the place where it stands is still there: a frame that it is in may go elsewhere between two steps. */
  isOnPage(): boolean {
    return this.levels.every(({ element }) => isOnPage(element));
  }

  /** Reads until a moment of `performance.now()`; true when all is read. */
  step(until = Number.POSITIVE_INFINITY): boolean {
    for (let nodes = 1; this.levels.length > 0; nodes++) {
      if (nodes % NODES === 0 && performance.now() >= until) return false;
      if (this.node && this.length >= this.limit) this.stop();
      else if (!this.node) this.close();
      else this.visit(this.node);
    }
    return true;
  }

  private visit(node: Node): void {
    const { nodeType } = node;
    if (nodeType === TEXT) {
      this.addText(node as Text);
      // Reading the text may have shown that the element is not there, and moved on.
      if (this.node === node) this.node = this.after(node);
    } else if (nodeType === ELEMENT) this.enter(node as Element);
    else this.node = this.after(node);
  }

  /** What stands beside a node that belongs to the last level. */
  private after(node: Node): Node | null {
    if (!this.roots.areSeveral) return node.nextSibling;
    const assigned = this.levels[this.levels.length - 1]?.assigned;
    return assigned ? (assigned[assigned.indexOf(node) + 1] ?? null) : node.nextSibling;
  }

  private enter(element: Element): void {
    if (!this.goesInto(element)) this.node = this.after(element);
  }

  /** Whether the reading goes on somewhere in an element; if not, beside it. */
  private goesInto(element: Element): boolean {
    const role = roleOf(element);
    const { is } = role;
    if (is === 'skipped') return false;
    if (role.mayHost && this.enterHost(element, role)) return true;
    if (is === 'frame') {
      this.node = this.after(element);
      this.enterFrame(element as Frame);
      return true;
    }
    if (is === 'slot' && this.enterSlot(element as HTMLSlotElement)) return true;
    // Of an empty element only a block that breaks a line matters.
    const { firstChild } = element;
    if (!firstChild && (is !== 'block' || this.levels[this.levels.length - 1]?.block.line.length === 0)) return false;
    const level = this.open(element, is === 'block');
    if (level.owns && this.reuses && this.reuse(level)) return false;
    if (role.isLink) addLink(level.block, element);
    this.node = firstChild;
    return true;
  }

  private enterFrame(element: Frame): void {
    this.roots.meetFrame(element);
    const content = contentOf(element);
    if (!content) return;
    const level = this.open(element, true);
    if (this.reuses && this.reuse(level)) return;
    // Asked now: inside, nothing tells that the frame itself is hidden.
    if (this.paints(level)) {
      this.roots.meet(content.ownerDocument);
      this.node = content;
    } else if (this.levels[this.levels.length - 1] === level) this.levels.pop();
  }

  private enterHost(element: Element, { is, isCustom }: Role): boolean {
    const { shadowRoot } = element;
    if (!shadowRoot) {
      if (isCustom) this.roots.expect(element);
      return false;
    }
    this.roots.meet(shadowRoot);
    const level = this.open(element, is === 'block' || isBlockHost(element));
    this.node = level.owns && this.reuses && this.reuse(level) ? this.after(element) : shadowRoot.firstChild;
    return true;
  }

  private enterSlot(element: HTMLSlotElement): boolean {
    const assigned = element.assignedNodes();
    if (assigned.length === 0) return false;
    this.open(element, false).assigned = assigned;
    // A change of what is assigned is told of the host and what is around it, not of what stands between host and slot.
    const { host } = element.getRootNode() as ShadowRoot;
    for (let i = this.levels.length - 1; i >= 0 && this.levels[i]?.element !== host; i--) (this.levels[i] as Level).keeps = false;
    this.node = assigned[0] ?? null;
    return true;
  }

  private open(element: Element, owns: boolean): Level {
    const parent = this.levels[this.levels.length - 1];
    const block = owns || !parent ? new OpenBlock() : parent.block;
    const spoiledAt = this.cache ? Math.max(parent?.spoiledAt ?? 0, this.cache.spoiledAt(element)) : 0;
    const level = { element, block, owns, spoiledAt, displayed: false, paints: undefined, assigned: undefined, keeps: true };
    this.levels.push(level);
    return level;
  }

  /** Takes what is known of the element of the last level; false when it has to be read. */
  private reuse({ element, spoiledAt }: Level): boolean {
    const known = this.cache?.get(element, spoiledAt);
    if (!known || this.length + known.length >= this.limit || !isShown(element)) return false;
    this.levels.pop();
    this.length += known.length + (this.length > 0 ? 1 : 0);
    this.levels[this.levels.length - 1]?.block.breakLine(known);
    return true;
  }

  private addText(node: Text): void {
    const level = this.levels[this.levels.length - 1] as Level;
    const { line } = level.block;
    if (level.paints === false) return;
    const { data } = node;
    if (!line.takes(data) || !this.paints(level)) return;
    const before = line.length;
    line.add(node, data);
    this.length += line.length - before + (before === 0 && this.length > 0 && line.length > 0 ? 1 : 0);
  }

  private paints(level: Level): boolean {
    if (level.paints === undefined) {
      if (isShown(level.element)) {
        level.paints = true;
        for (let i = this.levels.length - 1; i >= 0 && !this.levels[i]?.displayed; i--)
          (this.levels[i] as Level).displayed = true;
      } else if (this.isDisplayed()) level.paints = isPainted(level.element);
      else return false;
    }
    return level.paints;
  }

  /** Whether the last level is displayed at all. If it is not, the reading goes on after the outermost element that is not. */
  private isDisplayed(): boolean {
    let gone = -1;
    let i = this.levels.length - 1;
    for (; i >= 0 && !this.levels[i]?.displayed; i--) if (isNotDisplayed((this.levels[i] as Level).element)) gone = i;
    if (gone < 0) {
      for (i++; i < this.levels.length; i++) (this.levels[i] as Level).displayed = true;
      return true;
    }
    const { element } = this.levels[gone] as Level;
    this.levels.length = gone;
    this.node = gone > 0 ? this.after(element) : null;
    return false;
  }

  /** All children of the last frame's element are read. */
  private close(): void {
    const level = this.levels[this.levels.length - 1] as Level;
    const parent = this.levels.at(-2);
    if (level.owns) {
      const block = level.block.close();
      // Only a block that is there breaks the line around it; where no line is open it makes no difference.
      if (!block && parent && parent.block.line.length > 0 && !this.isDisplayed()) return;
      parent?.block.breakLine(block);
      if (!parent) this.result = block;
      if (block && level.keeps && !this.truncated) this.cache?.set(level.element, block);
    }
    this.levels.pop();
    this.node = parent ? this.after(level.element) : null;
  }

  /** The limit is reached: every open element ends here. */
  private stop(): void {
    this.truncated = true;
    while (this.levels.length > 0) {
      this.node = null;
      this.close();
    }
    this.node = null;
  }
}

/** Remembers a link to the web. Relative ones are made whole here, not by `href`, which costs more than all else of a link. */
function addLink(block: OpenBlock, element: Element): void {
  const written = element.getAttribute('href');
  // By namespace: an anchor of a level is an instance of the frame's own class.
  if (written === null || written.startsWith('#') || element.namespaceURI !== HTML) return;
  const anchor = element as HTMLAnchorElement;
  const address = /^https?:/i.test(written) ? written : anchor.href;
  if (/^https?:/i.test(address)) block.addLink({ anchor, address });
}
