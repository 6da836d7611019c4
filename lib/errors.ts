import type { StoreError } from './store/store-error.ts';

/** Stacks already written. Forgotten when there are many: a panel may stay open for weeks. */
const reported = new Set<string>();
const MOST_REMEMBERED = 200;

/**
 * The one place for what nobody foresaw: written to the console once per stack, never sent anywhere.
 * Expected failures are values (`Result`) with a sentence for people; they do not come here.
 *
 * @param when what was being done, for whoever reads the console: 'saving a draft'
 */
export function report(cause: unknown, when: string): void {
  const key = `${when}\n${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`;
  if (reported.has(key)) return;
  if (reported.size >= MOST_REMEMBERED) reported.clear();
  reported.add(key);
  // biome-ignore lint/suspicious/noConsole: this is where the console is written.
  console.error(`Normscope, ${when}:`, cause);
}

/** The key of the sentence for a failed read or write of the store, in the locale files under `error.store`. */
export function storeErrorKey(error: StoreError): `error.store.${StoreError['kind']}` {
  return `error.store.${error.kind}`;
}
