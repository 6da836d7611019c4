import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test, vi } from 'vitest';
import type { Draft } from '../../../lib/model/draft.ts';
import { drafts } from '../../../lib/store/drafts.ts';
import { watch } from '../../../lib/store/watch.ts';
import { draft, testDb, withDraft } from './fixture.ts';

test('gives the value now and after each write, until stopped', async () => {
  const db = testDb();
  const seen: number[] = [];
  const stop = watch(() => drafts(db)).subscribe((value: Draft[]) => seen.push(value.length));
  await vi.waitFor(() => expect(seen).toEqual([0]));
  await withDraft(db, draft());
  await vi.waitFor(() => expect(seen).toEqual([0, 1]));
  stop();
  await withDraft(db, draft({ id: crypto.randomUUID() }));
  // A second watcher that has seen the write proves that the first had its chance.
  const later = vi.fn();
  const stopLater = watch(() => db.drafts.count()).subscribe(later);
  await vi.waitFor(() => expect(later).toHaveBeenCalledWith(2));
  stopLater();
  expect(seen).toEqual([0, 1]);
});

test('tells that the database cannot be opened, instead of waiting for ever', async () => {
  const db = testDb();
  const newer = new Dexie(db.name);
  newer.version(7).stores({ later: 'id' });
  await newer.open();
  newer.close();
  const failed = vi.fn();
  const stop = watch(() => drafts(db)).subscribe(() => {}, failed);
  await vi.waitFor(() => expect(failed).toHaveBeenCalledWith(expect.objectContaining({ kind: 'newer_version' })));
  stop();
});

test('hands a failed query over as a store error', async () => {
  const failed = vi.fn();
  const stop = watch(() => Promise.reject(new DOMException('gone', 'UnknownError'))).subscribe(() => {}, failed);
  await vi.waitFor(() => expect(failed).toHaveBeenCalledWith(expect.objectContaining({ kind: 'unavailable' })));
  stop();
});
