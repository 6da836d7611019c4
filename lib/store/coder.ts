import type { AppDb } from './db.ts';

/**
 * The pseudonym under which this device's tags stand; made at the first call, kept for ever.
 * Random (UUIDv4), unlike record ids: it leaves in every export and should not tell when somebody began.
 */
export function coderId(db: AppDb): Promise<string> {
  // Two contexts may ask at once; read-write transactions on one table run one after the other, in all of them.
  return db.transaction('rw', db.meta, async () => {
    const stored = await db.meta.get('coderId');
    if (stored) return stored.value;
    const value = crypto.randomUUID();
    await db.meta.add({ key: 'coderId', value });
    return value;
  });
}
