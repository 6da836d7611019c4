import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../model/actor.ts';
import type { Incident } from '../model/incident.ts';
import type { OwnAgreement } from '../model/own-agreement.ts';
import type { Passage } from '../model/passage.ts';
import type { Source } from '../model/source.ts';
import type { Tag } from '../model/tag.ts';
import type { AppDb } from './db.ts';

/** A record that was written here; `delete` carries the tombstone. */
export type Change = { op: 'upsert' | 'delete' } & (
  | { type: 'source'; doc: Source }
  | { type: 'passage'; doc: Passage }
  | { type: 'tag'; doc: Tag }
  | { type: 'actor'; doc: Actor }
  | { type: 'incident'; doc: Incident }
  | { type: 'agreement'; doc: OwnAgreement }
);

/** A change that waits for sync. `mid` is made once, so that sending it twice counts once; `at` is this device's clock. */
export type OutboxRow = Change & { n: number; mid: string; recordId: string; at: string };

/** Adds the changes in the order given. To be called inside the transaction that writes the records. */
export async function enqueue(db: AppDb, changes: Change[], at: string): Promise<void> {
  await db.outbox.bulkAdd(changes.map((change) => ({ ...change, mid: uuidv7(), recordId: change.doc.id, at })));
}

/** How many changes wait for sync. */
export function outboxCount(db: AppDb): Promise<number> {
  return db.outbox.count();
}

export const tagChange = (doc: Tag): Change => ({ type: 'tag', op: doc.deletedAt ? 'delete' : 'upsert', doc });

export const agreementChange = (doc: OwnAgreement): Change => ({
  type: 'agreement',
  op: doc.deletedAt ? 'delete' : 'upsert',
  doc,
});
