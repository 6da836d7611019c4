import { expect, test } from 'vitest';
import { HEALTH_SECTORS, hasTerm, type VocabularyId, vocabularies } from '../../../lib/codebook/vocabularies.ts';
import { Slug } from '../../../lib/model/common.ts';

test('has as many terms as its version says', () => {
  expect(vocabularies.invocation).toEqual(['none', 'evaluative', 'generic_framework', 'paraphrased_norm', 'cited_norm']);
  const sizes = Object.fromEntries(Object.entries(vocabularies).map(([id, terms]) => [id, terms.length]));
  expect(sizes).toMatchObject({
    invocation: 5,
    speech_act: 13,
    sector: 28,
    speaker_role: 4,
    alleged_role: 4,
    source_authority: 8,
  });
  expect(Object.values(sizes).reduce((sum, size) => sum + size, 0)).toBe(171);
});

for (const [id, terms] of Object.entries(vocabularies)) {
  test(`has each term of ${id} once, in a form that records and locale files take`, () => {
    expect(new Set(terms).size).toBe(terms.length);
    for (const term of terms) {
      expect(Slug.safeParse(term).success).toBe(true);
      // Chrome's message names take no hyphen.
      expect(term).toMatch(/^[a-z0-9_]+$/);
      expect(hasTerm(id as VocabularyId, term)).toBe(true);
    }
  });
}

test('counts the parts of health among the sectors', () => {
  expect(HEALTH_SECTORS.filter((term) => !hasTerm('sector', term))).toEqual([]);
  expect(hasTerm('sector', 'affirms')).toBe(false);
});
