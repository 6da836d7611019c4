import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { saveTags } from '../../../lib/store/save-tags.ts';
import { deleteTag, restoreTag, updateTag } from '../../../lib/store/tags.ts';
import { evidence, id, T1, T3, violation } from '../exchange/sample-records.ts';
import { everything, sampleSave, testDb, unwrap } from './fixture.ts';

async function saved() {
  const db = testDb();
  unwrap(await saveTags(db, sampleSave()));
  await db.outbox.clear();
  return db;
}

test('replaces the codes and queues the new state', async () => {
  const db = await saved();
  const changed = evidence({ note: 'second thought', updatedAt: T3 });
  expect(unwrap(await updateTag(db, changed))).toEqual(changed);
  expect(await db.tags.get(id(5))).toEqual(changed);
  expect(await db.outbox.toArray()).toMatchObject([{ type: 'tag', op: 'upsert', recordId: id(5), doc: changed, at: T3 }]);
});

test('stores an actor that was named while editing, before the tag', async () => {
  const db = await saved();
  const actor = { id: id(7), name: 'A newcomer', createdAt: T3 };
  const speakers = [{ actor: id(7), name: 'A newcomer', role: 'lead' }];
  unwrap(await updateTag(db, evidence({ speakers, updatedAt: T3 }), { actors: [actor] }));
  expect(await db.actors.get(id(7))).toEqual(actor);
  expect((await db.outbox.toArray()).map((row) => row.type)).toEqual(['actor', 'tag']);
});

test('deletes with a tombstone and restores the same tag', async () => {
  const db = await saved();
  const deleted = unwrap(await deleteTag(db, id(5), T3));
  expect(deleted).toEqual(evidence({ deletedAt: T3, updatedAt: T3 }));
  const restored = unwrap(await restoreTag(db, id(5), T3));
  expect(restored).toEqual(evidence({ updatedAt: T3 }));
  expect(restored).not.toHaveProperty('deletedAt');
  expect((await db.outbox.toArray()).map((row) => row.op)).toEqual(['delete', 'upsert']);
});

test('does not bring a deleted tag back from a form that was still open', async () => {
  const db = await saved();
  await deleteTag(db, id(5), T3);
  const before = await everything(db);
  expect(await updateTag(db, evidence({ note: 'typed on' }))).toMatchObject({ ok: false, error: { kind: 'gone', id: id(5) } });
  expect(await everything(db)).toEqual(before);
});

test('says that a tag is gone when it was never there', async () => {
  const db = testDb();
  for (const result of [await updateTag(db, evidence()), await deleteTag(db, id(5), T3), await restoreTag(db, id(5), T3)]) {
    expect(result).toMatchObject({ ok: false, error: { kind: 'gone' } });
  }
  expect(await db.outbox.count()).toBe(0);
});

const fixed = {
  kind: { ...violation(), id: id(5) },
  passageId: evidence({ passageId: id(99) }),
  coderId: evidence({ coderId: id(99) }),
  createdAt: evidence({ createdAt: T3 }),
};
for (const [field, tag] of Object.entries(fixed)) {
  test(`refuses to change the ${field} of a tag`, async () => {
    const db = await saved();
    expect(await updateTag(db, tag)).toMatchObject({ ok: false, error: { kind: 'invalid', place: `tag.${field}` } });
    expect(await db.tags.get(id(5))).toEqual(evidence());
  });
}

test('refuses an edit that names an unknown actor', async () => {
  const db = await saved();
  const before = await everything(db);
  const result = await updateTag(db, evidence({ speakers: [{ actor: id(98), name: 'x', role: 'lead' }] }));
  expect(result).toMatchObject({ ok: false, error: { kind: 'invalid', problem: expect.stringContaining(id(98)) } });
  expect(await everything(db)).toEqual(before);
});

test('refuses a moment that is not one', async () => {
  const db = await saved();
  expect(await deleteTag(db, id(5), 'yesterday')).toMatchObject({ ok: false, error: { kind: 'invalid' } });
  expect(await db.tags.get(id(5))).toEqual(evidence());
  expect(unwrap(await deleteTag(db, id(5), T1)).deletedAt).toBe(T1);
});
