import type { EntityTable } from 'dexie';
import type { Actor } from '../model/actor.ts';
import type { Incident } from '../model/incident.ts';
import type { PagePassage } from '../model/page-report.ts';
import { type Passage, rejectedQuotes, selectorsInForce } from '../model/passage.ts';
import type { TagRow } from '../model/records.ts';
import type { Source } from '../model/source.ts';
import { TAG_KINDS, type Tag } from '../model/tag.ts';
import type { AppDb } from './db.ts';

export const live = (tag: Tag) => tag.deletedAt === undefined;

/**
 * Records read at once. One answer with 100,000 of them would hold the screen for seconds, and one transaction over all of
 * them would keep a tag that is being saved waiting.
 */
const PIECE = 4_000;

/** All tags that are not deleted, the last changed first. A few bulk reads, with room for other work between them. */
export async function tagRows(db: AppDb, piece = PIECE): Promise<TagRow[]> {
  // Tags first: whatever they refer to is in the store already, even when somebody saves in between.
  const tags = (await allOf(db, db.tags, piece)).filter(live).sort(newestFirst);
  return join(tags, await allOf(db, db.passages, piece), await allOf(db, db.sources, piece));
}

/** The tags changed last, the deleted among them by id only. */
export type NewestRows = { rows: TagRow[]; ids: ReadonlySet<string> };

/** The last changed of all tags, at once however many there are; fewer rows than asked for when some are deleted. */
export function newestTagRows(db: AppDb, most: number): Promise<NewestRows> {
  return db.transaction('r', [db.tags, db.passages, db.sources], async () => {
    // No filter in the query: it would walk through all the deleted.
    const tags = await db.tags.orderBy('updatedAt').reverse().limit(most).toArray();
    const passages = await db.passages.bulkGet([...new Set(tags.map((tag) => tag.passageId))]);
    const found = passages.filter((passage) => passage !== undefined);
    const sources = await db.sources.bulkGet([...new Set(found.map((passage) => passage.sourceId))]);
    const rows = join(
      tags.filter(live),
      found,
      sources.filter((source) => source !== undefined),
    );
    return { rows, ids: new Set(ids(tags)) };
  });
}

/** The tags on these sources, the last changed first. */
export function tagRowsOf(db: AppDb, sources: Source[]): Promise<TagRow[]> {
  return db.transaction('r', [db.tags, db.passages], async () => {
    const passages = await db.passages.where('sourceId').anyOf(ids(sources)).toArray();
    const tags = (await db.tags.where('passageId').anyOf(ids(passages)).toArray()).filter(live);
    return join(tags.sort(newestFirst), passages, sources);
  });
}

/** What the page script needs to paint a page: the passages on which its tags stand, in the order of the text. */
export function pagePassages(rows: readonly TagRow[]): PagePassage[] {
  const onPassage = new Map<string, [TagRow, ...TagRow[]]>();
  for (const row of rows) {
    const others = onPassage.get(row.passage.id);
    if (others) others.push(row);
    else onPassage.set(row.passage.id, [row]);
  }
  return [...onPassage.values()]
    .map((onOne): PagePassage => {
      const { passage } = onOne[0];
      return {
        passageId: passage.id,
        kinds: TAG_KINDS.filter((kind) => onOne.some((row) => row.tag.kind === kind)),
        tags: onOne.length,
        selectors: selectorsInForce(passage).map(({ quote, position }) => ({ ...words(quote), start: position.start })),
        ...(passage.element ? { element: passage.element.value } : {}),
        rejected: rejectedQuotes(passage).map(words),
      };
    })
    .sort((a, b) => firstStart(a) - firstStart(b) || (a.passageId < b.passageId ? -1 : 1));
}

const words = ({ exact, prefix, suffix }: Passage['quote']) => ({ exact, prefix, suffix });
const firstStart = ({ selectors }: PagePassage): number => selectors[0]?.start ?? 0;

/** Everybody a coder named who is not a state, by name. */
export async function actors(db: AppDb): Promise<Actor[]> {
  return (await db.actors.toArray()).sort((a, b) => a.name.localeCompare(b.name));
}

/** All incidents, the last added first: the one being coded now is most often the one before. */
export async function incidents(db: AppDb): Promise<Incident[]> {
  return (await db.incidents.toArray()).sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
}

/** A table in pieces, each in a transaction of its own; in the order of the ids. */
export async function allOf<T extends { id: string }>(db: AppDb, table: EntityTable<T, 'id'>, piece = PIECE): Promise<T[]> {
  const all: T[] = [];
  for (;;) {
    const last = all.at(-1)?.id ?? '';
    const next = await db.transaction('r', [table], () => table.where(':id').above(last).limit(piece).toArray());
    for (const record of next) all.push(record);
    if (next.length < piece) return all;
  }
}

const ids = (records: { id: string }[]) => records.map((record) => record.id);

const newestFirst = (a: Tag, b: Tag) =>
  a.updatedAt === b.updatedAt ? (a.id < b.id ? 1 : -1) : a.updatedAt < b.updatedAt ? 1 : -1;

function join(tags: Tag[], passages: Passage[], sources: Source[]): TagRow[] {
  const passageOf = new Map(passages.map((passage) => [passage.id, passage]));
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  return tags.flatMap((tag) => {
    const passage = passageOf.get(tag.passageId);
    const source = passage && sourceOf.get(passage.sourceId);
    return passage && source ? [{ tag, passage, source }] : [];
  });
}
