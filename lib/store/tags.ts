import { Tag } from '../model/tag.ts';
import type { Result } from '../result.ts';
import type { AppDb } from './db.ts';
import { parseAt } from './door.ts';
import { InvalidRecord, RecordGone } from './failures.ts';
import { enqueue, tagChange } from './outbox.ts';
import { type Named, requireReferences, storeNamed } from './save-tags.ts';
import { attempt, type StoreError } from './store-error.ts';

/** What says whose judgement on which passage a tag is. Another judgement is another tag, never an edit. */
const FIXED = ['kind', 'passageId', 'coderId', 'createdAt'] as const;

/**
 * Replaces the codes of a tag; `tag.updatedAt` is the time of the change. Fails with `gone` when the tag was deleted
 * meanwhile, so that an open form cannot bring it back, and with `invalid` when a fixed field differs.
 */
export function updateTag(db: AppDb, tag: Tag, named: Named = {}): Promise<Result<Tag, StoreError>> {
  return attempt(() => {
    const parsed = parseAt('tag', Tag, tag);
    return db.transaction('rw', [db.tags, db.actors, db.incidents, db.agreements, db.outbox], async () => {
      const stored = await db.tags.get(parsed.id);
      if (!stored || stored.deletedAt) throw new RecordGone(parsed.id);
      const moved = differsInFixed(stored, parsed);
      if (moved) throw new InvalidRecord(`tag.${moved}`, 'cannot be changed after the tag was saved');
      const changes = await storeNamed(db, named);
      await requireReferences(db, [parsed]);
      await db.tags.put(parsed);
      await enqueue(db, [...changes, tagChange(parsed)], parsed.updatedAt);
      return parsed;
    });
  });
}

/** Marks a tag as deleted; it is kept, out of every list, for undo and sync. `now`: UTC instant with milliseconds. */
export function deleteTag(db: AppDb, id: string, now: string): Promise<Result<Tag, StoreError>> {
  return rewrite(db, id, now, (stored) => ({ ...stored, deletedAt: now, updatedAt: now }));
}

/** Takes a deletion back. `now`: UTC instant with milliseconds. */
export function restoreTag(db: AppDb, id: string, now: string): Promise<Result<Tag, StoreError>> {
  return rewrite(db, id, now, ({ deletedAt: _, ...stored }) => ({ ...stored, updatedAt: now }));
}

/** The first fixed field in which two states of one tag differ. */
export const differsInFixed = (a: Tag, b: Tag) => FIXED.find((field) => a[field] !== b[field]);

function rewrite(db: AppDb, id: string, now: string, change: (stored: Tag) => Tag): Promise<Result<Tag, StoreError>> {
  return attempt(() =>
    db.transaction('rw', [db.tags, db.outbox], async () => {
      const stored = await db.tags.get(id);
      if (!stored) throw new RecordGone(id);
      const tag = parseAt('tag', Tag, change(stored));
      await db.tags.put(tag);
      await enqueue(db, [tagChange(tag)], now);
      return tag;
    }),
  );
}
