/** White space that HTML collapses. A no-break space is not among them: it is a character of the text. */
const isCollapsible = (code: number): boolean => code === 32 || code === 10 || code === 9 || code === 13 || code === 12;

const RUN = /[ \t\n\r\f]+/g;
const UNEVEN = /[\t\n\r\f]| {2}/;
const WORD = /[^ \t\n\r\f]/;

/** Nothing but white space: most text nodes of a page, between its elements. */
export const isBlank = (data: string): boolean => !WORD.test(data);

/** Text of one node as it is shown: every run of white space is one space. May start or end with that space. */
export const collapse = (data: string): string => (UNEVEN.test(data) ? data.replace(RUN, ' ') : data);

/**
 * Offset in `data` of the character that stands at `offset` of its collapsed text, without leading white space.
 * Both in UTF-16 units. The inverse of `shownOffset`.
 */
export function rawOffset(data: string, offset: number): number {
  let raw = 0;
  while (raw < data.length && isCollapsible(data.charCodeAt(raw))) raw++;
  for (let shown = 0; shown < offset && raw < data.length; shown++) {
    const wasSpace = isCollapsible(data.charCodeAt(raw));
    raw++;
    if (wasSpace) while (raw < data.length && isCollapsible(data.charCodeAt(raw))) raw++;
  }
  return raw;
}

/** How many characters of the collapsed text, without leading white space, stand before `raw` of `data`. */
export const shownOffset = (data: string, raw: number): number => collapse(data.slice(0, raw)).replace(/^ /, '').length;
