import { err, ok, type Result } from '../result.ts';
import { InvalidRecord, NewerDatabase, NormInUse, RecordGone } from './failures.ts';

/** Why the store did not do what was asked. Nothing was changed in any of these cases. */
export type StoreError =
  /** The disk, or the browser's share of it, is full. */
  | { kind: 'quota'; cause: unknown }
  /** A newer Normscope wrote the database. */
  | { kind: 'newer_version'; cause: unknown }
  /** The browser gives no database (private window, profile damaged, closed under us). */
  | { kind: 'unavailable'; cause: unknown }
  /** A record that does not fit the model, or refers to one that is not there. `place` is a path: `tags[0].norms`. */
  | { kind: 'invalid'; place: string; problem: string; cause: unknown }
  /** The record to change was deleted or discarded meanwhile, perhaps in another window. */
  | { kind: 'gone'; id: string; cause: unknown }
  /** A norm of an own agreement that would go while tags refer to it. */
  | { kind: 'in_use'; id: string; cause: unknown }
  | { kind: 'unknown'; cause: unknown };

/** Names of DOMExceptions and Dexie errors. `UnknownError` and `NotReadableError` are what a damaged profile gives. */
const BY_NAME: Record<string, 'quota' | 'newer_version' | 'unavailable'> = {
  QuotaExceededError: 'quota',
  VersionError: 'newer_version',
  MissingAPIError: 'unavailable',
  OpenFailedError: 'unavailable',
  DatabaseClosedError: 'unavailable',
  UnknownError: 'unavailable',
  NotReadableError: 'unavailable',
  SecurityError: 'unavailable',
  InvalidStateError: 'unavailable',
};

/** What every write and read of the store may have failed with, as a value with a kind. */
export function toStoreError(cause: unknown): StoreError {
  const chain = causes(cause);
  for (const link of chain) {
    if (link instanceof InvalidRecord) return { kind: 'invalid', place: link.place, problem: link.problem, cause };
    if (link instanceof RecordGone) return { kind: 'gone', id: link.id, cause };
    if (link instanceof NormInUse) return { kind: 'in_use', id: link.id, cause };
    if (link instanceof NewerDatabase) return { kind: 'newer_version', cause };
  }
  // The deepest name says most: Dexie wraps a full disk in an AbortError, and any failed opening in a DatabaseClosedError.
  for (const link of chain.toReversed()) {
    const kind = BY_NAME[nameOf(link)];
    if (kind) return { kind, cause };
  }
  return { kind: 'unknown', cause };
}

/** Runs a write; what it throws becomes a value. */
export async function attempt<T>(write: () => PromiseLike<T>): Promise<Result<T, StoreError>> {
  try {
    return ok(await write());
  } catch (cause) {
    return err(toStoreError(cause));
  }
}

const nameOf = (cause: unknown) => (cause instanceof Object && 'name' in cause ? String(cause.name) : '');

/** The cause and what it wraps, outermost first: Dexie uses `inner` and, for bulk writes, `failures`. */
function causes(cause: unknown, depth = 5): unknown[] {
  if (!(cause instanceof Object) || depth === 0) return [];
  const { inner, cause: wrapped, failures } = cause as { inner?: unknown; cause?: unknown; failures?: unknown };
  const first = Array.isArray(failures) ? failures[0] : undefined;
  return [cause, ...[inner, wrapped, first].flatMap((next) => causes(next, depth - 1))];
}
