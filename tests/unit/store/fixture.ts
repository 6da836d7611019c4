import { afterEach } from 'vitest';
import type { Draft } from '../../../lib/model/draft.ts';
import { type AppDb, openDb } from '../../../lib/store/db.ts';
import { restoreDraft } from '../../../lib/store/drafts.ts';
import { pageTags } from '../../../lib/store/elsewhere.ts';
import type { TagsToSave } from '../../../lib/store/save-tags.ts';
import type { GivenText } from '../../../lib/store/texts.ts';
import { id, sampleRecords, T1 } from '../exchange/sample-records.ts';

const opened: AppDb[] = [];

/** A database of its own for one test; gone after it. Tests import fake-indexeddb before all else: Dexie looks for it once. */
export function testDb(name = `test-${crypto.randomUUID()}`): AppDb {
  const db = openDb(name);
  opened.push(db);
  return db;
}

afterEach(async () => {
  const used = opened.splice(0);
  // All closed first: a second connection would be asked to let go, with a warning.
  for (const db of used) db.close();
  for (const db of used) await db.delete();
});

/** The sample's form as the panel would save it. */
export function sampleSave(changes: Partial<TagsToSave> = {}): TagsToSave {
  const { sources, passages, tags, actors, incidents } = sampleRecords();
  const [source, passage] = [sources[0], passages[0]];
  if (!source || !passage) throw new Error('the sample has a source and a passage');
  return { source, passage, tags, actors, incidents, ...changes };
}

export function draft(changes: Partial<Draft> = {}): Draft {
  const { source, passage } = sampleSave();
  return {
    id: id(20),
    createdAt: T1,
    source,
    passage,
    kinds: ['evidence'],
    suggested: { agreements: [], norms: [] },
    evidence: {},
    violation: {},
    ...changes,
  };
}

/** Puts a draft into the store, without a text. */
export const withDraft = (db: AppDb, one: Draft) => restoreDraft(db, { draft: one });

/** A text as the background hands it over, with sizes as small as a test wants them. */
export function givenText(sha256: string, bytes = 3, words = 0): GivenText {
  const hashes = Array.from({ length: words }, (_, i) => i * 7);
  return { sha256, textBytes: bytes * 3, fingerprint: { hashes, words }, places: [], gzip: new Uint8Array(bytes) };
}

/** The tags of an address of which only that is known. */
export const tagsAt = async (db: AppDb, url: string) => (await pageTags(db, { url }, () => false)).here;

/** Everything in the database, to compare before and after. */
export async function everything(db: AppDb): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const));
  return Object.fromEntries(tables);
}

/** The value of a result that must have worked. */
export function unwrap<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!result.ok) throw new Error(`expected success, got ${JSON.stringify(result.error)}`);
  return result.value;
}
