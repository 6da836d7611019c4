import { shownBy } from './flat-tree.ts';
import type { Block } from './lines.ts';

/** More changes at once are not sorted out one by one: the page is read anew. */
const MOST_RECORDS = 5_000;

/** Attributes by which pages show, hide and link text: what an observer has to watch for this cache. */
export const WATCHED_ATTRIBUTES = ['hidden', 'open', 'class', 'style', 'aria-hidden', 'href', 'media', 'disabled'];

/**
 * What was read of each block element, for as long as nothing in it changed. Changed text or children spoil the element and those
 * around it. A changed attribute may show or hide what stands beside it too (`.open + p`), so it spoils all that is in the element's
 * parent; a changed style sheet spoils everything. A rule that reaches farther than that (`:has()` across the page, `:hover`) shows at
 * the next whole reading.
 */
export class BlockCache {
  private blocks = new WeakMap<Element, { block: Block; at: number }>();
  /** When everything in an element was spoiled. */
  private spoiled = new WeakMap<Element, number>();
  private allSpoiled = 0;
  private clock = 0;
  /** Nothing was read yet: a look-up would only mark every element for nothing. */
  isEmpty = true;
  /** Nothing but single elements was spoiled since the last time everything was. */
  private isSound = true;

  /** Blocks read before this moment are spoiled in the element and all elements in it. */
  spoiledAt(element: Element): number {
    return this.isSound ? this.allSpoiled : (this.spoiled.get(element) ?? this.allSpoiled);
  }

  get(element: Element, spoiledAt: number): Block | undefined {
    const known = this.blocks.get(element);
    return known && known.at >= spoiledAt ? known.block : undefined;
  }

  set(element: Element, block: Block): void {
    this.blocks.set(element, { block, at: this.clock });
    this.isEmpty = false;
  }

  /** Takes in what happened to the page since it was last asked. */
  changed(records: readonly MutationRecord[]): void {
    this.clock++;
    if (records.length > MOST_RECORDS || records.some(changesStyle)) {
      this.forgetAll();
      return;
    }
    const seen = new Set<Node>();
    for (const { type, attributeName, target } of records) {
      if (type === 'attributes' && attributeName !== 'href') {
        const scope = scopeOf(target as Element);
        if (!scope) {
          this.forgetAll();
          return;
        }
        this.spoiled.set(scope, this.clock);
        this.isSound = false;
        this.forget(scope, seen);
      } else this.forget(target, seen);
    }
  }

  /** Takes in that an element shows something else, without a change of the page's tree: a slot, a frame, a new host. */
  changedIn(element: Element): void {
    this.clock++;
    this.forget(element, new Set());
  }

  forgetAll(): void {
    this.allSpoiled = ++this.clock;
    this.spoiled = new WeakMap();
    this.isSound = true;
  }

  private forget(from: Node, seen: Set<Node>): void {
    for (let node: Node | null = from; node && !seen.has(node); node = node.parentNode ?? shownBy(node)) {
      seen.add(node);
      this.blocks.delete(node as Element);
    }
  }
}

/** What a changed attribute may show or hide: all that is in the element's parent; undefined where that is the whole page. */
function scopeOf(element: Element): Element | undefined {
  const { parentNode } = element;
  if (parentNode?.nodeType === Node.ELEMENT_NODE && parentNode !== element.ownerDocument.documentElement)
    return parentNode as Element;
  const root = element.getRootNode();
  return shownBy(root) ?? (root.nodeType === Node.DOCUMENT_NODE ? undefined : element);
}

const isStyle = (node: Node | null): boolean => node?.nodeName === 'STYLE' || node?.nodeName === 'LINK';

function changesStyle({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type !== 'childList') return isStyle(target) || isStyle(target.parentNode);
  if (isStyle(target)) return true;
  for (const node of addedNodes) if (isStyle(node)) return true;
  for (const node of removedNodes) if (isStyle(node)) return true;
  return false;
}
