import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { jsonLd } from '../../../lib/exchange/json-ld.ts';
import { contentOf } from '../../../lib/model/own-agreement.ts';
import { allRecords } from '../../../lib/store/all-records.ts';
import type { AppDb } from '../../../lib/store/db.ts';
import { importAgreements, previewAgreements } from '../../../lib/store/import-agreements.ts';
import { importRecords } from '../../../lib/store/import-records.ts';
import {
  agreementsRevision,
  deleteOwnAgreement,
  ownAgreements,
  restoreOwnAgreement,
  saveOwnAgreement,
} from '../../../lib/store/own-agreements.ts';
import { saveTags } from '../../../lib/store/save-tags.ts';
import { deleteTag, updateTag } from '../../../lib/store/tags.ts';
import { CODER, evidence, id, quito, sampleRecords, sampleWithOwn, T2, T3 } from '../exchange/sample-records.ts';
import { everything, sampleSave, testDb, unwrap } from './fixture.ts';

const LATER = '2026-12-01T00:00:00.000Z';
const owner = { coderId: CODER, now: T3 };
const withQuito = async () => {
  const db = testDb();
  unwrap(await saveOwnAgreement(db, quito()));
  return db;
};
const outbox = async (db: AppDb) => (await db.outbox.toArray()).map((row) => `${row.op} ${row.type} ${row.recordId} ${row.at}`);

test('saves record, outbox row and revision together', async () => {
  const db = await withQuito();
  expect(await ownAgreements(db)).toEqual([quito()]);
  expect(await outbox(db)).toEqual([`upsert agreement own-quito ${T2}`]);
  expect(await agreementsRevision(db)).toBe('1');
});

test('replaces what it says, and queues the change', async () => {
  const db = await withQuito();
  unwrap(await saveOwnAgreement(db, quito({ short: 'Quito', updatedAt: T3 })));
  expect(await ownAgreements(db)).toMatchObject([{ short: 'Quito' }]);
  expect(await outbox(db)).toHaveLength(2);
  expect(await agreementsRevision(db)).toBe('2');
});

const refused: Record<string, [change: Parameters<typeof quito>[0], kind: string]> = {
  'what does not fit the model': [{ name: '' }, 'invalid'],
  'another coder under the same id': [{ coderId: id(9) }, 'invalid'],
  'another time of creation': [{ createdAt: T3 }, 'invalid'],
};
for (const [name, [change, kind]] of Object.entries(refused))
  test(`refuses ${name} and changes nothing`, async () => {
    const db = await withQuito();
    const before = await everything(db);
    expect(await saveOwnAgreement(db, quito(change))).toMatchObject({ ok: false, error: { kind } });
    expect(await everything(db)).toEqual(before);
  });

test('never gives a number of a norm again, whatever a window believes', async () => {
  const db = await withQuito();
  const [one] = quito().norms;
  const saved = unwrap(await saveOwnAgreement(db, quito({ norms: one ? [one] : [], lastNorm: 1 })));
  expect(saved.lastNorm).toBe(3);
});

test('deletes and takes it back', async () => {
  const db = await withQuito();
  unwrap(await deleteOwnAgreement(db, 'own-quito', T3));
  expect(await ownAgreements(db)).toMatchObject([{ deletedAt: T3, updatedAt: T3 }]);
  expect(await saveOwnAgreement(db, quito())).toMatchObject({ ok: false, error: { kind: 'gone' } });
  unwrap(await restoreOwnAgreement(db, 'own-quito', LATER));
  expect(await ownAgreements(db)).toEqual([quito({ updatedAt: LATER })]);
  expect((await outbox(db)).map((row) => row.split(' ')[0])).toEqual(['upsert', 'delete', 'upsert']);
  expect(await agreementsRevision(db)).toBe('3');
  expect(await deleteOwnAgreement(db, 'own-nobody', T3)).toMatchObject({ ok: false, error: { kind: 'gone' } });
});

const taggedWith3 = () => sampleSave({ tags: [evidence({ norms: [{ norm: 'own-quito-3', role: 'invoked' }], agreements: [] })] });

test('a tag refers only to own agreements that are there', async () => {
  const db = testDb();
  expect(await saveTags(db, taggedWith3())).toMatchObject({ ok: false, error: { kind: 'invalid', place: 'tags[0]' } });
  unwrap(await saveOwnAgreement(db, quito()));
  unwrap(await saveTags(db, taggedWith3()));
  const elsewhere = evidence({ agreements: ['own-lima'], updatedAt: LATER });
  expect(await updateTag(db, elsewhere)).toMatchObject({ ok: false, error: { kind: 'invalid' } });
});

test('keeps a norm that a tag refers to, until the tag is gone', async () => {
  const db = await withQuito();
  unwrap(await saveTags(db, taggedWith3()));
  const before = await everything(db);
  const without = quito({ norms: quito().norms.slice(0, 1), updatedAt: LATER });
  expect(await saveOwnAgreement(db, without)).toMatchObject({ ok: false, error: { kind: 'in_use', id: 'own-quito-3' } });
  expect(await importAgreements(db, [contentOf(without)], owner)).toMatchObject({ ok: false, error: { kind: 'in_use' } });
  expect(await everything(db)).toEqual(before);
  await deleteTag(db, id(5), T3);
  unwrap(await saveOwnAgreement(db, without));
});

test('an export has the agreements in use, and the deleted that a tag refers to', async () => {
  const db = await withQuito();
  unwrap(await saveOwnAgreement(db, quito({ id: 'own-lima', norms: [], lastNorm: 0 })));
  unwrap(await saveTags(db, taggedWith3()));
  await deleteOwnAgreement(db, 'own-quito', T3);
  expect((await allRecords(db)).agreements.map((one) => one.id)).toEqual(['own-lima', 'own-quito']);
  await deleteTag(db, id(5), T3);
  expect((await allRecords(db)).agreements.map((one) => one.id)).toEqual(['own-lima']);
});

test('travels with an export and comes back the same, byte for byte', async () => {
  const [here, there] = [testDb(), testDb()];
  unwrap(await importRecords(here, sampleWithOwn(), T3));
  expect(await agreementsRevision(here)).toBe('1');
  const file = jsonLd.serialize(await allRecords(here));
  const read = unwrap(jsonLd.parse?.(file) ?? { ok: false, error: 'JSON-LD can be read' });
  unwrap(await importRecords(there, read, T3));
  expect(jsonLd.serialize(await allRecords(there))).toBe(file);
  expect(unwrap(await importRecords(here, read, T3))).toMatchObject({ added: 0, changed: 0, kept: 0 });
  expect(await agreementsRevision(here)).toBe('1');
});

const brought = (change: Parameters<typeof quito>[0]) => ({ ...sampleRecords(), agreements: [quito(change)] });
const merges: Record<string, [change: Parameters<typeof quito>[0], short: string]> = {
  'takes a newer state': [{ short: 'New', updatedAt: LATER }, 'New'],
  'keeps its own against an older state': [{ short: 'Old', updatedAt: '2026-01-01T00:00:00.000Z' }, 'Quito Charter'],
  'keeps its own against a newer state that lacks a norm': [{ short: 'New', updatedAt: LATER, norms: [] }, 'Quito Charter'],
  'keeps its own against another coder': [{ short: 'New', updatedAt: LATER, coderId: id(9) }, 'Quito Charter'],
};
for (const [name, [change, short]] of Object.entries(merges))
  test(`an import ${name}`, async () => {
    const db = await withQuito();
    unwrap(await importRecords(db, brought(change), T3));
    expect(await ownAgreements(db)).toMatchObject([{ short }]);
  });

test('an import of records never brings a deleted agreement back', async () => {
  const db = await withQuito();
  await deleteOwnAgreement(db, 'own-quito', T3);
  unwrap(await importRecords(db, brought({ updatedAt: LATER }), T3));
  expect(await ownAgreements(db)).toMatchObject([{ deletedAt: T3 }]);
});

test('a file of agreements is previewed without a change, then taken over', async () => {
  const db = await withQuito();
  unwrap(await saveOwnAgreement(db, quito({ id: 'own-lima', norms: [], lastNorm: 0 })));
  await deleteOwnAgreement(db, 'own-lima', T3);
  const before = await everything(db);
  const contents = [
    contentOf(quito()),
    contentOf(quito({ id: 'own-lima', norms: [] })),
    contentOf(quito({ id: 'own-cuzco', norms: [] })),
  ];
  expect(await previewAgreements(db, contents)).toEqual({ added: 2, changed: 0, same: 1 });
  expect(await everything(db)).toEqual(before);
  expect(unwrap(await importAgreements(db, contents, owner))).toEqual({ added: 2, changed: 0, same: 1 });
  expect((await ownAgreements(db)).map((one) => [one.id, one.deletedAt, one.coderId])).toEqual(
    ['own-cuzco', 'own-lima', 'own-quito'].map((one) => [one, undefined, CODER]),
  );
  const changed = [contentOf(quito({ short: 'Quito' }))];
  expect(unwrap(await importAgreements(db, changed, owner))).toEqual({ added: 0, changed: 1, same: 0 });
  expect(await db.agreements.get('own-quito')).toMatchObject({ short: 'Quito', updatedAt: T3, lastNorm: 3 });
  const at = await agreementsRevision(db);
  expect(unwrap(await importAgreements(db, changed, owner))).toEqual({ added: 0, changed: 0, same: 1 });
  expect(await agreementsRevision(db)).toBe(at);
});
