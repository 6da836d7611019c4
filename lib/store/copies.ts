import type { CopyRow } from '../model/copy-row.ts';
import { type Passage, textOf } from '../model/passage.ts';
import type { Source } from '../model/source.ts';
import type { NoCopy, StoredCopy, StoredText } from '../model/stored-text.ts';
import { TAG_KINDS, type TagKind } from '../model/tag.ts';
import type { Result } from '../result.ts';
import type { AppDb } from './db.ts';
import { allOf, live } from './rows.ts';
import { attempt, type StoreError } from './store-error.ts';
import type { TakenText } from './texts.ts';

/** A passage with at least one live tag, and the kinds of its tags. */
export type MarkedPassage = { passage: Passage; kinds: TagKind[] };

/** A passage with the copy of the text it was taken from, if there is one, and what else stands in that text. */
export type PassageCopy = {
  passage: Passage;
  source: Source;
  text?: StoredText;
  copy?: StoredCopy;
  marked: MarkedPassage[];
};

/** Undefined when there is no such passage. The copy is as it was stored: `unpack` says whether it is still good. */
export function passageCopy(db: AppDb, passageId: string): Promise<PassageCopy | undefined> {
  return db.transaction('r', [db.passages, db.sources, db.texts, db.copies, db.tags], async () => {
    const passage = await db.passages.get(passageId);
    const source = passage && (await db.sources.get(passage.sourceId));
    if (!passage || !source) return undefined;
    const { sha256 } = textOf(passage, source);
    const [text, copy] = [await db.texts.get(sha256), await db.copies.get(sha256)];
    const marked = await markedPassages(db, sha256);
    return { passage, source, marked, ...(text ? { text } : {}), ...(copy ? { copy } : {}) };
  });
}

/** The tagged passages that were taken from a text, in its order. Inside a transaction over passages, sources and tags. */
async function markedPassages(db: AppDb, sha256: string): Promise<MarkedPassage[]> {
  const sources = await db.sources.where('textSha256').equals(sha256).primaryKeys();
  const ofSources = await db.passages.where('sourceId').anyOf(sources).toArray();
  const later = await db.passages.where('textSha256').equals(sha256).toArray();
  const passages = [...ofSources.filter((one) => (one.textSha256 ?? sha256) === sha256), ...later];
  // A passage may say what its source says too.
  const unique = [...new Map(passages.map((passage) => [passage.id, passage])).values()];
  const tags = (
    await db.tags
      .where('passageId')
      .anyOf([...unique.map(({ id }) => id)])
      .toArray()
  ).filter(live);
  return unique
    .map((passage) => {
      const onIt = tags.filter((tag) => tag.passageId === passage.id);
      return { passage, kinds: TAG_KINDS.filter((kind) => onIt.some((tag) => tag.kind === kind)) };
    })
    .filter(({ kinds }) => kinds.length > 0)
    .sort((a, b) => a.passage.position.start - b.passage.position.start);
}

/** Why texts have no copy, by checksum; those with a copy, and those this device never had, are not in it. */
export async function missingCopies(db: AppDb, sha256s: readonly string[]): Promise<Map<string, NoCopy>> {
  const texts = await db.texts.bulkGet([...new Set(sha256s)]);
  return new Map(texts.flatMap((text) => (text?.noCopy ? [[text.sha256, text.noCopy] as const] : [])));
}

/** All copies, the largest first. */
export async function copyRows(db: AppDb): Promise<CopyRow[]> {
  const texts = await db.texts.orderBy('bytes').reverse().toArray();
  if (texts.length === 0) return [];
  const tagsOn = countBy((await allOf(db, db.tags)).filter(live), (tag) => tag.passageId);
  const sources = new Map((await allOf(db, db.sources)).map((source) => [source.id, source]));
  const tags = new Map<string, number>();
  const pages = new Map<string, Map<string, Source>>();
  const shownBy = (sha256: string, source: Source) =>
    pages.set(sha256, (pages.get(sha256) ?? new Map<string, Source>()).set(source.url, source));
  for (const source of sources.values()) shownBy(source.textSha256, source);
  for (const passage of await allOf(db, db.passages)) {
    const source = sources.get(passage.sourceId);
    if (!source) continue;
    const { sha256 } = textOf(passage, source);
    shownBy(sha256, source);
    tags.set(sha256, (tags.get(sha256) ?? 0) + (tagsOn.get(passage.id) ?? 0));
  }
  const drafts = new Set<string>();
  for (const { source } of await db.drafts.toArray()) {
    shownBy(source.textSha256, source);
    drafts.add(source.textSha256);
  }
  return texts.map(({ sha256, bytes = 0, readAt }) => ({
    sha256,
    bytes,
    readAt,
    pages: [...(pages.get(sha256)?.values() ?? [])].map(({ url, title }) => ({ url, title })),
    tags: tags.get(sha256) ?? 0,
    draft: drafts.has(sha256),
  }));
}

/** Deletes copies, never a tag; hands over what it took, so that `restoreCopies` can undo. */
export function deleteCopies(db: AppDb, sha256s: readonly string[]): Promise<Result<TakenText[], StoreError>> {
  return attempt(() =>
    db.transaction('rw', [db.texts, db.copies], async () => {
      const taken: TakenText[] = [];
      for (const text of await db.texts.bulkGet([...sha256s])) {
        const copy = text && (await db.copies.get(text.sha256));
        if (!text || !copy) continue;
        const { bytes: _, ...others } = text;
        await db.texts.put({ ...others, noCopy: 'deleted' });
        await db.copies.delete(text.sha256);
        taken.push({ text, copy });
      }
      return taken;
    }),
  );
}

/** Puts deleted copies back, where their text is still needed and has no newer one. */
export function restoreCopies(db: AppDb, taken: readonly TakenText[]): Promise<Result<void, StoreError>> {
  return attempt(() =>
    db.transaction('rw', [db.texts, db.copies], async () => {
      for (const { text, copy } of taken) {
        const now = await db.texts.get(text.sha256);
        if (!copy || !now || now.bytes !== undefined) continue;
        await db.texts.put(text);
        await db.copies.put(copy);
      }
    }),
  );
}

function countBy<T>(items: readonly T[], key: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
}
