import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Shortcut } from '../../components/options/Shortcuts.tsx';
import { report } from '../../lib/errors.ts';

/** The page where Chromium changes shortcuts; Firefox has no address for it. */
export const shortcutPage = import.meta.env.FIREFOX ? undefined : 'chrome://extensions/shortcuts';

/** The keys as the browser has them: a person may have changed or removed any. */
export function useShortcuts(): Shortcut[] {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    browser.commands.getAll().then(
      (all) => setShortcuts(all.map(({ name, shortcut }) => ({ name: name ?? '', keys: shortcut ?? '' }))),
      (cause: unknown) => report(cause, 'asking for the shortcuts'),
    );
  }, []);
  return shortcuts;
}
