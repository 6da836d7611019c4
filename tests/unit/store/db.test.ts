import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, test, vi } from 'vitest';
import { coderId } from '../../../lib/store/coder.ts';
import { agreementsRevision, ownAgreements, saveOwnAgreement } from '../../../lib/store/own-agreements.ts';
import { saveTags } from '../../../lib/store/save-tags.ts';
import { toStoreError } from '../../../lib/store/store-error.ts';
import { quito } from '../exchange/sample-records.ts';
import { sampleSave, testDb } from './fixture.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

test('keeps the schema of version 3', async () => {
  const db = testDb();
  await db.open();
  const schema = Object.fromEntries(
    db.tables.map(({ name, schema }) => [name, [schema.primKey.src, ...schema.indexes.map((index) => index.src)].join(', ')]),
  );
  // Devices hold this. A change here needs a new version with an upgrade, and a test that walks an old database up.
  expect(schema).toEqual({
    sources: 'id, url, canonicalUrl, textSha256',
    passages: 'id, sourceId, textSha256',
    tags: 'id, passageId, updatedAt',
    actors: 'id',
    incidents: 'id',
    agreements: 'id',
    drafts: 'id, createdAt',
    outbox: '++n',
    meta: 'key',
    texts: 'sha256, bytes, *marks, *places',
    copies: 'sha256',
  });
});

test('walks a database of version 1 up with everything in it', async () => {
  const db = testDb();
  const old = new Dexie(db.name);
  old.version(1).stores({
    sources: 'id, url',
    passages: 'id, sourceId',
    tags: 'id, passageId, updatedAt',
    actors: 'id',
    incidents: 'id',
    drafts: 'id, createdAt',
    outbox: '++n',
    meta: 'key',
  });
  const { source, passage, tags } = sampleSave();
  await old.table('sources').add(source);
  await old.table('passages').add(passage);
  await old.table('tags').bulkAdd(tags);
  await old.table('meta').add({ key: 'coderId', value: 'me' });
  old.close();

  expect(await db.tags.toArray()).toEqual(tags);
  expect(await db.sources.toArray()).toEqual([source]);
  expect(await coderId(db)).toBe('me');
  expect(await ownAgreements(db)).toEqual([]);
  expect(await agreementsRevision(db)).toBe('0');
  expect(await saveOwnAgreement(db, quito())).toMatchObject({ ok: true });
  // Found by the index that is new: passages without a copy are known as such.
  expect(await db.sources.where('textSha256').equals(source.textSha256).primaryKeys()).toEqual([source.id]);
});

test('refuses a database of a newer Normscope for reading and writing, and leaves it alone', async () => {
  const db = testDb();
  const newer = new Dexie(db.name);
  newer.version(7).stores({ tags: 'id, future', later: 'id' });
  await newer.table('later').add({ id: 'x' });
  newer.close();

  expect(await saveTags(db, sampleSave())).toMatchObject({ ok: false, error: { kind: 'newer_version' } });
  const read = await db.tags.toArray().catch(toStoreError);
  expect(read).toMatchObject({ kind: 'newer_version' });

  await newer.open();
  expect(newer.backendDB().version).toBe(70);
  expect([...newer.backendDB().objectStoreNames]).toEqual(['later', 'tags']);
  expect(await newer.table('later').toArray()).toEqual([{ id: 'x' }]);
  newer.close();
});

test('says when the browser gives no database', async () => {
  const db = testDb();
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('no storage here', 'SecurityError');
  });
  expect(await saveTags(db, sampleSave())).toMatchObject({ ok: false, error: { kind: 'unavailable' } });
});

test('makes one coder id, also when two contexts ask at once', async () => {
  const [panel, background] = [testDb('shared-by-two'), testDb('shared-by-two')];
  const asked = await Promise.all([coderId(panel), coderId(background), coderId(panel)]);
  expect(new Set(asked).size).toBe(1);
  expect(asked[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
  expect(await coderId(background)).toBe(asked[0]);
});
