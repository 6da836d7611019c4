import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Tag } from '../../../lib/model/tag.ts';
import { importRecords } from '../../../lib/store/import-records.ts';
import { actors, incidents, newestTagRows, pagePassages, tagRows } from '../../../lib/store/rows.ts';
import { deleteTag } from '../../../lib/store/tags.ts';
import { evidence, id, sampleRecords, T1, T2, T3, violation } from '../exchange/sample-records.ts';
import { sampleSave, tagsAt, testDb, unwrap } from './fixture.ts';

const PAGE = sampleSave().source.url;

/** Two pages; three passages on the first, one on the second; six tags. */
async function library() {
  const db = testDb();
  const { sources, passages, actors, incidents } = sampleRecords();
  const { source, passage } = sampleSave();
  const at = (start: number) => ({ ...passage.position, start, end: start + 70 });
  const records = {
    actors: [...actors, { id: id(40), name: 'A first one', createdAt: T3 }],
    incidents: [...incidents, { id: id(41), name: 'Later incident', createdAt: T3 }],
    sources: [...sources, { ...source, id: id(31), url: 'https://other.example/' }, { ...source, id: id(32) }],
    passages: [
      ...passages,
      { ...passage, id: id(33), position: at(9) },
      { ...passage, id: id(34), sourceId: id(31) },
      { ...passage, id: id(35), sourceId: id(32), position: at(0) },
    ],
    tags: [
      evidence({ updatedAt: T2 }),
      violation({ updatedAt: T1 }),
      evidence({ id: id(50), passageId: id(33), updatedAt: T3 }),
      evidence({ id: id(51), passageId: id(34), updatedAt: T2 }),
      evidence({ id: id(52), passageId: id(35), updatedAt: T1 }),
      evidence({ id: id(53), passageId: id(33), updatedAt: T2 }),
    ] as Tag[],
    agreements: [],
  };
  unwrap(await importRecords(db, records, T3));
  unwrap(await deleteTag(db, id(50), T3));
  return db;
}

const tagIds = (rows: { tag: Tag }[]) => rows.map((row) => row.tag.id);

test('lists live tags, the last changed first, with passage and source', async () => {
  const rows = await tagRows(await library());
  expect(tagIds(rows)).toEqual([id(53), id(51), id(5), id(52), id(6)]);
  expect(rows[1]).toMatchObject({ passage: { id: id(34) }, source: { url: 'https://other.example/' } });
});

test('lists the same in pieces of any size', async () => {
  const db = await library();
  for (const piece of [1, 2, 5, 6]) expect(tagIds(await tagRows(db, piece))).toEqual([id(53), id(51), id(5), id(52), id(6)]);
});

test('lists the newest at once, and names the deleted among them', async () => {
  const newest = await newestTagRows(await library(), 3);
  expect(tagIds(newest.rows)).toEqual([id(53), id(51)]);
  expect(newest.ids).toEqual(new Set([id(50), id(53), id(51)]));
  expect(newest.rows[1]).toMatchObject({ passage: { id: id(34) }, source: { url: 'https://other.example/' } });
});

test('lists the tags of one page, those on an imported source of it too', async () => {
  const db = await library();
  expect(tagIds(await tagsAt(db, PAGE))).toEqual([id(53), id(5), id(52), id(6)]);
  expect(await tagsAt(db, 'https://nowhere.example/')).toEqual([]);
});

test('gives a page its passages in the order of the text, with kinds and nothing else', async () => {
  const found = pagePassages(await tagsAt(await library(), PAGE));
  const { exact, prefix, suffix } = sampleSave().passage.quote;
  const at = (start: number) => ({ selectors: [{ exact, prefix, suffix, start }], rejected: [] });
  expect(found).toEqual([
    { passageId: id(35), kinds: ['evidence'], tags: 1, ...at(0) },
    { passageId: id(33), kinds: ['evidence'], tags: 1, ...at(9) },
    { passageId: id(2), kinds: ['evidence', 'violation'], tags: 2, ...at(104) },
  ]);
});

test('drops a passage from the page with its last live tag', async () => {
  const db = await library();
  await deleteTag(db, id(53), T3);
  await deleteTag(db, id(6), T3);
  expect(pagePassages(await tagsAt(db, PAGE)).map((one) => [one.passageId, one.kinds])).toEqual([
    [id(35), ['evidence']],
    [id(2), ['evidence']],
  ]);
});

test('lists actors by name and incidents latest first', async () => {
  const db = await library();
  expect((await actors(db)).map((one) => one.name)).toEqual(['A first one', 'Unnamed; group']);
  expect((await incidents(db)).map((one) => one.name)).toEqual(['Later incident', 'Hospital attack of spring']);
});

test('asks the database a fixed number of times, however many tags there are', async () => {
  const reads = async (tags: number) => {
    const db = testDb();
    const { passage } = sampleSave();
    const many = Array.from({ length: tags }, (_, i) => i);
    const records = {
      ...sampleRecords(),
      passages: [passage, ...many.map((i) => ({ ...passage, id: id(1000 + i) }))],
      tags: many.map((i) => evidence({ id: id(5000 + i), passageId: id(1000 + i) })),
    };
    unwrap(await importRecords(db, records, T3));
    let asked = 0;
    db.use({
      stack: 'dbcore',
      create: (core) => ({
        ...core,
        table: (name) => {
          const table = core.table(name);
          const counted =
            <A, B>(read: (argument: A) => B) =>
            (argument: A) => {
              asked += 1;
              return read(argument);
            };
          return {
            ...table,
            get: counted(table.get),
            getMany: counted(table.getMany),
            query: counted(table.query),
            openCursor: counted(table.openCursor),
          };
        },
      }),
    });
    db.close();
    await db.open();
    expect(await tagRows(db)).toHaveLength(tags);
    return asked;
  };
  expect(await reads(2)).toBe(3);
  expect(await reads(200)).toBe(3);
});
