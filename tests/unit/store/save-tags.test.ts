import 'fake-indexeddb/auto';
import { IDBDatabase, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, expect, test, vi } from 'vitest';
import type { AppDb } from '../../../lib/store/db.ts';
import { saveTags } from '../../../lib/store/save-tags.ts';
import { evidence, id, T3, violation } from '../exchange/sample-records.ts';
import { draft, everything, sampleSave, testDb, unwrap, withDraft } from './fixture.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const queued = async (db: AppDb) => (await db.outbox.toArray()).map((row) => `${row.op} ${row.type} ${row.recordId}`);

test('saves everything at once and ends the draft', async () => {
  const db = testDb();
  await withDraft(db, draft());
  const save = sampleSave({ draftId: id(20) });
  const stored = unwrap(await saveTags(db, save, T3));
  expect(stored).toEqual({ source: save.source, passage: save.passage, tags: save.tags });
  expect(await everything(db)).toMatchObject({
    sources: [save.source],
    passages: [save.passage],
    tags: save.tags,
    actors: save.actors,
    incidents: save.incidents,
    drafts: [],
  });
});

test('queues each new record, referred ones first, with the record and a mid of its own', async () => {
  const db = testDb();
  const save = sampleSave();
  await saveTags(db, save, T3);
  expect(await queued(db)).toEqual([
    `upsert actor ${id(3)}`,
    `upsert incident ${id(4)}`,
    `upsert source ${id(1)}`,
    `upsert passage ${id(2)}`,
    `upsert tag ${id(5)}`,
    `upsert tag ${id(6)}`,
  ]);
  const rows = await db.outbox.toArray();
  expect(new Set(rows.map((row) => row.mid)).size).toBe(6);
  expect(rows[4]).toMatchObject({ at: T3, doc: save.tags[0] });
});

test('puts a second tag of the same words on the stored passage and source', async () => {
  const db = testDb();
  const first = sampleSave({ tags: [evidence()] });
  await saveTags(db, first);
  await db.outbox.clear();
  const again = sampleSave({
    source: { ...first.source, id: id(11) },
    passage: { ...first.passage, id: id(12), sourceId: id(11) },
    tags: [violation({ passageId: id(12) })],
  });
  const stored = unwrap(await saveTags(db, again));
  expect(stored.source.id).toBe(id(1));
  expect(stored.passage).toEqual(first.passage);
  expect(stored.tags).toEqual([violation()]);
  expect(await queued(db)).toEqual([`upsert tag ${id(6)}`]);
});

test('keeps another passage of the same page under the stored source', async () => {
  const db = testDb();
  const first = sampleSave({ tags: [evidence()] });
  await saveTags(db, first);
  const position = { type: 'TextPositionSelector' as const, start: 400, end: 470 };
  const again = sampleSave({
    source: { ...first.source, id: id(11) },
    passage: { ...first.passage, id: id(12), sourceId: id(11), position },
    tags: [violation({ passageId: id(12) })],
  });
  const stored = unwrap(await saveTags(db, again));
  expect(stored.passage).toEqual({ ...first.passage, id: id(12), position });
  expect(await db.sources.count()).toBe(1);
  expect(await db.passages.count()).toBe(2);
});

test('leaves a stored actor as it is', async () => {
  const db = testDb();
  await saveTags(db, sampleSave({ tags: [violation()] }));
  const actors = (sampleSave().actors ?? []).map((actor) => ({ ...actor, name: 'another name' }));
  unwrap(await saveTags(db, sampleSave({ tags: [evidence()], actors })));
  expect((await db.actors.toArray()).map((actor) => actor.name)).toEqual(['Unnamed; group']);
});

const refused: Record<string, [changes: Parameters<typeof sampleSave>[0], place: string]> = {
  'a tag that does not fit the model': [{ tags: [evidence({ agreements: ['Not A Slug'] })] }, 'tags[0].agreements[0]'],
  'a tag on another passage': [{ tags: [evidence({ passageId: id(99) })] }, 'tags[0]'],
  'a passage of another source': [{ passage: { ...sampleSave().passage, sourceId: id(99) } }, 'passage'],
  'an actor that nobody named': [{ actors: [] }, 'tags[1]'],
  'an incident that nobody named': [{ incidents: [] }, 'tags[1]'],
  'no tag at all': [{ tags: [] }, 'tags'],
};
for (const [name, [changes, place]] of Object.entries(refused)) {
  test(`refuses ${name} and changes nothing`, async () => {
    const db = testDb();
    await withDraft(db, draft());
    const before = await everything(db);
    const result = await saveTags(db, sampleSave({ ...changes, draftId: id(20) }));
    expect(result).toMatchObject({ ok: false, error: { kind: 'invalid', place } });
    expect(await everything(db)).toEqual(before);
  });
}

test('refuses to save a tag twice', async () => {
  const db = testDb();
  await saveTags(db, sampleSave());
  const before = await everything(db);
  expect(await saveTags(db, sampleSave())).toMatchObject({ ok: false, error: { kind: 'invalid', place: 'tags[0].id' } });
  expect(await everything(db)).toEqual(before);
});

// The six writes of a save, one test each: wherever the disk fills up, nothing of the form is stored and the draft stays.
for (const full of ['sources', 'passages', 'tags', 'actors', 'incidents', 'outbox']) {
  test(`changes nothing when the disk fills up at ${full}`, async () => {
    const db = testDb();
    await withDraft(db, draft());
    const before = await everything(db);
    const add = IDBObjectStore.prototype.add;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === full) throw new DOMException('The disk is full.', 'QuotaExceededError');
      return add.apply(this, args);
    });
    const result = await saveTags(db, sampleSave({ draftId: id(20) }));
    expect(result).toMatchObject({ ok: false, error: { kind: 'quota' } });
    expect(await everything(db)).toEqual(before);
  });
}

test('changes nothing when the disk is full only at the commit', async () => {
  const db = testDb();
  await withDraft(db, draft());
  const before = await everything(db);
  const get = IDBObjectStore.prototype.get;
  // The last request of a save asks for the draft's text: abort there, as a browser does when the commit hits the quota.
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, ...args) {
    const request = get.apply(this, args);
    const transaction = this.transaction;
    if (this.name !== 'texts') return request;
    request.addEventListener('success', () => {
      transaction.abort();
      Object.defineProperty(transaction, 'error', { value: new DOMException('full', 'QuotaExceededError') });
    });
    return request;
  });
  const result = await saveTags(db, sampleSave({ draftId: id(20) }));
  expect(result).toMatchObject({ ok: false, error: { kind: 'quota' } });
  expect(await everything(db)).toEqual(before);
});

test('saves in one transaction that asks for strict durability', async () => {
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await saveTags(testDb(), sampleSave());
  const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
  expect(writes.map(([, , options]) => options)).toEqual([{ durability: 'strict' }]);
});
