/** Elements whose text nobody reads on the page, or that hold what a person typed (private, never read). */
const SKIPPED =
  'script style noscript template head iframe frame object embed canvas audio video map svg ' +
  'textarea select datalist input button meter progress';

/** Elements that start and end a line of text. By name, not by computed style, which costs a layout look-up each. */
const BLOCKS =
  'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
  'footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary ' +
  'table tbody td tfoot th thead tr ul';

/** What an element is to a reader of text. */
export type Role = 'skipped' | 'block' | 'inline';

const ROLES = new Map<string, Role>([
  ...SKIPPED.split(' ').map((name) => [name, 'skipped'] as const),
  ...BLOCKS.split(' ').map((name) => [name, 'block'] as const),
]);

export const roleOf = (element: Element): Role => ROLES.get(element.localName) ?? 'inline';

const PAINTED = { visibilityProperty: true };

/**
 * Surely shown: it has a box and its own text is painted. Opacity and clipping do not hide text: both are used for animation
 * and for pictures laid over headings, and the text is there a moment later.
 */
export const isShown = (element: Element): boolean => element.checkVisibility(PAINTED);

/*
 * The two questions for an element that is not surely shown. A closed `<details>` (or anything else that skips its contents)
 * does not hide text: "find in page" looks there too, and the text of a page should not depend on what is folded at the moment.
 */

export const isNotDisplayed = (element: Element): boolean => getComputedStyle(element).display === 'none';

export const isPainted = (element: Element): boolean => getComputedStyle(element).visibility === 'visible';
