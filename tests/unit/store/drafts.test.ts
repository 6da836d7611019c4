import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { discardDraft, drafts, restoreDraft, updateDraft } from '../../../lib/store/drafts.ts';
import { outboxCount } from '../../../lib/store/outbox.ts';
import { id, T2 } from '../exchange/sample-records.ts';
import { draft, testDb, unwrap, withDraft } from './fixture.ts';

test('lists drafts newest first', async () => {
  const db = testDb();
  await withDraft(db, draft());
  await withDraft(db, draft({ id: id(21), createdAt: T2 }));
  expect((await drafts(db)).map((one) => one.id)).toEqual([id(21), id(20)]);
});

test('keeps what was typed so far', async () => {
  const db = testDb();
  await withDraft(db, draft());
  unwrap(await updateDraft(db, id(20), { kinds: ['evidence', 'violation'], evidence: { note: 'half a th' } }));
  expect(await drafts(db)).toEqual([draft({ kinds: ['evidence', 'violation'], evidence: { note: 'half a th' } })]);
});

test('puts a discarded draft back as it was', async () => {
  const db = testDb();
  await withDraft(db, draft({ violation: { note: 'kept' } }));
  const discarded = unwrap(await discardDraft(db, id(20)));
  expect(await drafts(db)).toEqual([]);
  await restoreDraft(db, discarded);
  expect(await drafts(db)).toEqual([draft({ violation: { note: 'kept' } })]);
});

test('does not bring a discarded draft back by typing on', async () => {
  const db = testDb();
  expect(await updateDraft(db, id(20), { evidence: {} })).toMatchObject({ ok: false, error: { kind: 'gone', id: id(20) } });
  expect(await discardDraft(db, id(20))).toMatchObject({ ok: false, error: { kind: 'gone' } });
  expect(await drafts(db)).toEqual([]);
});

test('refuses a patch that does not fit the model and keeps the draft', async () => {
  const db = testDb();
  await withDraft(db, draft());
  const result = await updateDraft(db, id(20), { kinds: [] });
  expect(result).toMatchObject({ ok: false, error: { kind: 'invalid', place: 'draft.kinds' } });
  expect(await drafts(db)).toEqual([draft()]);
});

test('never queues a draft for sync', async () => {
  const db = testDb();
  await withDraft(db, draft());
  expect(await outboxCount(db)).toBe(0);
});
