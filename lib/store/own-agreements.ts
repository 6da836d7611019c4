import { lastNormOf, OwnAgreement } from '../model/own-agreement.ts';
import { ownNormsOf } from '../model/references.ts';
import type { Result } from '../result.ts';
import type { AppDb } from './db.ts';
import { parseAt } from './door.ts';
import { InvalidRecord, NormInUse, RecordGone } from './failures.ts';
import { agreementChange, enqueue } from './outbox.ts';
import { attempt, type StoreError } from './store-error.ts';

/** Counts the writes to own agreements. Whoever has built something from them compares it, whoever wrote. */
const REVISION = 'agreementsRevision';

/** All of them, the deleted too: tags may still refer to those. In the order of the ids. */
export const ownAgreements = (db: AppDb): Promise<OwnAgreement[]> => db.agreements.toArray();

/** Differs from an earlier answer exactly when own agreements were written since. */
export async function agreementsRevision(db: AppDb): Promise<string> {
  return (await db.meta.get(REVISION))?.value ?? '0';
}

/** To be called inside every transaction that writes agreements; it needs the table `meta`. */
export async function touchAgreements(db: AppDb): Promise<void> {
  await db.meta.put({ key: REVISION, value: String(Number(await agreementsRevision(db)) + 1) });
}

/** Saves a new agreement, or replaces what one says; who added it and when stays, and so do norms that tags refer to. */
export function saveOwnAgreement(db: AppDb, own: OwnAgreement): Promise<Result<OwnAgreement, StoreError>> {
  return attempt(() => {
    const parsed = parseAt('agreement', OwnAgreement, own);
    return inTransaction(db, async () => {
      const stored = await db.agreements.get(parsed.id);
      const next = stored ? await successor(db, stored, parsed) : parsed;
      await writeAgreements(db, [next], next.updatedAt);
      return next;
    });
  });
}

/** Marks it as deleted: no longer found or offered, kept for undo and sync. `now`: UTC instant with milliseconds. */
export function deleteOwnAgreement(db: AppDb, id: string, now: string): Promise<Result<OwnAgreement, StoreError>> {
  return rewrite(db, id, now, (stored) => ({ ...stored, deletedAt: now, updatedAt: now }));
}

/** Takes a deletion back. `now`: UTC instant with milliseconds. */
export function restoreOwnAgreement(db: AppDb, id: string, now: string): Promise<Result<OwnAgreement, StoreError>> {
  return rewrite(db, id, now, ({ deletedAt: _, ...stored }) => ({ ...stored, updatedAt: now }));
}

export const inTransaction = <T>(db: AppDb, work: () => Promise<T>): PromiseLike<T> =>
  db.transaction('rw', [db.agreements, db.tags, db.meta, db.outbox], work);

/** Records, outbox rows and revision in one. Inside a transaction. */
export async function writeAgreements(db: AppDb, records: OwnAgreement[], at: string): Promise<void> {
  if (records.length === 0) return;
  await db.agreements.bulkPut(records);
  await enqueue(db, records.map(agreementChange), at);
  await touchAgreements(db);
}

/** Throws when a norm that would go is one that a tag refers to. Inside a transaction. */
export async function requireNormsKept(db: AppDb, before: OwnAgreement, after: Pick<OwnAgreement, 'norms'>): Promise<void> {
  const kept = new Set(after.norms.map(({ id }) => id));
  const gone = new Set(before.norms.map(({ id }) => id).filter((id) => !kept.has(id)));
  if (gone.size === 0) return;
  const inUse = (await db.tags.toArray())
    .filter((tag) => tag.deletedAt === undefined)
    .flatMap(ownNormsOf)
    .find((id) => gone.has(id));
  if (inUse !== undefined) throw new NormInUse(inUse);
}

async function successor(db: AppDb, stored: OwnAgreement, next: OwnAgreement): Promise<OwnAgreement> {
  if (stored.deletedAt !== undefined) throw new RecordGone(stored.id);
  if (stored.coderId !== next.coderId || stored.createdAt !== next.createdAt)
    throw new InvalidRecord('agreement.id', 'belongs to another agreement');
  await requireNormsKept(db, stored, next);
  // A number once given is never given again, also when another window gave it.
  return { ...next, lastNorm: Math.max(stored.lastNorm, next.lastNorm, lastNormOf(next)) };
}

function rewrite(db: AppDb, id: string, now: string, change: (stored: OwnAgreement) => OwnAgreement) {
  return attempt(() =>
    inTransaction(db, async () => {
      const stored = await db.agreements.get(id);
      if (!stored) throw new RecordGone(id);
      const next = parseAt('agreement', OwnAgreement, change(stored));
      await writeAgreements(db, [next], now);
      return next;
    }),
  );
}
