import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { fingerprint, isSameText } from '../../../lib/anchor/fingerprint.ts';
import { addressKeys } from '../../../lib/model/address-key.ts';
import type { PageIdentity } from '../../../lib/model/page-identity.ts';
import type { AppDb } from '../../../lib/store/db.ts';
import { captureDraft } from '../../../lib/store/drafts.ts';
import { pageTags } from '../../../lib/store/elsewhere.ts';
import { importRecords } from '../../../lib/store/import-records.ts';
import { saveTags } from '../../../lib/store/save-tags.ts';
import { deleteTag } from '../../../lib/store/tags.ts';
import { evidence, id, sampleRecords, T3 } from '../exchange/sample-records.ts';
import { draft, sampleSave, testDb, unwrap } from './fixture.ts';

const words = (from: number, count: number) =>
  Array.from({ length: count }, (_, i) => `word${((from + i) * 7919) % 99_991}`).join(' ');
const STATEMENT = words(1, 300);
const EDITED = `${words(9_000, 20)} ${STATEMENT} ${words(8_000, 20)}`;
const OTHER = words(20_000, 300);
const NOTICE = words(40_000, 30);
const PAGE = 'https://www.mfa.example/press/114';

let db: AppDb;
let n = 0;

/** Tags a passage on a page with this text. */
async function tag(url: string, text: string, canonicalUrl?: string): Promise<string> {
  n += 1;
  const at = n * 10 + 1_000;
  const sha256 = String(at).padStart(64, '0');
  const { source, passage, ...others } = draft({ id: id(at) });
  const { canonicalUrl: _, ...bare } = source;
  const one = {
    ...others,
    source: { ...bare, id: id(at + 1), url, textSha256: sha256, ...(canonicalUrl ? { canonicalUrl } : {}) },
    passage: { ...passage, id: id(at + 2), sourceId: id(at + 1) },
  };
  const given = {
    sha256,
    textBytes: 1,
    gzip: new Uint8Array(1),
    fingerprint: fingerprint(text),
    places: addressKeys(url, canonicalUrl),
  };
  unwrap(await captureDraft(db, one, given, { total: 1_000, each: 1_000 }));
  const tags = [evidence({ id: id(at + 3), passageId: one.passage.id })];
  unwrap(await saveTags(db, sampleSave({ source: one.source, passage: one.passage, tags, draftId: one.id })));
  return id(at + 3);
}

const identity = (text: string, more: Partial<PageIdentity> = {}): PageIdentity => ({
  fingerprint: fingerprint(text),
  translations: [],
  ...more,
});
const seen = async (url: string, of?: PageIdentity) => {
  const { here, elsewhere } = await pageTags(db, { url, identity: of }, isSameText);
  return { here: here.map(({ source }) => source.url), elsewhere: elsewhere.map(({ why, source }) => [why, source.url]) };
};

beforeEach(() => {
  db = testDb();
});

describe('a version of the same page', () => {
  for (const url of ['http://mfa.example/press/114', `${PAGE}?print=1`, `${PAGE}/amp/`, 'https://amp.mfa.example/press/114/'])
    test(`with the same text shows its tags here, and says so: ${url}`, async () => {
      await tag(url, STATEMENT);
      expect(await seen(PAGE, identity(EDITED))).toEqual({ here: [url], elsewhere: [['page', url]] });
    });

  test('with the same text by the address that one of them declares', async () => {
    await tag('https://mfa.example/story?node=7', STATEMENT, PAGE);
    expect((await seen(PAGE, identity(STATEMENT))).elsewhere).toEqual([['page', 'https://mfa.example/story?node=7']]);
    await tag('https://other.example/b', OTHER);
    const declaring = identity(OTHER, { canonicalUrl: 'https://other.example/b' });
    expect((await seen('https://other.example/?b', declaring)).here).toEqual(['https://other.example/b']);
  });

  test('with another text, or too little of it, is told of and not mixed in', async () => {
    await tag('http://mfa.example/press/114', OTHER);
    await tag('https://m.mfa.example/press/114', NOTICE);
    const { here, elsewhere } = await seen(PAGE, identity(NOTICE));
    expect(here).toEqual([]);
    expect(elsewhere.map(([why]) => why)).toEqual(['address', 'address']);
  });

  test('is not mixed in before the text is known', async () => {
    await tag('http://mfa.example/press/114', STATEMENT);
    expect(await seen(PAGE)).toEqual({ here: [], elsewhere: [] });
  });

  test('claimed from another site is not believed: the page would learn what is tagged there', async () => {
    await tag(PAGE, STATEMENT);
    const claim = identity(STATEMENT, { canonicalUrl: PAGE });
    expect(await seen('https://hostile.example/copy', claim)).toEqual({ here: [], elsewhere: [['text', PAGE]] });
  });

  test('declared by all pages of a site is not believed', async () => {
    await tag('https://www.mfa.example/press/115', OTHER, 'https://www.mfa.example/');
    expect(await seen('https://www.mfa.example/', identity(STATEMENT))).toEqual({ here: [], elsewhere: [] });
    expect(await seen(PAGE, identity(STATEMENT, { canonicalUrl: 'https://www.mfa.example/' }))).toEqual({
      here: [],
      elsewhere: [],
    });
  });
});

describe('the same text at another address', () => {
  test('is told of, with its tags, and never mixed in', async () => {
    await tag('https://wire.example/story/7', EDITED);
    await tag('https://unrelated.example/', OTHER);
    expect(await seen(PAGE, identity(STATEMENT))).toEqual({ here: [], elsewhere: [['text', 'https://wire.example/story/7']] });
  });

  test('on the same site must agree more: its pages share menus and notices', async () => {
    const frame = words(30_000, 600);
    await tag('https://www.mfa.example/press/115', `${frame} ${words(50_000, 150)}`);
    expect((await seen(PAGE, identity(`${frame} ${words(60_000, 150)}`))).elsewhere).toEqual([]);
  });

  test('is not told of when it is short: a notice stands everywhere', async () => {
    await tag('https://wire.example/cookies', NOTICE);
    expect((await seen(PAGE, identity(NOTICE))).elsewhere).toEqual([]);
  });

  test('is not told of when its tags were deleted, nor of the page itself', async () => {
    const deleted = await tag('https://wire.example/story/7', STATEMENT);
    unwrap(await deleteTag(db, deleted, T3));
    await tag(PAGE, STATEMENT);
    expect(await seen(PAGE, identity(STATEMENT))).toEqual({ here: [PAGE], elsewhere: [] });
  });

  test('is one entry an address, with all its tags; the strongest reason first', async () => {
    await tag('https://wire.example/fr', OTHER);
    await tag('https://wire.example/story/7', STATEMENT);
    await tag('https://wire.example/story/7', EDITED);
    await tag('http://mfa.example/press/114', STATEMENT);
    const { elsewhere } = await pageTags(
      db,
      { url: PAGE, identity: identity(STATEMENT, { translations: ['https://wire.example/fr', PAGE] }) },
      isSameText,
    );
    expect(elsewhere.map(({ why, source, rows }) => [why, source.url, rows.length])).toEqual([
      ['page', 'http://mfa.example/press/114', 1],
      ['text', 'https://wire.example/story/7', 2],
      ['translation', 'https://wire.example/fr', 1],
    ]);
  });
});

test('tags that came by an import, without a text, are told of where the pages declare each other', async () => {
  unwrap(await importRecords(db, sampleRecords(), T3));
  const [source] = sampleRecords().sources;
  const declared = source?.canonicalUrl ?? '';
  expect(await seen(declared, identity(STATEMENT))).toEqual({ here: [], elsewhere: [['address', source?.url]] });
});
