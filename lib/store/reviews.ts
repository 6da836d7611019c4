import { Passage, type Review } from '../model/passage.ts';
import type { Result } from '../result.ts';
import type { AppDb } from './db.ts';
import { parseAt } from './door.ts';
import { RecordGone } from './failures.ts';
import { enqueue } from './outbox.ts';
import { attempt, type StoreError } from './store-error.ts';

/** Keeps what a person decided about where a passage stands; its first selectors stay. Fails with `gone` when there is no such passage. */
export const addReview = (db: AppDb, passageId: string, review: Review): Promise<Result<Passage, StoreError>> =>
  rewrite(db, passageId, review.createdAt, (reviews) => [...reviews, review]);

/** Takes a decision back. `now`: UTC instant with milliseconds. */
export const withdrawReview = (
  db: AppDb,
  passageId: string,
  reviewId: string,
  now: string,
): Promise<Result<Passage, StoreError>> =>
  rewrite(db, passageId, now, (reviews) =>
    reviews.map((review) => (review.id === reviewId ? { ...review, withdrawnAt: now } : review)),
  );

function rewrite(
  db: AppDb,
  passageId: string,
  now: string,
  change: (reviews: readonly Review[]) => Review[],
): Promise<Result<Passage, StoreError>> {
  return attempt(() =>
    db.transaction('rw', [db.passages, db.outbox], async () => {
      const stored = await db.passages.get(passageId);
      if (!stored) throw new RecordGone(passageId);
      const passage = parseAt('passage', Passage, { ...stored, reviews: change(stored.reviews ?? []) });
      await db.passages.put(passage);
      await enqueue(db, [{ type: 'passage', op: 'upsert', doc: passage }], now);
      return passage;
    }),
  );
}
