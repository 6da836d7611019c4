import { Draft } from '../model/draft.ts';
import type { CopyLimits, NoCopy } from '../model/stored-text.ts';
import type { Result } from '../result.ts';
import type { AppDb } from './db.ts';
import { parseAt } from './door.ts';
import { RecordGone } from './failures.ts';
import { attempt, type StoreError } from './store-error.ts';
import { dropUnused, type GivenText, keepText, putBack, type TakenText, textTables } from './texts.ts';

/** A draft as it was captured; `noCopy` says why no copy of its text was kept. */
export type CapturedDraft = { draft: Draft; noCopy?: NoCopy };

/** A draft that was discarded, with the text that only it referred to. */
export type DiscardedDraft = { draft: Draft; taken?: TakenText };

/**
 * Keeps a new draft and a copy of its page's text. The passage counts more than the copy: when that finds no room, within
 * the limits or on the disk, the draft is kept without. Drafts never sync: they have no outbox row.
 */
export async function captureDraft(
  db: AppDb,
  draft: Draft,
  text: GivenText,
  limits: CopyLimits,
): Promise<Result<CapturedDraft, StoreError>> {
  const write = (room: CopyLimits) =>
    attempt(() => {
      const parsed = parseAt('draft', Draft, draft);
      return db.transaction('rw', textTables(db), async () => {
        await db.drafts.put(parsed);
        const noCopy = await keepText(db, text, room, parsed.createdAt);
        return { draft: parsed, ...(noCopy ? { noCopy } : {}) };
      });
    });
  const kept = await write(limits);
  return kept.ok || kept.error.kind !== 'quota' ? kept : write({ ...limits, total: 0 });
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

/** Removes a draft and hands it over, so that `restoreDraft` can undo. Fails with `gone` when it was not there. */
export function discardDraft(db: AppDb, id: string): Promise<Result<DiscardedDraft, StoreError>> {
  return attempt(() =>
    db.transaction('rw', textTables(db), async () => {
      const draft = await db.drafts.get(id);
      if (!draft) throw new RecordGone(id);
      await db.drafts.delete(id);
      const taken = await dropUnused(db, draft.source.textSha256);
      return taken ? { draft, taken } : { draft };
    }),
  );
}

/** Puts a discarded draft back as it was. */
export function restoreDraft(db: AppDb, { draft, taken }: DiscardedDraft): Promise<Result<Draft, StoreError>> {
  return attempt(() =>
    db.transaction('rw', textTables(db), async () => {
      const parsed = parseAt('draft', Draft, draft);
      await db.drafts.put(parsed);
      if (taken) await putBack(db, taken);
      return parsed;
    }),
  );
}

/** Newest first. */
export function drafts(db: AppDb): Promise<Draft[]> {
  return db.drafts.orderBy('createdAt').reverse().toArray();
}
