import { type Browser, browser } from 'wxt/browser';
import { PAGE_PREFERENCES, type PagePreferences } from '../../lib/settings/page-preferences.ts';

const NAMES = Object.keys(PAGE_PREFERENCES) as (keyof PagePreferences)[];

/**
 * The preferences as they are at any moment; `changed` is called when one changes. Until they are read, the usual ones hold. By the
 * browser's own storage: the library that extension pages use for settings would be a quarter of what is put into a page.
 */
export function followPreferences(changed: () => void, signal: AbortSignal): Readonly<PagePreferences> {
  const now = { ...PAGE_PREFERENCES };
  const take = (name: keyof PagePreferences, value: unknown) => {
    const next = typeof value === 'boolean' ? value : PAGE_PREFERENCES[name];
    if (now[name] === next || signal.aborted) return;
    now[name] = next;
    changed();
  };
  void browser.storage.local.get(NAMES).then((stored: Record<string, unknown>) => {
    for (const name of NAMES) take(name, stored[name]);
  });
  const heard = (changes: Record<string, Browser.storage.StorageChange>, area: string) => {
    if (area === 'local') for (const name of NAMES) if (changes[name]) take(name, changes[name].newValue);
  };
  browser.storage.onChanged.addListener(heard);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(heard));
  return now;
}
