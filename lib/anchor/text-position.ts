import type { TextPositionSelector } from '../model/passage.ts';
import { codePointsBefore } from '../text/code-points.ts';
import type { Place } from './place.ts';

/** UTF-16 offsets of a text → W3C position in code points. */
export const describePosition = (text: string, { start, end }: Place): TextPositionSelector => ({
  type: 'TextPositionSelector',
  start: codePointsBefore(text, start),
  end: codePointsBefore(text, end),
});
