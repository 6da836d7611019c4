import { liveQuery } from 'dexie';
import type { Watchable } from '../model/watchable.ts';
import { toStoreError } from './store-error.ts';

/**
 * A query as a value that changes by itself, also when another window or the background writes.
 * `failed` gets a StoreError; without it a failure is thrown where the browser shows it, never swallowed.
 *
 * @param query reads of this store only: anything else awaited in it would not be seen as changing
 */
export function watch<T>(query: () => T | Promise<T>): Watchable<T> {
  return {
    subscribe(next, failed = throwLater) {
      const subscription = liveQuery(() => withStoreError(query)).subscribe({ next, error: failed });
      return () => subscription.unsubscribe();
    },
  };
}

/**
 * Dexie's liveQuery keeps silent about a DatabaseClosedError, which is also what a refused opening becomes: the screen
 * would wait for ever. As a StoreError it is told. (What a newer run of the same query aborts stays silent.)
 */
async function withStoreError<T>(query: () => T | Promise<T>): Promise<T> {
  try {
    return await query();
  } catch (cause) {
    throw toStoreError(cause);
  }
}

function throwLater(cause: unknown): void {
  queueMicrotask(() => {
    throw cause;
  });
}
