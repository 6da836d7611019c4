import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Review } from '../../../lib/model/passage.ts';
import { newestConfirmed, rejectedQuotes, selectorsInForce } from '../../../lib/model/passage.ts';
import { importRecords } from '../../../lib/store/import-records.ts';
import { addReview, withdrawReview } from '../../../lib/store/reviews.ts';
import { pagePassages } from '../../../lib/store/rows.ts';
import { CODER, id, sampleRecords, T1, T2, T3 } from '../exchange/sample-records.ts';
import { tagsAt, testDb, unwrap } from './fixture.ts';

const review = (more: Partial<Review> = {}): Review => ({
  id: id(20),
  decision: 'confirmed',
  quote: { type: 'TextQuoteSelector', exact: 'Attacks on hospitals break norm 13(f)', prefix: '', suffix: '' },
  position: { type: 'TextPositionSelector', start: 10, end: 47 },
  coderId: CODER,
  createdAt: T2,
  ...more,
});

async function stored() {
  const db = testDb();
  unwrap(await importRecords(db, sampleRecords(), T1));
  await db.outbox.clear();
  return db;
}

test('a confirmed place is looked for beside the first words, which stay', async () => {
  const db = await stored();
  const [before] = sampleRecords().passages;
  const passage = unwrap(await addReview(db, id(2), review()));
  expect(passage.quote).toEqual(before?.quote);
  expect(selectorsInForce(passage).map(({ quote }) => quote.exact)).toEqual([before?.quote.exact, review().quote.exact]);
  const [onPage] = pagePassages(await tagsAt(db, 'https://mfa.example/statement?id=7'));
  expect(onPage?.selectors.map(({ start }) => start)).toEqual([104, 10]);
  expect((await db.outbox.toArray()).map(({ type, op, recordId }) => [type, op, recordId])).toEqual([
    ['passage', 'upsert', id(2)],
  ]);
});

test('a withdrawn decision counts no more, and is kept', async () => {
  const db = await stored();
  unwrap(await addReview(db, id(2), review({ decision: 'rejected' })));
  const [rejected] = pagePassages(await tagsAt(db, 'https://mfa.example/statement?id=7'));
  expect(rejected?.rejected.map(({ exact }) => exact)).toEqual([review().quote.exact]);
  const passage = unwrap(await withdrawReview(db, id(2), id(20), T3));
  expect(passage.reviews).toEqual([review({ decision: 'rejected', withdrawnAt: T3 })]);
  expect([rejectedQuotes(passage), newestConfirmed(passage)]).toEqual([[], undefined]);
});

test('a passage that is not stored cannot be decided about', async () => {
  const db = await stored();
  expect(await addReview(db, id(77), review())).toMatchObject({ ok: false, error: { kind: 'gone' } });
  expect(await db.outbox.count()).toBe(0);
});

test('an import adds what others decided, loses nothing, and takes no withdrawn decision back', async () => {
  const db = await stored();
  unwrap(await addReview(db, id(2), review()));
  unwrap(await withdrawReview(db, id(2), id(20), T3));
  await db.outbox.clear();
  const { passages, ...rest } = sampleRecords();
  const theirs = [review(), review({ id: id(21), decision: 'rejected' })];
  const file = { ...rest, passages: passages.map((passage) => ({ ...passage, reviews: theirs })) };
  expect(unwrap(await importRecords(db, file, T3))).toMatchObject({ changed: 1, kept: 0 });
  expect((await db.passages.get(id(2)))?.reviews).toEqual([review({ withdrawnAt: T3 }), theirs[1]]);
  expect((await db.outbox.toArray()).map(({ type }) => type)).toEqual(['passage']);
  expect(unwrap(await importRecords(db, file, T3))).toMatchObject({ changed: 0, kept: 1 });
});
