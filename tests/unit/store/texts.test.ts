import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Draft } from '../../../lib/model/draft.ts';
import type { AppDb } from '../../../lib/store/db.ts';
import { captureDraft, discardDraft, restoreDraft } from '../../../lib/store/drafts.ts';
import { saveTags } from '../../../lib/store/save-tags.ts';
import { copiesTotal } from '../../../lib/store/texts.ts';
import { evidence, id } from '../exchange/sample-records.ts';
import { draft, everything, givenText, sampleSave, testDb, unwrap } from './fixture.ts';

const FIRST = 'aa'.repeat(32);
const LATER = 'bb'.repeat(32);
const ROOM = { total: 1_000, each: 100 };

afterEach(() => {
  vi.restoreAllMocks();
});

/** A draft of the sample's page, whose text had this checksum, and another place on it for each number. */
function draftOf(sha256: string, n = 20): Draft {
  const { source, passage, ...others } = draft({ id: id(n) });
  const position = { ...passage.position, start: n, end: n + 5 };
  return {
    ...others,
    source: { ...source, id: id(n + 100), textSha256: sha256 },
    passage: { ...passage, id: id(n + 200), sourceId: id(n + 100), position },
  };
}

const capture = async (db: AppDb, one: Draft, bytes = 3, room = ROOM) =>
  unwrap(await captureDraft(db, one, givenText(one.source.textSha256, bytes), room));

const save = async (db: AppDb, { id: draftId, source, passage }: Draft, tag: number) =>
  unwrap(await saveTags(db, sampleSave({ source, passage, tags: [evidence({ id: id(tag), passageId: passage.id })], draftId })));

const kept = async (db: AppDb) => ({
  texts: (await db.texts.toArray()).map(({ sha256 }) => sha256),
  copies: (await db.copies.toArray()).map(({ sha256 }) => sha256),
});

test('keeps the text of a captured passage, once for equal texts', async () => {
  const db = testDb();
  expect((await capture(db, draftOf(FIRST, 20))).noCopy).toBeUndefined();
  await capture(db, draftOf(FIRST, 21));
  expect(await kept(db)).toEqual({ texts: [FIRST], copies: [FIRST] });
  expect(await copiesTotal(db)).toBe(3);
});

test('a page captured again after it changed has both texts, and each passage knows its own', async () => {
  const db = testDb();
  const [one, two] = [draftOf(FIRST, 20), draftOf(LATER, 21)];
  await capture(db, one);
  const first = await save(db, one, 30);
  await capture(db, two);
  const second = await save(db, two, 31);
  expect(second.source).toEqual(first.source);
  expect([first.passage.textSha256, second.passage.textSha256]).toEqual([undefined, LATER]);
  expect(await kept(db)).toEqual({ texts: [FIRST, LATER], copies: [FIRST, LATER] });
});

test('a second tag on the same words stands on the first text; the later one is nobody’s and goes', async () => {
  const db = testDb();
  const one = draftOf(FIRST, 20);
  const again = { ...draftOf(LATER, 21), passage: { ...one.passage, sourceId: id(121) } };
  await capture(db, one);
  await save(db, one, 30);
  await capture(db, again);
  const { passage } = await save(db, again, 31);
  expect(passage.id).toBe(one.passage.id);
  expect(await kept(db)).toEqual({ texts: [FIRST], copies: [FIRST] });
});

describe('a discarded draft', () => {
  test('leaves no text behind, and undo brings everything back', async () => {
    const db = testDb();
    await capture(db, draftOf(FIRST));
    const before = await everything(db);
    const discarded = unwrap(await discardDraft(db, id(20)));
    expect(await kept(db)).toEqual({ texts: [], copies: [] });
    unwrap(await restoreDraft(db, discarded));
    expect(await everything(db)).toEqual(before);
  });

  test('leaves the text that another draft, a source or a passage still needs', async () => {
    const db = testDb();
    const [one, two, three] = [draftOf(FIRST, 20), draftOf(FIRST, 21), draftOf(LATER, 22)];
    for (const each of [one, two, three]) await capture(db, each);
    await discardDraft(db, two.id);
    expect((await kept(db)).copies).toEqual([FIRST, LATER]);
    await save(db, one, 30);
    await save(db, three, 31);
    await capture(db, draftOf(FIRST, 23));
    await capture(db, draftOf(LATER, 24));
    for (const n of [23, 24]) unwrap(await discardDraft(db, id(n)));
    expect((await kept(db)).copies).toEqual([FIRST, LATER]);
  });

  test('does not take back a text that was captured anew before undo', async () => {
    const db = testDb();
    await capture(db, draftOf(FIRST, 20), 3, { total: 0, each: 100 });
    const discarded = unwrap(await discardDraft(db, id(20)));
    await capture(db, draftOf(FIRST, 21));
    unwrap(await restoreDraft(db, discarded));
    expect((await kept(db)).copies).toEqual([FIRST]);
    expect(await copiesTotal(db)).toBe(3);
  });
});

describe('when there is no room', () => {
  test('the draft is kept, and why there is no copy is said and noted', async () => {
    const db = testDb();
    expect(await capture(db, draftOf(FIRST, 20), 101)).toMatchObject({ noCopy: 'too_large' });
    await capture(db, draftOf(LATER, 21), 60, { total: 100, each: 100 });
    const third = draftOf('cc'.repeat(32), 22);
    expect(await capture(db, third, 60, { total: 100, each: 100 })).toMatchObject({ noCopy: 'full' });
    expect(await db.drafts.count()).toBe(3);
    expect((await kept(db)).copies).toEqual([LATER]);
    expect(await db.texts.get(FIRST)).toMatchObject({ noCopy: 'too_large' });
    await save(db, third, 30);
    expect(await db.texts.get('cc'.repeat(32))).toMatchObject({ noCopy: 'full' });
  });

  test('what found no room is kept when it is captured again with room', async () => {
    const db = testDb();
    await capture(db, draftOf(FIRST, 20), 60, { total: 0, each: 100 });
    expect(await capture(db, draftOf(FIRST, 21), 60)).not.toHaveProperty('noCopy');
    expect(await db.texts.get(FIRST)).toMatchObject({ bytes: 60 });
    expect(await db.texts.get(FIRST)).not.toHaveProperty('noCopy');
  });

  test('on a disk with room for the draft alone, the draft is kept alone', async () => {
    const db = testDb();
    await db.open();
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      if (this.name === 'copies') throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, given);
    });
    expect(await capture(db, draftOf(FIRST))).toMatchObject({ noCopy: 'full' });
    expect(await kept(db)).toEqual({ texts: [FIRST], copies: [] });
    expect(await db.drafts.count()).toBe(1);
  });
});
