/** Elements whose text nobody reads on the page, or that hold what a person typed (private, never read). */
const SKIPPED = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD IFRAME FRAME OBJECT EMBED CANVAS AUDIO VIDEO MAP ' +
    'TEXTAREA SELECT DATALIST INPUT BUTTON METER PROGRESS'
  ).split(' '),
);

/** Elements that start and end a line of text. By name, not by computed style, which costs a layout look-up each. */
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE ' +
    'FOOTER FORM FRAMESET H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN MENU NAV OL P PRE SEARCH SECTION SUMMARY ' +
    'TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);

export const isSkipped = (element: Element): boolean =>
  SKIPPED.has(element.nodeName) || element.namespaceURI === 'http://www.w3.org/2000/svg';

export const isBlock = (element: Element): boolean => BLOCKS.has(element.nodeName);

/** `gone`: neither the element nor anything in it is shown. `unpainted`: its own text is not, a descendant's may be. */
export type Visibility = 'shown' | 'unpainted' | 'gone';

/**
 * Whether a person can read an element's text. Opacity and clipping do not hide text here: both are used for animation
 * and for pictures laid over headings, and the text is there a moment later. Nor does a closed `<details>` (or anything
 * else that skips its contents): "find in page" looks there too, and the text of a page should not depend on what is
 * folded at the moment.
 */
export function visibilityOf(element: Element): Visibility {
  if (element.checkVisibility({ visibilityProperty: true })) return 'shown';
  const { display, visibility } = getComputedStyle(element);
  if (display === 'none') return 'gone';
  return visibility === 'visible' ? 'shown' : 'unpainted';
}
