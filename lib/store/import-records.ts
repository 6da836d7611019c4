import type { Table } from 'dexie';
import type { Actor } from '../model/actor.ts';
import type { Incident } from '../model/incident.ts';
import type { OwnAgreement } from '../model/own-agreement.ts';
import { mergeReviews, type Passage } from '../model/passage.ts';
import { Records } from '../model/records.ts';
import { tagReferences } from '../model/references.ts';
import type { Source } from '../model/source.ts';
import type { Tag } from '../model/tag.ts';
import type { Result } from '../result.ts';
import { canonical } from './canonical.ts';
import type { AppDb } from './db.ts';
import { parseAt, requireKnown } from './door.ts';
import { InvalidRecord } from './failures.ts';
import { agreementChange, type Change, enqueue, tagChange } from './outbox.ts';
import { touchAgreements } from './own-agreements.ts';
import { attempt, type StoreError } from './store-error.ts';
import { differsInFixed } from './tags.ts';

type Counts = {
  added: number;
  /** Stored already with the same content. */
  same: number;
  /** Tags whose newer state in the file replaced the stored one. */
  changed: number;
  /** The file says something else, but what is stored is newer, deleted here, or of a kind that never changes: kept. */
  kept: number;
};

/** All records; `tags` counts the tags among them. */
export type ImportCounts = Counts & { tags: Counts };

/**
 * Brings records of a file in, all or nothing. Ids decide what is the same record; nothing stored is overwritten by
 * something older, and a tag deleted here stays deleted.
 *
 * @param now UTC instant with milliseconds, for the outbox
 */
export function importRecords(db: AppDb, records: Records, now: string): Promise<Result<ImportCounts, StoreError>> {
  return attempt(() => {
    const given = parseAt('records', Records, records);
    requireClosed(given);
    const tables = [db.sources, db.passages, db.tags, db.actors, db.incidents, db.agreements, db.meta, db.outbox];
    return db.transaction('rw', tables, async () => {
      const done = {
        agreements: await bring<OwnAgreement>(db.agreements, given.agreements, newerAgreement),
        actors: await bring<Actor>(db.actors, given.actors, stays),
        incidents: await bring<Incident>(db.incidents, given.incidents, stays),
        sources: await bring<Source>(db.sources, given.sources, stays),
        passages: await bring<Passage>(db.passages, given.passages, withAllReviews),
        tags: await bring<Tag>(db.tags, given.tags, newerTag),
      };
      if (done.agreements.written.length > 0) await touchAgreements(db);
      const changes: Change[] = [
        ...done.agreements.written.map(agreementChange),
        ...done.actors.written.map((doc): Change => ({ type: 'actor', op: 'upsert', doc })),
        ...done.incidents.written.map((doc): Change => ({ type: 'incident', op: 'upsert', doc })),
        ...done.sources.written.map((doc): Change => ({ type: 'source', op: 'upsert', doc })),
        ...done.passages.written.map((doc): Change => ({ type: 'passage', op: 'upsert', doc })),
        ...done.tags.written.map(tagChange),
      ];
      await enqueue(db, changes, now);
      const all = Object.values(done).map((one) => one.counts);
      return { ...all.reduce(plus), tags: done.tags.counts };
    });
  });
}

/** What is written in place of the stored record; undefined when that stays as it is. */
type Resolve<T> = (incoming: T, stored: T) => T | undefined;

/** Sources, actors and incidents have no time of change: the stored one stays, the difference is counted. */
const stays = () => undefined;

/** A passage never changes, but what persons decided about it is added up. */
const withAllReviews: Resolve<Passage> = ({ reviews: theirs = [], ...incoming }, passage) => {
  const { reviews: ours = [], ...stored } = passage;
  const reviews = mergeReviews(ours, theirs);
  return canonical(incoming) === canonical(stored) && canonical(reviews) !== canonical(ours) ? { ...stored, reviews } : undefined;
};

const newerTag: Resolve<Tag> = (incoming, stored) =>
  stored.deletedAt === undefined && incoming.updatedAt > stored.updatedAt && !differsInFixed(incoming, stored)
    ? incoming
    : undefined;

/** A newer state of an agreement replaces the older, unless a norm would go that tags may refer to. One deleted here stays deleted. */
const newerAgreement: Resolve<OwnAgreement> = (incoming, stored) =>
  stored.deletedAt === undefined &&
  incoming.updatedAt > stored.updatedAt &&
  incoming.coderId === stored.coderId &&
  stored.norms.every(({ id }) => incoming.norms.some((norm) => norm.id === id))
    ? incoming
    : undefined;

async function bring<T extends { id: string }>(
  table: Pick<Table<T, string>, 'bulkGet' | 'bulkPut'>,
  incoming: T[],
  resolve: Resolve<T>,
) {
  // Not `anyOf`: that walks a cursor, and an import may hold tens of thousands of records.
  const stored = await table.bulkGet(incoming.map((record) => record.id));
  const counts: Counts = { added: 0, same: 0, changed: 0, kept: 0 };
  const written = incoming.flatMap((record, i) => {
    const [outcome, write] = judge(record, stored[i], resolve);
    counts[outcome] += 1;
    return write ?? [];
  });
  await table.bulkPut(written);
  return { written, counts };
}

function judge<T>(incoming: T, stored: T | undefined, resolve: Resolve<T>): [keyof Counts, write?: T] {
  if (stored === undefined) return ['added', incoming];
  if (canonical(stored) === canonical(incoming)) return ['same'];
  const write = resolve(incoming, stored);
  return write === undefined ? ['kept'] : ['changed', write];
}

const plus = (a: Counts, b: Counts): Counts => ({
  added: a.added + b.added,
  same: a.same + b.same,
  changed: a.changed + b.changed,
  kept: a.kept + b.kept,
});

/** Refuses a file whose records point outside it, or that has two records under one id. */
function requireClosed(records: Records): void {
  const idsOf = (list: keyof Records) => new Set(records[list].map((record) => record.id));
  const [sources, passages, actors, incidents] = [idsOf('sources'), idsOf('passages'), idsOf('actors'), idsOf('incidents')];
  const agreements = idsOf('agreements');
  for (const list of Object.keys(records) as (keyof Records)[])
    if (idsOf(list).size < records[list].length) throw new InvalidRecord(list, 'two records have the same id');
  for (const [i, passage] of records.passages.entries()) requireKnown(`passages[${i}]`, [passage.sourceId], sources);
  for (const [i, tag] of records.tags.entries()) {
    const references = tagReferences(tag);
    requireKnown(`tags[${i}]`, [tag.passageId], passages);
    requireKnown(`tags[${i}]`, references.actors, actors);
    requireKnown(`tags[${i}]`, references.incidents, incidents);
    requireKnown(`tags[${i}]`, references.agreements, agreements);
  }
}
