import { Dexie, type EntityTable } from 'dexie';
import type { Actor } from '../model/actor.ts';
import type { Draft } from '../model/draft.ts';
import type { Incident } from '../model/incident.ts';
import type { OwnAgreement } from '../model/own-agreement.ts';
import type { Passage } from '../model/passage.ts';
import type { Source } from '../model/source.ts';
import type { StoredCopy, StoredText } from '../model/stored-text.ts';
import type { Tag } from '../model/tag.ts';
import { NewerDatabase } from './failures.ts';
import type { OutboxRow } from './outbox.ts';

/** Small facts about this device: `coderId`, `agreementsRevision`, later the sync cursor. */
export type MetaRow = { key: string; value: string };

export type AppDb = Dexie & {
  sources: EntityTable<Source, 'id'>;
  passages: EntityTable<Passage, 'id'>;
  tags: EntityTable<Tag, 'id'>;
  actors: EntityTable<Actor, 'id'>;
  incidents: EntityTable<Incident, 'id'>;
  agreements: EntityTable<OwnAgreement, 'id'>;
  drafts: EntityTable<Draft, 'id'>;
  outbox: EntityTable<OutboxRow, 'n'>;
  meta: EntityTable<MetaRow, 'key'>;
  texts: EntityTable<StoredText, 'sha256'>;
  copies: EntityTable<StoredCopy, 'sha256'>;
};

/**
 * The device's database. Opens by itself at the first query; every extension page and the background open the same one.
 *
 * A database that a newer Normscope wrote is left alone, and every query fails with `newer_version`.
 */
export function openDb(name = 'normscope'): AppDb {
  // Strict: a transaction is complete only when it is on the disk. Chromium's default since 2024 is "relaxed", which
  // can lose the last seconds in a power cut: https://developer.chrome.com/blog/indexeddb-durability-mode-now-defaults-to-relaxed
  const db = new Dexie(name, { chromeTransactionDurability: 'strict', indexedDB: refusingNewer(indexedDB) }) as AppDb;

  // Only indexes that a query asks for. Never edit an old version: add version(n + 1) with its upgrade below it.
  db.version(1).stores({
    sources: 'id, url',
    passages: 'id, sourceId',
    tags: 'id, passageId, updatedAt',
    actors: 'id',
    incidents: 'id',
    drafts: 'id, createdAt',
    outbox: '++n',
    meta: 'key',
  });
  // A person's own agreements. A new table; nothing older changes.
  db.version(2).stores({ agreements: 'id' });
  // Texts that passages were taken from, their copies, and which records refer to a text or to the address of a page.
  db.version(3).stores({
    sources: 'id, url, canonicalUrl, textSha256',
    passages: 'id, sourceId, textSha256',
    texts: 'sha256, bytes, *marks, *places',
    copies: 'sha256',
  });

  return db;
}

/**
 * Dexie 4 answers a VersionError by opening without a version, adds the tables it misses and writes with the old schema:
 * https://dexie.org/docs/Dexie/Dexie.open(). That opening is the only one without a version, and is refused here.
 */
function refusingNewer(native: IDBFactory): IDBFactory {
  return {
    open: (name, version) => {
      if (version === undefined) throw new NewerDatabase(name);
      return native.open(name, version);
    },
    deleteDatabase: (name) => native.deleteDatabase(name),
    databases: () => native.databases(),
    cmp: (a, b) => native.cmp(a, b),
  };
}
