import type { Migration } from './migrate.ts';

/** Terms of this project that were renamed, merged, split or removed. 0.2.0 only added, so there is none yet. */
export const migrations: readonly Migration[] = [];
