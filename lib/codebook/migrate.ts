import type { Coded } from '../model/tag.ts';
import { isMissing } from '../model/tag.ts';
import { fieldOf, termOf } from './codebook.ts';
import { compareVersions } from './extend-codebook.ts';
import type { Codebook } from './schema.ts';

/**
 * What became of terms between two versions: `become` names one term where it was renamed or merged, several where it was split,
 * none where it was removed. Terms that are not listed stay as they are.
 */
export type Migration = {
  from: string;
  to: string;
  changes: readonly { vocabulary: string; term: string; become: readonly string[] }[];
};

/**
 * What is to be said of a code after a migration. `renamed`: replaced by its one successor. The others are kept as they were and
 * shown as such: `split`, a coder chooses among `choices`; `removed`, there is no successor; `unknown`, this codebook never had it.
 */
export type MigrationNote = {
  field: string;
  was: string;
  outcome: 'renamed' | 'split' | 'removed' | 'unknown';
  choices: readonly string[];
};

export type Migrated<C> = { codes: C; notes: MigrationNote[] };

type Codes = Record<string, unknown>;

/**
 * Brings the codes of an old version to the codebook's own. No value is dropped: what has no single successor stays, with a note.
 * Codes of a later version are left as they are; terms that this codebook lacks are noted as unknown.
 *
 * @param codes a tag, or the part of it that is coded; fields without a vocabulary are not touched
 * @param from the version the codes were made with
 */
export function migrateCodes<C extends object>(
  codes: C,
  from: string,
  book: Codebook,
  migrations: readonly Migration[],
): Migrated<C> {
  const path = pathFrom(from, book.version, migrations);
  const notes: MigrationNote[] = [];
  const moved: Codes = Object.fromEntries(Object.entries(codes));
  for (const [field, value] of Object.entries(codes)) {
    const definition = fieldOf(book, field);
    if (!definition?.vocabulary) continue;
    const { vocabulary } = definition;
    const move = (term: string): string => {
      const { term: now, note } = migrateTerm(vocabulary, term, path, book);
      if (note) notes.push({ field, ...note });
      return now;
    };
    moved[field] = mapTerms(value as Coded<unknown>, move);
  }
  return { codes: moved as C, notes };
}

/** Applies `move` to the terms in a value, whatever its shape: one term, a list without repeats, or actors with roles. */
function mapTerms(value: unknown, move: (term: string) => string): unknown {
  if (value === undefined || isMissing(value)) return value;
  if (typeof value === 'string') return move(value);
  if (!Array.isArray(value)) return value;
  if (value.every((one) => typeof one === 'string')) return [...new Set(value.map(move))];
  return value.map((one) =>
    typeof one === 'object' && one !== null && typeof one.role === 'string' ? { ...one, role: move(one.role) } : one,
  );
}

function migrateTerm(
  vocabulary: string,
  was: string,
  path: readonly Migration[],
  book: Codebook,
): { term: string; note?: Omit<MigrationNote, 'field'> } {
  let term = was;
  for (const { changes } of path) {
    const change = changes.find((one) => one.vocabulary === vocabulary && one.term === term);
    if (!change) continue;
    const [only, ...others] = change.become;
    if (only === undefined) return { term, note: { was, outcome: 'removed', choices: [] } };
    if (others.length > 0) return { term, note: { was, outcome: 'split', choices: change.become } };
    term = only;
  }
  if (!termOf(book, vocabulary, term)) return { term, note: { was, outcome: 'unknown', choices: [] } };
  return term === was ? { term } : { term, note: { was, outcome: 'renamed', choices: [] } };
}

/** The migrations between two versions, in order. Each begins where the one before ends or later: versions between changed no term. */
function pathFrom(from: string, to: string, migrations: readonly Migration[]): Migration[] {
  return [...migrations]
    .sort((a, b) => compareVersions(a.to, b.to))
    .filter((one) => compareVersions(one.to, from) > 0 && compareVersions(one.to, to) <= 0);
}
