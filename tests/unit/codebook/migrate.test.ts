import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codebook } from '../../../lib/codebook/codebook.ts';
import { type Migration, migrateCodes } from '../../../lib/codebook/migrate.ts';
import { migrations } from '../../../lib/codebook/migrations.ts';
import type { Codebook } from '../../../lib/codebook/schema.ts';
import { evidence, id, violation } from '../exchange/sample-records.ts';

const book: Codebook = { ...codebook, version: '2.0.0' };
const history: Migration[] = [
  {
    from: '1.0.0',
    to: '2.0.0',
    changes: [
      { vocabulary: 'speech_act', term: 'blames', become: ['attributes'] },
      { vocabulary: 'speech_act', term: 'objects', become: ['condemns', 'calls_out'] },
      { vocabulary: 'speaker_role', term: 'signer', become: ['co_signatory'] },
    ],
  },
  {
    from: '0.2.0',
    to: '1.0.0',
    changes: [
      { vocabulary: 'speech_act', term: 'accuses', become: ['blames'] },
      { vocabulary: 'sector', term: 'telegraph', become: [] },
    ],
  },
];
const move = <C extends object>(codes: C, from = '0.2.0') => migrateCodes(codes, from, book, history);

describe('old codes', () => {
  test('of terms that stayed are as they were, without a note', () => {
    const tag = evidence({ speechActs: ['affirms'] });
    expect(move(tag)).toEqual({ codes: tag, notes: [] });
  });

  test('are followed through renames of several versions', () => {
    expect(move({ speechActs: ['accuses', 'affirms'] })).toEqual({
      codes: { speechActs: ['attributes', 'affirms'] },
      notes: [{ field: 'speechActs', was: 'accuses', outcome: 'renamed', choices: [] }],
    });
  });

  test('are not taken through versions they come after', () => {
    expect(move({ speechActs: ['accuses'] }, '1.0.0').notes).toEqual([
      { field: 'speechActs', was: 'accuses', outcome: 'unknown', choices: [] },
    ]);
    expect(move({ speechActs: ['blames'] }, '1.4.0').codes).toEqual({ speechActs: ['attributes'] });
  });

  test('that were merged into one stand there once', () => {
    expect(move({ speechActs: ['blames', 'attributes'] }).codes).toEqual({ speechActs: ['attributes'] });
  });

  test('that were split stay until a coder chooses', () => {
    expect(move({ speechActs: ['objects'] })).toEqual({
      codes: { speechActs: ['objects'] },
      notes: [{ field: 'speechActs', was: 'objects', outcome: 'split', choices: ['condemns', 'calls_out'] }],
    });
  });

  test('that were removed stay, and are said to be', () => {
    const { codes, notes } = move(violation({ sectors: ['telegraph', 'energy'] }));
    expect(codes).toMatchObject({ sectors: ['telegraph', 'energy'] });
    expect(notes).toEqual([{ field: 'sectors', was: 'telegraph', outcome: 'removed', choices: [] }]);
  });

  test('that nobody knows stay, and are said to be', () => {
    expect(move({ invocation: 'loud' })).toEqual({
      codes: { invocation: 'loud' },
      notes: [{ field: 'invocation', was: 'loud', outcome: 'unknown', choices: [] }],
    });
  });

  test('in roles of actors are brought along', () => {
    const speakers = [{ actor: id(3), name: 'x', role: 'signer' }];
    expect(move({ speakers }).codes).toEqual({ speakers: [{ actor: id(3), name: 'x', role: 'co_signatory' }] });
  });

  test('of a later codebook are left alone', () => {
    const codes = { speechActs: ['accuses'], note: 'x' };
    expect(move(codes, '3.0.0').codes).toEqual(codes);
  });

  test('that are reasons, and fields without a list, are left alone', () => {
    const codes = { speechActs: { missing: 'unsure' }, dateStatement: '2020', norms: [{ norm: 'gge2015-13f', role: 'invoked' }] };
    expect(move(codes)).toEqual({ codes, notes: [] });
  });
});

test('ten thousand tags keep every value', () => {
  const terms = ['accuses', 'objects', 'affirms', 'denies', 'never-heard-of'];
  const tag = fc.record({
    speechActs: fc.uniqueArray(fc.constantFrom(...terms), { minLength: 1, maxLength: 3 }),
    sectors: fc.oneof(fc.constant({ missing: 'not_stated' }), fc.constant(['telegraph', 'energy'])),
  });
  for (const one of fc.sample(tag, 10_000)) {
    const { codes, notes } = move(one);
    const kept = new Set([codes.speechActs, codes.sectors, notes.map(({ was }) => was)].flat().map((x) => JSON.stringify(x)));
    for (const was of [one.speechActs, one.sectors].flat()) expect(kept.has(JSON.stringify(was)), JSON.stringify(was)).toBe(true);
  }
});

test('every step of this project’s own history leads to a term that is there', () => {
  const last = migrations.filter(({ to }) => to === codebook.version).flatMap(({ changes }) => changes);
  for (const { vocabulary, become } of last)
    for (const term of become) expect(codebook.vocabularies[vocabulary]?.terms.map((one) => one.id)).toContain(term);
  expect(migrateCodes({ speechActs: ['affirms'] }, '0.1.0', codebook, migrations).notes).toEqual([]);
});
