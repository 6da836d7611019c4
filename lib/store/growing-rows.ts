import type { TagRow } from '../model/records.ts';
import type { Watchable } from '../model/watchable.ts';
import type { AppDb } from './db.ts';
import { type NewestRows, newestTagRows, tagRows } from './rows.ts';
import { watch } from './watch.ts';

/** More than any screen shows at once, few enough to be there at once. */
const NEWEST = 200;

/** Rows as they come in, the last changed first. */
export type GrowingRows = { rows: TagRow[]; complete: boolean };

/**
 * All tags as they are and change: the newest first and at once, the rest when it was read. A change shows at once too,
 * although reading a large collection again takes seconds, because whatever changes becomes the newest.
 */
export function growingRows(db: AppDb, newestCount = NEWEST): Watchable<GrowingRows> {
  return {
    subscribe(next, failed) {
      let newest: NewestRows = { rows: [], ids: new Set() };
      let all: TagRow[] | undefined;
      let stopAll: (() => void) | undefined;
      const tell = () => {
        // Fewer than asked for: these are all.
        const complete = all !== undefined || newest.ids.size < newestCount;
        const older = all?.filter((row) => !newest.ids.has(row.tag.id)) ?? [];
        next({ rows: [...newest.rows, ...older], complete });
      };
      const stopNewest = watch(() => newestTagRows(db, newestCount)).subscribe((value) => {
        newest = value;
        tell();
        // Only now, so that nothing stands before the first rows.
        if (newest.ids.size === newestCount)
          stopAll ??= watch(() => tagRows(db)).subscribe((rows) => {
            all = rows;
            tell();
          }, failed);
      }, failed);
      return () => {
        stopNewest();
        stopAll?.();
      };
    },
  };
}
