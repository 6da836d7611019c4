import type { Frame } from './flat-tree.ts';

/** Elements whose text nobody reads on the page, or that hold what a person typed (private, never read). */
const SKIPPED =
  'script style noscript template head object embed canvas audio video map svg ' +
  'textarea select datalist input button meter progress';

/** Elements that start and end a line of text. By name, not by computed style, which costs a layout look-up each. */
const BLOCKS =
  'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
  'footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary ' +
  'table tbody td tfoot th thead tr ul';

/** Elements that can have a shadow root (https://dom.spec.whatwg.org/#valid-shadow-host-name), beside those with a dash in their name. */
const HOSTS = new Set('article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '));

/** What an element is to a reader of text, all by its name: one call of the page's tree for each element. */
export type Role = {
  readonly is: 'skipped' | 'block' | 'inline' | 'frame' | 'slot';
  /** It may have a shadow root … */
  readonly mayHost: boolean;
  /** … and is of the page's own making. */
  readonly isCustom: boolean;
  readonly isLink: boolean;
};

const ROLES = new Map<string, Role>();
const learn = (name: string, is: Role['is']): Role => {
  const isCustom = name.includes('-');
  const role = { is, mayHost: is !== 'skipped' && (HOSTS.has(name) || isCustom), isCustom, isLink: name === 'a' };
  ROLES.set(name, role);
  return role;
};
for (const name of SKIPPED.split(' ')) learn(name, 'skipped');
for (const name of BLOCKS.split(' ')) learn(name, 'block');
for (const name of ['iframe', 'frame']) learn(name, 'frame');
learn('slot', 'slot');

export const roleOf = ({ localName }: Element): Role => ROLES.get(localName) ?? learn(localName, 'inline');

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

/** Elements with a name of their own are inline or not as their style says. Asked of hosts only: there are few. */
export const isBlockHost = (host: Element): boolean => !/^(inline|contents)/.test(getComputedStyle(host).display);

/** A frame smaller than this in one direction shows no text: pages keep such frames for other uses. CSS pixels. */
const LEAST_FRAME = 2;

/** What is shown in a frame of the same origin; null where that is nothing, or what a person writes (the page of an editor). */
export function contentOf(frame: Frame): Element | null {
  const page = frame.contentDocument;
  const content = page?.body ?? page?.documentElement ?? null;
  if (page?.designMode === 'on' || (content as HTMLElement | null)?.isContentEditable) return null;
  return isShown(frame) && Math.min(frame.clientWidth, frame.clientHeight) < LEAST_FRAME ? null : content;
}
