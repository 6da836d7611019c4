const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** Whether `offset` (UTF-16 units) stands between the two halves of one character. */
export const splitsPair = (text: string, offset: number): boolean =>
  offset > 0 && offset < text.length && isHighSurrogate(text.charCodeAt(offset - 1)) && isLowSurrogate(text.charCodeAt(offset));

/**
 * Number of Unicode code points before `offset` (UTF-16 units): what W3C text positions count.
 * A lone half of a surrogate pair counts as one, as in `[...text]`.
 */
export function codePointsBefore(text: string, offset: number): number {
  const end = Math.min(offset, text.length);
  let count = 0;
  for (let i = 0; i < end; i++) {
    if (isHighSurrogate(text.charCodeAt(i)) && i + 1 < end && isLowSurrogate(text.charCodeAt(i + 1))) i++;
    count++;
  }
  return count;
}

/** Offset in UTF-16 units of the code point with index `codePoint`; the text's length when it has fewer. */
export function offsetOfCodePoint(text: string, codePoint: number): number {
  let offset = 0;
  for (let count = 0; count < codePoint && offset < text.length; count++) {
    offset += isHighSurrogate(text.charCodeAt(offset)) && isLowSurrogate(text.charCodeAt(offset + 1)) ? 2 : 1;
  }
  return offset;
}
