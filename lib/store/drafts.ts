import { Draft } from '../model/draft.ts';
import type { Result } from '../result.ts';
import type { AppDb } from './db.ts';
import { parseAt } from './door.ts';
import { RecordGone } from './failures.ts';
import { attempt, type StoreError } from './store-error.ts';

/** Keeps a new draft, or puts a discarded one back. Drafts never sync: they have no outbox row. */
export function saveDraft(db: AppDb, draft: Draft): Promise<Result<Draft, StoreError>> {
  return attempt(async () => {
    const parsed = parseAt('draft', Draft, draft);
    await db.drafts.put(parsed);
    return parsed;
  });
}

/** Replaces the given fields as a whole. Fails with `gone` when the draft was saved as tags or discarded meanwhile. */
export function updateDraft(db: AppDb, id: string, patch: Partial<Omit<Draft, 'id'>>): Promise<Result<Draft, StoreError>> {
  return attempt(() =>
    db.transaction('rw', db.drafts, async () => {
      const stored = await db.drafts.get(id);
      if (!stored) throw new RecordGone(id);
      const draft = parseAt('draft', Draft, { ...stored, ...patch, id });
      await db.drafts.put(draft);
      return draft;
    }),
  );
}

/** Removes a draft and hands it over, so that `saveDraft` can undo. Fails with `gone` when it was not there. */
export function discardDraft(db: AppDb, id: string): Promise<Result<Draft, StoreError>> {
  return attempt(() =>
    db.transaction('rw', db.drafts, async () => {
      const stored = await db.drafts.get(id);
      if (!stored) throw new RecordGone(id);
      await db.drafts.delete(id);
      return stored;
    }),
  );
}

/** Newest first. */
export function drafts(db: AppDb): Promise<Draft[]> {
  return db.drafts.orderBy('createdAt').reverse().toArray();
}
