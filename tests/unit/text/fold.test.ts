import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldKey } from '../../../lib/text/fold.ts';
import { APART, SAME } from './fold.cases.ts';

describe('folding', () => {
  it.each(SAME)('forgets %s', (_, one, other) => {
    expect(foldKey(one)).toBe(foldKey(other));
  });

  it.each(APART)('keeps apart: %s', (_, one, other) => {
    expect(foldKey(one)).not.toBe(foldKey(other));
  });

  it('knows where every folded unit came from', () => {
    const text = 'La ﬁn  de l’été';
    const { text: folded, starts, ends } = fold(text);
    const at = folded.indexOf("l'ete");
    expect(text.slice(starts[at], ends[at + 4])).toBe('l’été');
  });

  it('keeps every offset inside the text and in order, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const { text: folded, starts, ends } = fold(text);
        expect(starts).toHaveLength(folded.length);
        starts.forEach((start, i) => {
          const end = ends[i] ?? Number.NaN;
          expect(start >= (starts[i - 1] ?? 0) && start < end && end <= text.length).toBe(true);
        });
      }),
    );
  });
});
