import type { Failure } from '../../components/ui/ErrorNotice.tsx';
import { report, storeErrorKey } from '../../lib/errors.ts';
import { i18n } from '../../lib/i18n/index.ts';
import type { Result } from '../../lib/result.ts';
import type { StoreError } from '../../lib/store/store-error.ts';

/** The sentence for something the store could not do. */
export function storeFailure(error: StoreError): Failure {
  if (error.kind === 'invalid') return { text: i18n.t('error.store.invalid', [error.place, error.problem]), code: error.kind };
  if (error.kind === 'unknown') report(error.cause, 'using the store');
  const key = storeErrorKey(error) as Exclude<ReturnType<typeof storeErrorKey>, 'error.store.invalid'>;
  return { text: i18n.t(key), code: error.kind };
}

/** A write of the store as a screen waits for it: nothing when it worked. */
export async function outcomeOf(write: Promise<Result<unknown, StoreError>>): Promise<Failure | undefined> {
  const done = await write;
  return done.ok ? undefined : storeFailure(done.error);
}
