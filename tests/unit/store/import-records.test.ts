import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { jsonLd } from '../../../lib/exchange/json-ld.ts';
import type { Records } from '../../../lib/model/records.ts';
import { allRecords } from '../../../lib/store/all-records.ts';
import { importRecords } from '../../../lib/store/import-records.ts';
import { deleteTag } from '../../../lib/store/tags.ts';
import { evidence, id, sampleRecords, T1, T3, violation } from '../exchange/sample-records.ts';
import { everything, testDb, unwrap } from './fixture.ts';

const LATER = '2026-12-01T00:00:00.000Z';
const none = { added: 0, same: 0, changed: 0, kept: 0 };

async function imported(records: Records = sampleRecords()) {
  const db = testDb();
  unwrap(await importRecords(db, records, T3));
  await db.outbox.clear();
  return db;
}

test('brings everything in and queues it', async () => {
  const db = testDb();
  const counts = unwrap(await importRecords(db, sampleRecords(), T3));
  expect(counts).toEqual({ ...none, added: 6, tags: { ...none, added: 2 } });
  expect(await allRecords(db)).toEqual(sampleRecords());
  const queued = (await db.outbox.toArray()).map((row) => `${row.op} ${row.type} ${row.at}`);
  expect(queued).toEqual(['actor', 'incident', 'source', 'passage', 'tag', 'tag'].map((type) => `upsert ${type} ${T3}`));
});

test('changes nothing the second time', async () => {
  const db = await imported();
  const before = await everything(db);
  const counts = unwrap(await importRecords(db, sampleRecords(), T3));
  expect(counts).toEqual({ ...none, same: 6, tags: { ...none, same: 2 } });
  expect(await everything(db)).toEqual(before);
});

test('does not take another order of keys for another content', async () => {
  const db = await imported();
  const { tags, ...rest } = sampleRecords();
  const reordered = tags.map((tag) => Object.fromEntries(Object.entries(tag).reverse())) as Records['tags'];
  expect(unwrap(await importRecords(db, { ...rest, tags: reordered }, T3)).tags).toEqual({ ...none, same: 2 });
});

const withTags = (...tags: Records['tags']): Records => ({ ...sampleRecords(), tags });

test('takes the newer state of a tag and queues only that', async () => {
  const db = await imported();
  const newer = evidence({ note: 'newer', updatedAt: LATER });
  const counts = unwrap(await importRecords(db, withTags(newer, violation()), T3));
  expect(counts.tags).toEqual({ ...none, changed: 1, same: 1 });
  expect(await db.tags.get(id(5))).toEqual(newer);
  expect((await db.outbox.toArray()).map((row) => row.recordId)).toEqual([id(5)]);
});

const keeps: Record<string, Records['tags'][number]> = {
  'an older state': evidence({ note: 'older', updatedAt: T1 }),
  'another state of the same moment': evidence({ note: 'rival' }),
  'another coder under the same id': evidence({ coderId: id(90), updatedAt: LATER }),
  'another kind under the same id': { ...violation({ updatedAt: LATER }), id: id(5) },
};
for (const [name, tag] of Object.entries(keeps)) {
  test(`keeps the stored tag against ${name}, and counts it`, async () => {
    const db = await imported();
    const before = await everything(db);
    expect(unwrap(await importRecords(db, withTags(tag), T3)).tags).toEqual({ ...none, kept: 1 });
    expect(await everything(db)).toEqual(before);
  });
}

test('never brings a deleted tag back', async () => {
  const db = await imported();
  await deleteTag(db, id(5), T3);
  const counts = unwrap(await importRecords(db, withTags(evidence({ updatedAt: LATER })), T3));
  expect(counts.tags).toEqual({ ...none, kept: 1 });
  expect((await db.tags.get(id(5)))?.deletedAt).toBe(T3);
});

test('takes a newer deletion over and queues it as one', async () => {
  const db = await imported();
  unwrap(await importRecords(db, withTags(evidence({ deletedAt: LATER, updatedAt: LATER })), T3));
  expect((await db.tags.get(id(5)))?.deletedAt).toBe(LATER);
  expect((await db.outbox.toArray()).map((row) => row.op)).toEqual(['delete']);
});

test('keeps a stored source that the file describes differently, and counts it', async () => {
  const db = await imported();
  const other = sampleRecords();
  other.sources = other.sources.map((source) => ({ ...source, title: 'Another title' }));
  expect(unwrap(await importRecords(db, other, T3))).toEqual({ ...none, same: 5, kept: 1, tags: { ...none, same: 2 } });
  expect(await db.sources.toArray()).toEqual(sampleRecords().sources);
});

const broken: Record<string, [Partial<Records>, place: string]> = {
  'a tag without its passage': [{ passages: [] }, 'tags[0]'],
  'a passage without its source': [{ sources: [] }, 'passages[0]'],
  'an actor that is not in the file': [{ actors: [] }, 'tags[1]'],
  'an incident that is not in the file': [{ incidents: [] }, 'tags[1]'],
  'two tags with one id': [{ tags: [evidence(), evidence()] }, 'tags'],
  'a record that does not fit the model': [{ tags: [evidence({ note: 'x'.repeat(20_001) })] }, 'records.tags[0].note'],
};
for (const [name, [changes, place]] of Object.entries(broken)) {
  test(`refuses ${name} and changes nothing`, async () => {
    const db = await imported(withTags(violation()));
    const before = await everything(db);
    const result = await importRecords(db, { ...sampleRecords(), ...changes }, T3);
    expect(result).toMatchObject({ ok: false, error: { kind: 'invalid', place } });
    expect(await everything(db)).toEqual(before);
  });
}

test('exports live tags and only what they refer to', async () => {
  const db = await imported();
  await deleteTag(db, id(6), T3);
  const records = await allRecords(db);
  expect(records).toEqual({ ...sampleRecords(), tags: [evidence()], actors: [], incidents: [] });
  await deleteTag(db, id(5), T3);
  expect(await allRecords(db)).toEqual({ sources: [], passages: [], tags: [], actors: [], incidents: [], agreements: [] });
});

test('an export comes back the same on another device, and changes nothing on this one', async () => {
  const here = await imported();
  const file = jsonLd.serialize(await allRecords(here));
  const read = unwrap(jsonLd.parse?.(file) ?? { ok: false, error: 'JSON-LD can be read' });
  const there = await imported(read);
  expect(jsonLd.serialize(await allRecords(there))).toBe(file);
  expect(unwrap(await importRecords(here, read, T3))).toMatchObject({ ...none, same: 6 });
});
