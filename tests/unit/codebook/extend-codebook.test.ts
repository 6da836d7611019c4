import { describe, expect, test } from 'vitest';
import { type CodebookProblem, readCodebook } from '../../../lib/codebook/check-codebook.ts';
import { codebook, fieldOf, termOf } from '../../../lib/codebook/codebook.ts';
import { fieldsAsked } from '../../../lib/codebook/essentials.ts';
import { compareVersions, extendCodebook } from '../../../lib/codebook/extend-codebook.ts';

const words = { en: 'x' };
const term = (id: string, more = {}) => ({ id, label: words, definition: words, example: words, nearMiss: words, ...more });
const field = (id: string, more = {}) => ({
  id,
  label: words,
  help: words,
  asked: { violation: 'later' },
  type: 'text',
  source: 'us',
  since: '1.0.0',
  ...more,
});
const extension = (more = {}) => ({ prefix: 'moh', name: 'Health', version: '1.0.0', base: '0.2.0', ...more });
const list = (terms: unknown[]) => ({ label: words, source: 'us', since: '1.0.0', terms });

describe('a team', () => {
  const result = extendCodebook(
    codebook,
    extension({
      terms: [{ ...term('moh-pharmacy', { broader: 'health_unspecified' }), vocabulary: 'sector' }],
      vocabularies: { 'moh-ward': list([term('moh-icu'), term('moh-er')]) },
      fields: [field('moh-wards', { type: 'terms', vocabulary: 'moh-ward', rank: 15 })],
    }),
  );
  const book = result.ok ? result.value : undefined;

  test('adds terms, lists and fields', () => {
    if (!book) throw new Error(JSON.stringify(result));
    expect(termOf(book, 'sector', 'moh-pharmacy')?.broader).toBe('health_unspecified');
    expect(termOf(book, 'moh-ward', 'moh-icu')).toBeDefined();
    expect(fieldOf(book, 'moh-wards')?.vocabulary).toBe('moh-ward');
    expect(book.extensions).toEqual([{ prefix: 'moh', name: 'Health', version: '1.0.0' }]);
  });

  test('has its field asked in its place', () => {
    expect(
      fieldsAsked('violation', 'later', book)
        .map(({ id }) => id)
        .slice(0, 3),
    ).toEqual(['sourceAuthority', 'moh-wards', 'dateStatement']);
  });

  test('leaves the codebook it extends as it was', () => {
    expect(termOf(codebook, 'sector', 'moh-pharmacy')).toBeUndefined();
    expect(codebook.extensions).toEqual([]);
  });

  test('may be one of several, but not twice the same', () => {
    if (!book) throw new Error('not extended');
    const other = extendCodebook(book, extension({ prefix: 'ngo', fields: [field('ngo-note')] }));
    expect(other.ok && other.value.extensions.map(({ prefix }) => prefix)).toEqual(['moh', 'ngo']);
    expect(extendCodebook(book, extension())).toEqual({
      ok: false,
      error: [{ problem: 'extended_already', place: 'prefix', detail: 'moh' }],
    });
  });
});

const { definition: _, ...undefinedTerm } = term('moh-a');
const bad: Record<string, [unknown, Partial<CodebookProblem>]> = {
  'no object': ['x', { problem: 'form', place: '' }],
  'an unknown key': [extension({ colour: 'red' }), { problem: 'form' }],
  'a prefix with a hyphen': [extension({ prefix: 'a-b' }), { problem: 'form', place: 'prefix' }],
  'an id without the prefix': [
    extension({ terms: [{ ...term('pharmacy'), vocabulary: 'sector' }] }),
    { problem: 'prefix', place: 'terms[0].id' },
  ],
  'an id that is the prefix alone': [extension({ fields: [field('moh-')] }), { problem: 'prefix', place: 'fields[0].id' }],
  'the id of a term that is there': [
    extension({ terms: [term('moh-a'), term('moh-a')].map((one) => ({ ...one, vocabulary: 'sector' })) }),
    { problem: 'twice', detail: 'moh-a' },
  ],
  'two fields of one id': [extension({ fields: [field('moh-a'), field('moh-a')] }), { problem: 'twice', detail: 'moh-a' }],
  'a term without a definition': [
    extension({ terms: [{ ...undefinedTerm, vocabulary: 'sector' }] }),
    { problem: 'form', place: 'terms[0].definition' },
  ],
  'an empty definition': [
    extension({ terms: [{ ...term('moh-a', { definition: { en: ' ' } }), vocabulary: 'sector' }] }),
    { problem: 'form', place: 'terms[0].definition.en' },
  ],
  'words in no language': [
    extension({ terms: [{ ...term('moh-a', { label: {} }), vocabulary: 'sector' }] }),
    { problem: 'form', place: 'terms[0].label' },
  ],
  'a list that nobody has': [
    extension({ terms: [{ ...term('moh-a'), vocabulary: 'moons' }] }),
    { problem: 'unknown_vocabulary', place: 'terms[0].vocabulary', detail: 'moons' },
  ],
  'a broader term that nobody has': [
    extension({ terms: [{ ...term('moh-a', { broader: 'moon' }), vocabulary: 'sector' }] }),
    { problem: 'unknown_term', detail: 'moon' },
  ],
  'terms that are parts of each other': [
    extension({ vocabularies: { 'moh-l': list([term('moh-a', { broader: 'moh-b' }), term('moh-b', { broader: 'moh-a' })]) } }),
    { problem: 'cycle', detail: 'moh-a' },
  ],
  'a term that is part of itself': [
    extension({ vocabularies: { 'moh-l': list([term('moh-a', { broader: 'moh-a' })]) } }),
    { problem: 'cycle', detail: 'moh-a' },
  ],
  'a field of terms without a list': [
    extension({ fields: [field('moh-a', { type: 'terms' })] }),
    { problem: 'needs_vocabulary' },
  ],
  'a field that waits for one that nobody has': [
    extension({ fields: [field('moh-a', { when: { field: 'mood', terms: ['good'] } })] }),
    { problem: 'unknown_field', detail: 'mood' },
  ],
  'a field that waits for a term that nobody has': [
    extension({ fields: [field('moh-a', { when: { field: 'speechActs', terms: ['sings'] } })] }),
    { problem: 'unknown_term', detail: 'sings' },
  ],
  'a codebook that is not there yet': [
    extension({ base: '9.0.0' }),
    { problem: 'version', place: 'base', detail: 'made for 9.0.0, this codebook is 0.2.0' },
  ],
  'a version in words': [extension({ base: 'latest' }), { problem: 'form', place: 'base' }],
};
for (const [name, [value, problem]] of Object.entries(bad)) {
  test(`refuses ${name}, and says where`, () => {
    const before = JSON.stringify(codebook);
    const result = extendCodebook(codebook, value);
    expect(result.ok ? [] : result.error).toContainEqual(expect.objectContaining(problem));
    expect(JSON.stringify(codebook)).toBe(before);
  });
}

test('a codebook survives a file', () => {
  expect(readCodebook(JSON.parse(JSON.stringify(codebook)))).toEqual({ ok: true, value: codebook });
});

test('a codebook with several faults has all of them named', () => {
  const [first] = codebook.fields;
  const result = readCodebook({ ...codebook, fields: [first, first, { ...first, id: 'other', vocabulary: 'moons' }] });
  expect(result.ok ? [] : result.error.map(({ problem }) => problem)).toEqual(['twice', 'unknown_vocabulary']);
});

test('versions are compared by number', () => {
  expect(['0.10.0', '0.9.9', '1.0.0', '0.9.10'].sort(compareVersions)).toEqual(['0.9.9', '0.9.10', '0.10.0', '1.0.0']);
});
