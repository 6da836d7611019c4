import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { type GrowingRows, growingRows } from '../../../lib/store/growing-rows.ts';
import { importRecords } from '../../../lib/store/import-records.ts';
import { deleteTag, restoreTag } from '../../../lib/store/tags.ts';
import { evidence, id, sampleRecords, T2, T3 } from '../exchange/sample-records.ts';
import { testDb, unwrap } from './fixture.ts';

/** Five tags, the one with the largest id changed last. */
async function watched(newest: number) {
  const db = testDb();
  const tags = [1, 2, 3, 4, 5].map((n) => evidence({ id: id(50 + n), updatedAt: T2.replace('.000', `.00${n}`) }));
  unwrap(await importRecords(db, { ...sampleRecords(), tags }, T3));
  const seen: GrowingRows[] = [];
  const stop = growingRows(db, newest).subscribe((value) => seen.push(value));
  const shown = () => seen.at(-1)?.rows.map((row) => row.tag.id);
  return { db, seen, shown, stop };
}

const ids = (...numbers: number[]) => numbers.map(id);

test('the newest come first, the rest follows', async () => {
  const { seen, shown, stop } = await watched(2);
  await vi.waitFor(() => expect(seen.at(-1)?.complete).toBe(true));
  expect(seen[0]?.complete).toBe(false);
  expect(seen[0]?.rows.map((row) => row.tag.id)).toEqual(ids(55, 54));
  expect(shown()).toEqual(ids(55, 54, 53, 52, 51));
  stop();
});

test('a small collection is complete at once', async () => {
  const { seen, shown, stop } = await watched(6);
  await vi.waitFor(() => expect(seen).toHaveLength(1));
  expect(seen[0]?.complete).toBe(true);
  expect(shown()).toEqual(ids(55, 54, 53, 52, 51));
  stop();
});

test('what changes far down is seen, wherever it was read', async () => {
  const { db, seen, shown, stop } = await watched(2);
  await vi.waitFor(() => expect(seen.at(-1)?.complete).toBe(true));
  unwrap(await deleteTag(db, id(51), T3));
  await vi.waitFor(() => expect(shown()).toEqual(ids(55, 54, 53, 52)));
  unwrap(await restoreTag(db, id(51), T3.replace('.000', '.001')));
  await vi.waitFor(() => expect(shown()).toEqual(ids(51, 55, 54, 53, 52)));
  expect(seen.every((value) => new Set(value.rows.map((row) => row.tag.id)).size === value.rows.length)).toBe(true);
  stop();
});

test('nothing comes after the stop', async () => {
  const { db, seen, stop } = await watched(2);
  await vi.waitFor(() => expect(seen.at(-1)?.complete).toBe(true));
  stop();
  const before = seen.length;
  unwrap(await deleteTag(db, id(55), T3));
  const other = growingRows(db, 2);
  const later = vi.fn();
  const stopLater = other.subscribe(later);
  await vi.waitFor(() => expect(later).toHaveBeenCalledWith(expect.objectContaining({ complete: true })));
  stopLater();
  expect(seen).toHaveLength(before);
});
