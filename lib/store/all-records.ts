import type { Records } from '../model/records.ts';
import { tagReferences } from '../model/references.ts';
import type { AppDb } from './db.ts';

/** The live tags, everything they refer to and all own agreements in use, as of one moment; each list ordered by id. */
export function allRecords(db: AppDb): Promise<Records> {
  return db.transaction('r', [db.tags, db.passages, db.sources, db.actors, db.incidents, db.agreements], async () => {
    // `toArray` reads in the order of the primary key, which is the id.
    const tags = (await db.tags.toArray()).filter((tag) => tag.deletedAt === undefined);
    const passages = pick(await db.passages.toArray(), new Set(tags.map((tag) => tag.passageId)));
    const sources = pick(await db.sources.toArray(), new Set(passages.map((passage) => passage.sourceId)));
    const references = tags.map(tagReferences);
    const actors = pick(await db.actors.toArray(), new Set(references.flatMap((of) => of.actors)));
    const incidents = pick(await db.incidents.toArray(), new Set(references.flatMap((of) => of.incidents)));
    const named = new Set(references.flatMap((of) => of.agreements));
    const agreements = (await db.agreements.toArray()).filter((one) => one.deletedAt === undefined || named.has(one.id));
    return { sources, passages, tags, actors, incidents, agreements };
  });
}

const pick = <T extends { id: string }>(records: T[], ids: ReadonlySet<string>) => records.filter((record) => ids.has(record.id));
