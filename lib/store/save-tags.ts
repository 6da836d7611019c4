import { Actor } from '../model/actor.ts';
import { Incident } from '../model/incident.ts';
import { Passage } from '../model/passage.ts';
import { tagReferences } from '../model/references.ts';
import { Source } from '../model/source.ts';
import { Tag } from '../model/tag.ts';
import type { Result } from '../result.ts';
import type { AppDb } from './db.ts';
import { parseAt, requireKnown } from './door.ts';
import { InvalidRecord } from './failures.ts';
import { type Change, enqueue, tagChange } from './outbox.ts';
import { attempt, type StoreError } from './store-error.ts';
import { dropUnused, textTables } from './texts.ts';

/** Actors and incidents that a coder named just now; those already stored are left as they are. */
export type Named = { actors?: Actor[]; incidents?: Incident[] };

export type TagsToSave = Named & {
  source: Source;
  passage: Passage;
  tags: Tag[];
  /** The draft these tags were made from; it goes away with the save. */
  draftId?: string;
};

/** What is in the store now: source and passage may be older ones than those handed in. */
export type SavedTags = { source: Source; passage: Passage; tags: Tag[] };

/**
 * Saves a filled form: source, passage, tags, new actors and incidents, their outbox rows, and the end of the draft, all
 * or nothing. A stored source with the same url and a stored passage with the same words at the same place are reused,
 * so that a second tag on a passage stands on the same record as the first.
 *
 * @param now UTC instant with milliseconds, for the outbox
 */
export function saveTags(db: AppDb, save: TagsToSave, now = new Date().toISOString()): Promise<Result<SavedTags, StoreError>> {
  return attempt(() => {
    const given = parsedSave(save);
    const tables = [...textTables(db), db.tags, db.actors, db.incidents, db.agreements, db.outbox];
    return db.transaction('rw', tables, async () => {
      const changes = await storeNamed(db, save);

      const storedSource = await db.sources.where('url').equals(given.source.url).first();
      const source = storedSource ?? given.source;
      if (!storedSource) {
        await db.sources.add(source);
        changes.push({ type: 'source', op: 'upsert', doc: source });
      }

      const standing = standingOn(source, given);
      const storedPassage = storedSource && (await samePassage(db, standing));
      const passage = storedPassage ?? standing;
      if (!storedPassage) {
        await db.passages.add(passage);
        changes.push({ type: 'passage', op: 'upsert', doc: passage });
      }

      const tags = given.tags.map((tag) => ({ ...tag, passageId: passage.id }));
      await requireReferences(db, tags);
      await refuseKnownIds(db, tags);
      await db.tags.bulkAdd(tags);
      await enqueue(db, [...changes, ...tags.map(tagChange)], now);
      if (save.draftId) await db.drafts.delete(save.draftId);
      // A reused passage was taken from an earlier text: the draft's own may now be nobody's.
      await dropUnused(db, given.source.textSha256);
      return { source, passage, tags };
    });
  });
}

/** Adds the actors and incidents that are not stored yet; returns their changes. Inside a transaction. */
export async function storeNamed(db: AppDb, named: Named): Promise<Change[]> {
  const actors = (named.actors ?? []).map((actor, i) => parseAt(`actors[${i}]`, Actor, actor));
  const incidents = (named.incidents ?? []).map((incident, i) => parseAt(`incidents[${i}]`, Incident, incident));
  const knownActors = await db.actors.bulkGet(actors.map((actor) => actor.id));
  const knownIncidents = await db.incidents.bulkGet(incidents.map((incident) => incident.id));
  const newActors = actors.filter((_, i) => !knownActors[i]);
  const newIncidents = incidents.filter((_, i) => !knownIncidents[i]);
  await db.actors.bulkAdd(newActors);
  await db.incidents.bulkAdd(newIncidents);
  return [
    ...newActors.map((doc): Change => ({ type: 'actor', op: 'upsert', doc })),
    ...newIncidents.map((doc): Change => ({ type: 'incident', op: 'upsert', doc })),
  ];
}

/** Throws when a tag refers to an actor, incident or own agreement that is not stored. Inside a transaction. */
export async function requireReferences(db: AppDb, tags: Tag[]): Promise<void> {
  for (const [i, tag] of tags.entries()) {
    const { actors, incidents, agreements } = tagReferences(tag);
    requireKnown(`tags[${i}]`, actors, new Set(await db.actors.where('id').anyOf(actors).primaryKeys()));
    requireKnown(`tags[${i}]`, incidents, new Set(await db.incidents.where('id').anyOf(incidents).primaryKeys()));
    requireKnown(`tags[${i}]`, agreements, new Set(await db.agreements.where('id').anyOf(agreements).primaryKeys()));
  }
}

function parsedSave(save: TagsToSave): SavedTags {
  const source = parseAt('source', Source, save.source);
  const passage = parseAt('passage', Passage, save.passage);
  const tags = save.tags.map((tag, i) => parseAt(`tags[${i}]`, Tag, tag));
  if (tags.length === 0) throw new InvalidRecord('tags', 'there is none');
  requireKnown('passage', [passage.sourceId], new Set([source.id]));
  for (const [i, tag] of tags.entries()) requireKnown(`tags[${i}]`, [tag.passageId], new Set([passage.id]));
  return { source, passage, tags };
}

/** The passage on the source that is stored; it says so when the page's text had changed since. */
function standingOn(stored: Source, { source, passage }: SavedTags): Passage {
  const changed = stored.textSha256 !== source.textSha256;
  return { ...passage, sourceId: stored.id, ...(changed ? { textSha256: source.textSha256 } : {}) };
}

async function samePassage(db: AppDb, { sourceId, quote, position }: Passage): Promise<Passage | undefined> {
  return db.passages
    .where('sourceId')
    .equals(sourceId)
    .filter(
      (stored) =>
        stored.quote.exact === quote.exact &&
        stored.quote.prefix === quote.prefix &&
        stored.quote.suffix === quote.suffix &&
        stored.position.start === position.start &&
        stored.position.end === position.end,
    )
    .first();
}

async function refuseKnownIds(db: AppDb, tags: Tag[]): Promise<void> {
  const stored = await db.tags.bulkGet(tags.map((tag) => tag.id));
  const known = stored.findIndex((tag) => tag !== undefined);
  if (known >= 0) throw new InvalidRecord(`tags[${known}].id`, 'is saved already; change it with updateTag');
}
