import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { InvalidRecord, NewerDatabase, RecordGone } from '../../../lib/store/failures.ts';
import { toStoreError } from '../../../lib/store/store-error.ts';

const quota = new DOMException('full', 'QuotaExceededError');

const cases: Record<string, [cause: unknown, kind: string]> = {
  'a full disk': [quota, 'quota'],
  'a full disk inside an aborted transaction': [new Dexie.AbortError('aborted', quota), 'quota'],
  'a full disk inside a bulk write': [new Dexie.BulkError('bulkAdd', [quota]), 'quota'],
  'a newer database': [new NewerDatabase('x'), 'newer_version'],
  'a newer database inside a failed opening': [new Dexie.DatabaseClosedError('closed', new NewerDatabase('x')), 'newer_version'],
  'a database refused by the browser': [new DOMException('version', 'VersionError'), 'newer_version'],
  'a closed database': [new Dexie.DatabaseClosedError(), 'unavailable'],
  'a damaged profile': [new DOMException('Internal error opening backing store', 'UnknownError'), 'unavailable'],
  'a lost file': [new DOMException('Data lost due to missing file', 'NotReadableError'), 'unavailable'],
  'no IndexedDB at all': [new Dexie.MissingAPIError(), 'unavailable'],
  'a record that does not fit': [new InvalidRecord('tag.note', 'too long'), 'invalid'],
  'a record that is gone': [new RecordGone('some-id'), 'gone'],
  'a fault of ours': [new TypeError('x is not a function'), 'unknown'],
  'something that is no error': ['a string', 'unknown'],
};
for (const [name, [cause, kind]] of Object.entries(cases)) {
  test(`names ${name}: ${kind}`, () => expect(toStoreError(cause)).toMatchObject({ kind, cause }));
}

test('survives a cause that contains itself', () => {
  const loop = new Error('loop');
  loop.cause = loop;
  expect(toStoreError(loop).kind).toBe('unknown');
});
