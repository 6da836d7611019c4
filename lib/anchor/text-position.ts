import type { TextPositionSelector } from '../model/passage.ts';
import { codePointsBefore, offsetOfCodePoint } from '../text/code-points.ts';
import type { Place } from './place.ts';

/** UTF-16 offsets of a text → W3C position in code points. */
export const describePosition = (text: string, { start, end }: Place): TextPositionSelector => ({
  type: 'TextPositionSelector',
  start: codePointsBefore(text, start),
  end: codePointsBefore(text, end),
});

/** W3C position → UTF-16 offset of its start: a hint, to be checked against the quote. */
export const matchPosition = (text: string, start: number): number => offsetOfCodePoint(text, start);
