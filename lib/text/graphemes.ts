/** Longest stretch looked at around an edge, in UTF-16 units; a single grapheme (flags, family emoji, stacked marks) is shorter. */
const AROUND = 64;

/** Made when first needed: it takes milliseconds, and most pages are only read. */
let segmenter: Intl.Segmenter | undefined;

/**
 * Moves an offset (UTF-16 units) that stands inside a grapheme to that grapheme's start or end,
 * so that what a person sees as one character is never cut. Only the surroundings are segmented: segmenting
 * a whole page costs milliseconds.
 */
export function toGraphemeEdge(text: string, offset: number, towards: 'start' | 'end'): number {
  if (offset <= 0 || offset >= text.length) return offset;
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  const from = lineStart(text, offset);
  for (const { index, segment } of segmenter.segment(text.slice(from, offset + AROUND))) {
    const start = from + index;
    const end = start + segment.length;
    if (start >= offset) return offset;
    if (end > offset) return towards === 'start' ? start : end;
  }
  return offset;
}

/** A place to start segmenting that is surely an edge: after the nearest white space, or as far back as we look. */
function lineStart(text: string, offset: number): number {
  const limit = Math.max(0, offset - AROUND);
  for (let i = offset; i > limit; i--) {
    const before = text.charCodeAt(i - 1);
    if (before === 32 || before === 10) return i;
  }
  return limit;
}
