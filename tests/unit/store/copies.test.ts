import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Tag } from '../../../lib/model/tag.ts';
import { copyRows, deleteCopies, missingCopies, passageCopy, restoreCopies } from '../../../lib/store/copies.ts';
import type { AppDb } from '../../../lib/store/db.ts';
import { captureDraft, discardDraft } from '../../../lib/store/drafts.ts';
import { saveTags } from '../../../lib/store/save-tags.ts';
import { deleteTag } from '../../../lib/store/tags.ts';
import { evidence, id, T2, T3, violation } from '../exchange/sample-records.ts';
import { draft, everything, givenText, sampleSave, testDb, unwrap } from './fixture.ts';

const FIRST = 'aa'.repeat(32);
const LATER = 'bb'.repeat(32);
const OTHER = 'cc'.repeat(32);
const ROOM = { total: 1_000, each: 500 };
const PAGE = 'https://mfa.example/statement?id=7';
const MIRROR = 'https://mirror.example/statement';

let db: AppDb;

/** Captures and saves a passage: on a page, whose text had a checksum and takes some bytes. */
async function tagged(n: number, textSha256: string, bytes: number, url = PAGE, tags: Tag[] = [evidence({ id: id(n + 300) })]) {
  const { source, passage, ...others } = draft({ id: id(n), createdAt: T2 });
  const one = {
    ...others,
    source: { ...source, id: id(n + 100), url, textSha256 },
    passage: { ...passage, id: id(n + 200), sourceId: id(n + 100), position: { ...passage.position, start: n, end: n + 9 } },
  };
  unwrap(await captureDraft(db, one, givenText(textSha256, bytes), ROOM));
  const placed = tags.map((tag) => ({ ...tag, passageId: one.passage.id }));
  unwrap(await saveTags(db, sampleSave({ source: one.source, passage: one.passage, tags: placed, draftId: one.id })));
}

beforeEach(async () => {
  db = testDb();
  await tagged(22, FIRST, 10);
  await tagged(21, FIRST, 10, PAGE, [evidence({ id: id(401) }), violation({ id: id(402) })]);
  await tagged(23, LATER, 30);
  await tagged(24, LATER, 30, MIRROR);
  await tagged(25, OTHER, 20, 'https://other.example/');
});

describe('the copy of a passage', () => {
  test('comes with all tagged passages of the same text, in its order, whatever page they are from', async () => {
    const first = await passageCopy(db, id(222));
    expect(first?.copy?.sha256).toBe(FIRST);
    expect(first?.marked.map(({ passage, kinds }) => [passage.id, kinds])).toEqual([
      [id(221), ['evidence', 'violation']],
      [id(222), ['evidence']],
    ]);
    const later = await passageCopy(db, id(223));
    expect(later?.copy?.sha256).toBe(LATER);
    expect(later?.marked.map(({ passage }) => passage.id)).toEqual([id(223), id(224)]);
  });

  test('does not mark what has no tag any more, but can still be read', async () => {
    unwrap(await deleteTag(db, id(322), T3));
    const copy = await passageCopy(db, id(222));
    expect(copy?.passage.id).toBe(id(222));
    expect(copy?.marked.map(({ passage }) => passage.id)).toEqual([id(221)]);
  });

  test('is absent for a passage that nobody knows, and for one that came without', async () => {
    expect(await passageCopy(db, id(999))).toBeUndefined();
    await db.texts.delete(FIRST);
    await db.copies.delete(FIRST);
    expect(await passageCopy(db, id(222))).toMatchObject({ source: { url: PAGE } });
    expect(await passageCopy(db, id(222))).not.toHaveProperty('copy');
  });
});

describe('clean-up', () => {
  const listed = async () =>
    (await copyRows(db)).map(({ sha256, bytes, tags, pages }) => [sha256.slice(0, 2), bytes, tags, pages.map(({ url }) => url)]);

  test('lists copies by size, with their pages and number of tags', async () => {
    expect(await listed()).toEqual([
      ['bb', 30, 2, [MIRROR, PAGE]],
      ['cc', 20, 1, ['https://other.example/']],
      ['aa', 10, 3, [PAGE]],
    ]);
    unwrap(await deleteTag(db, id(325), T3));
    expect((await copyRows(db)).find(({ sha256 }) => sha256 === OTHER)).toMatchObject({ tags: 0, draft: false });
  });

  test('knows that an open form needs a copy', async () => {
    unwrap(
      await captureDraft(
        db,
        draft({ source: { ...draft().source, textSha256: 'dd'.repeat(32) } }),
        givenText('dd'.repeat(32), 5),
        ROOM,
      ),
    );
    expect((await copyRows(db)).at(-1)).toMatchObject({ bytes: 5, tags: 0, draft: true, pages: [{ url: PAGE }] });
  });

  test('deletes copies and no record; why is known afterwards, and undo brings them back', async () => {
    const before = await everything(db);
    const taken = unwrap(await deleteCopies(db, [FIRST, OTHER, 'ee'.repeat(32)]));
    expect(await listed()).toEqual([['bb', 30, 2, [MIRROR, PAGE]]]);
    const after = await everything(db);
    for (const table of ['tags', 'passages', 'sources', 'outbox']) expect(after[table]).toEqual(before[table]);
    expect(await missingCopies(db, [FIRST, LATER, 'ee'.repeat(32)])).toEqual(new Map([[FIRST, 'deleted']]));
    expect(await passageCopy(db, id(222))).toMatchObject({ text: { noCopy: 'deleted' } });
    unwrap(await restoreCopies(db, taken));
    expect(await everything(db)).toEqual(before);
  });

  test('undo puts nothing back that nobody needs any more', async () => {
    const one = draft({ source: { ...draft().source, textSha256: 'dd'.repeat(32) } });
    unwrap(await captureDraft(db, one, givenText('dd'.repeat(32), 5), ROOM));
    const taken = unwrap(await deleteCopies(db, ['dd'.repeat(32)]));
    unwrap(await discardDraft(db, one.id));
    unwrap(await restoreCopies(db, taken));
    expect(await db.copies.get('dd'.repeat(32))).toBeUndefined();
  });
});
