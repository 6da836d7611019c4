/** Deeper paths say nothing that lasts. */
const DEEPEST = 24;

/** Ids that look made by a program ("ember1234", "uid-9f3c2a") change with every visit. */
const MADE = /\d{3}|[0-9a-f]{6}/i;

/**
 * A CSS selector for an element: from the nearest id that looks lasting, by kind and place among its siblings. Undefined where the
 * element is not in the document itself (a shadow root), or too deep.
 */
export function cssPath(element: Element): string | undefined {
  const page = element.ownerDocument;
  if (element.getRootNode() !== page) return undefined;
  const steps: string[] = [];
  for (let at: Element | null = element; at && at !== page.documentElement; at = at.parentElement) {
    const { id } = at;
    if (id && !MADE.test(id) && page.getElementById(id) === at) return [`#${CSS.escape(id)}`, ...steps].join(' > ');
    steps.unshift(stepOf(at));
    if (steps.length > DEEPEST) return undefined;
  }
  return steps.join(' > ') || undefined;
}

function stepOf(element: Element): string {
  const alike = [...(element.parentElement?.children ?? [])].filter(({ localName }) => localName === element.localName);
  const name = CSS.escape(element.localName);
  return alike.length > 1 ? `${name}:nth-of-type(${alike.indexOf(element) + 1})` : name;
}

/** The element a selector means; undefined when there is none, or it is no selector. */
export function elementAt(page: Document, selector: string): Element | undefined {
  try {
    return page.querySelector(selector) ?? undefined;
  } catch {
    return undefined;
  }
}

/** The innermost element around a whole range. */
export function elementAround({ startContainer, endContainer }: AbstractRange): Element | undefined {
  let at = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  while (at && !at.contains(endContainer)) at = at.parentElement;
  return at ?? undefined;
}
