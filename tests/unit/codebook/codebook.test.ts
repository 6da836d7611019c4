import { expect, test } from 'vitest';
import { answerOf } from '../../../lib/codebook/answers.ts';
import { checkCodebook } from '../../../lib/codebook/check-codebook.ts';
import { codebook, termOf, wordsIn } from '../../../lib/codebook/codebook.ts';
import { completeLater, essentials, fieldsAsked } from '../../../lib/codebook/essentials.ts';
import { FIELDS } from '../../../lib/codebook/fields.ts';
import { evidence, violation } from '../exchange/sample-records.ts';

test('is one that it would accept from a stranger', () => expect(checkCodebook(codebook)).toEqual([]));

for (const [id, { terms, label }] of Object.entries(codebook.vocabularies)) {
  test(`has for each term of ${id} words in English and French, an example and a near miss, or says why not`, () => {
    for (const words of [label, ...terms.flatMap((term) => [term.label, term.definition])]) {
      expect(words.en, JSON.stringify(words)).toBeTruthy();
      expect(words.fr, JSON.stringify(words)).toBeTruthy();
    }
    for (const { example, nearMiss, id: term } of terms)
      for (const words of [example, nearMiss]) expect('none' in words || 'en' in words, term).toBe(true);
  });
}

test('names in each near miss the other answer', () => {
  const near = Object.values(codebook.vocabularies).flatMap(({ terms }) => terms.map(({ nearMiss }) => nearMiss));
  expect(near.length).toBeGreaterThan(150);
  expect(near.filter((words) => !('none' in words) && !/[a-z]/.test(words.en ?? ''))).toEqual([]);
});

test('has words in both languages for every field, and knows every field of the model', () => {
  expect(codebook.fields.filter(({ label, help }) => !label.fr || !help.fr || !label.en || !help.en)).toEqual([]);
  const ids = new Set(codebook.fields.map(({ id }) => id));
  expect(FIELDS.filter((field) => !ids.has(field))).toEqual([]);
});

test('asks with the kind five things of evidence and six of a violation', () => {
  expect(essentials.evidence).toEqual(['speakers', 'speechActs', 'norms', 'invocation']);
  expect(essentials.violation).toEqual(['speakers', 'incident', 'allegedActors', 'sectors', 'norms']);
});

test('asks later for what a dataset gains most by, first', () => {
  expect(
    fieldsAsked('violation', 'later')
      .slice(0, 6)
      .map(({ id }) => id),
  ).toEqual(['sourceAuthority', 'dateStatement', 'legalCharacter', 'attributionStatus', 'responses', 'effects']);
  expect(fieldsAsked('evidence', 'expert').map(({ id }) => id)).toEqual(['legalForm']);
});

test('asks for proof only of what is said to be implemented', () => {
  const ids = (speechActs: string[]) => completeLater(evidence({ speechActs }), 'evidence').map(({ id }) => id);
  expect(ids(['reports_implementation'])).toContain('implementationProof');
  expect(ids(['affirms'])).not.toContain('implementationProof');
  expect(ids(['disputes'])).toContain('contestedAspect');
});

test('keeps asking for an untouched suggestion, not for a reason', () => {
  const open = (tag: ReturnType<typeof violation>) => completeLater(tag, 'violation').map(({ id }) => id);
  expect(open(violation({ dateStatement: '2020', prefill: { dateStatement: 'suggested_untouched' } }))).toContain(
    'dateStatement',
  );
  expect(open(violation({ dateStatement: { missing: 'not_stated' }, prefill: {} }))).not.toContain('dateStatement');
});

test('tells four kinds of nothing and a value apart', () => {
  expect(answerOf(undefined)).toBe('not_coded');
  expect(answerOf('2020', 'suggested_untouched')).toBe('not_coded');
  expect(answerOf({ missing: 'unsure' })).toBe('unsure');
  expect(answerOf({ missing: 'not_stated' })).toBe('not_stated');
  expect(answerOf({ missing: 'not_applicable' })).toBe('not_applicable');
  expect(answerOf('2020', 'accepted')).toBe('value');
});

test('gives words in the language asked for, else in English, else in what there is', () => {
  const words = termOf(codebook, 'speech_act', 'denies')?.label ?? {};
  expect(wordsIn(words, 'fr-CA')).toBe('nie');
  expect(wordsIn(words, 'sw')).toBe('denies');
  expect(wordsIn({ pt: 'enfermaria' }, 'fr')).toBe('enfermaria');
  expect(termOf(codebook, 'speech_act', 'sings')).toBeUndefined();
  expect(termOf(codebook, 'constructor', 'x')).toBeUndefined();
});
