/** Text that is added in such a length is news, wherever it is added; shorter is a counter, a clock, a ticker. UTF-16 units. */
const NEWS = 60;

/**
 * Tells the parts of a page that change again and again from news. A clock that ticks for ever must not use up the time that is
 * allowed for a paragraph that comes once.
 */
export class Restless {
  private readonly known = new WeakSet<Node>();

  /** Whether any of the changes is news; what they change is known from then on. */
  hasNews(records: readonly MutationRecord[]): boolean {
    let news = false;
    for (const { target, addedNodes } of records) {
      if (!this.known.has(target) || [...addedNodes].some(isLong)) news = true;
      this.known.add(target);
    }
    return news;
  }
}

/** An element with others in it is not asked how long it is: that would take as long as reading it. */
const isLong = (node: Node): boolean => (node as Element).childElementCount > 0 || (node.textContent?.length ?? 0) >= NEWS;
