import { marksOf } from '../model/fingerprint.ts';
import type { CopyLimits, NoCopy, StoredCopy, StoredText } from '../model/stored-text.ts';
import type { AppDb } from './db.ts';

/** A text that was just captured, packed. */
export type GivenText = Pick<StoredText, 'sha256' | 'textBytes' | 'fingerprint' | 'places'> & Pick<StoredCopy, 'gzip'>;

/** What was known of a text and its copy; what brings both back. */
export type TakenText = { text: StoredText; copy?: StoredCopy };

/** The tables that must be in a transaction which adds or drops texts. */
export const textTables = (db: AppDb) => [db.texts, db.copies, db.sources, db.passages, db.drafts];

/**
 * Notes a text and keeps a copy of it, once for equal texts, if the limits allow. Inside a transaction.
 *
 * @param at UTC instant with milliseconds
 * @returns why there is no copy, or nothing
 */
export async function keepText(db: AppDb, given: GivenText, limits: CopyLimits, at: string): Promise<NoCopy | undefined> {
  const { sha256, textBytes, fingerprint, gzip } = given;
  const stored = await db.texts.get(sha256);
  const places = [...new Set([...(stored?.places ?? []), ...given.places])];
  if (stored?.bytes !== undefined) {
    await db.texts.put({ ...stored, places });
    return undefined;
  }
  const text: StoredText = { sha256, textBytes, readAt: stored?.readAt ?? at, fingerprint, marks: marksOf(fingerprint), places };
  const noCopy = await refusal(db, gzip.length, limits);
  if (noCopy) {
    await db.texts.put({ ...text, noCopy });
    return noCopy;
  }
  await db.texts.put({ ...text, bytes: gzip.length });
  await db.copies.put({ sha256, gzip });
  return undefined;
}

/** What all copies take, compressed bytes. Read from an index: the copies themselves are not touched. */
export async function copiesTotal(db: AppDb): Promise<number> {
  const sizes = (await db.texts.orderBy('bytes').keys()) as number[];
  return sizes.reduce((sum, bytes) => sum + bytes, 0);
}

/**
 * Forgets a text, with its copy, that no source, passage or draft refers to; gives back what it took. To be called inside
 * every transaction that removes such a reference: then no copy is ever an orphan.
 */
export async function dropUnused(db: AppDb, sha256: string): Promise<TakenText | undefined> {
  const text = await db.texts.get(sha256);
  if (!text || (await isUsed(db, sha256))) return undefined;
  const copy = await db.copies.get(sha256);
  await db.texts.delete(sha256);
  await db.copies.delete(sha256);
  return copy ? { text, copy } : { text };
}

/** Brings back what `dropUnused` took. Inside a transaction. */
export async function putBack(db: AppDb, { text, copy }: TakenText): Promise<void> {
  // Captured again meanwhile: what is there is as good, or better.
  if (await db.texts.get(text.sha256)) return;
  await db.texts.add(text);
  if (copy) await db.copies.put(copy);
}

async function isUsed(db: AppDb, sha256: string): Promise<boolean> {
  if ((await db.sources.where('textSha256').equals(sha256).count()) > 0) return true;
  if ((await db.passages.where('textSha256').equals(sha256).count()) > 0) return true;
  return (await db.drafts.toArray()).some((draft) => draft.source.textSha256 === sha256);
}

async function refusal(db: AppDb, bytes: number, { total, each }: CopyLimits): Promise<NoCopy | undefined> {
  if (bytes > each) return 'too_large';
  return (await copiesTotal(db)) + bytes > total ? 'full' : undefined;
}
