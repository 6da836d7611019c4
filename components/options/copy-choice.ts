import type { CopyRow } from '../../lib/model/copy-row.ts';

/** Ages that a person can choose, in months. */
export const AGES = [1, 6, 12, 24] as const;

/** Limits that a person can choose, megabytes; the one in force stays among them whatever it is. */
export const limitChoices = (limit: number): number[] =>
  [...new Set([50, 100, 200, 500, 1_000, 2_000, limit])].sort((a, b) => a - b);

/** Copies that no tag and no open form needs. */
export const withoutTags = (rows: readonly CopyRow[]): CopyRow[] => rows.filter(({ tags, draft }) => tags === 0 && !draft);

/** Copies read more than so many months before `now`, which no open form needs. */
export function olderThan(rows: readonly CopyRow[], months: number, now: Date): CopyRow[] {
  const border = new Date(now);
  border.setUTCMonth(border.getUTCMonth() - months);
  return rows.filter(({ readAt, draft }) => readAt < border.toISOString() && !draft);
}
