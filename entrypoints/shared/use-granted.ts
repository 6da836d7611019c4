import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { DetectionChoiceProps } from '../../components/options/DetectionChoice.tsx';
import { report } from '../../lib/errors.ts';

/** What the browser has granted, as it changes, and how to ask for more or give it back. */
export function useGranted(): DetectionChoiceProps {
  const [origins, setOrigins] = useState<string[]>([]);
  useEffect(() => {
    const look = () => {
      browser.permissions.getAll().then(
        (granted) => setOrigins(granted.origins ?? []),
        (cause: unknown) => report(cause, 'asking for the permissions'),
      );
    };
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  const done = (answer: Promise<boolean>) =>
    answer.catch((cause: unknown) => {
      report(cause, 'changing a permission');
      return false;
    });
  return {
    origins,
    onRequest: (patterns) => done(browser.permissions.request({ origins: patterns })),
    onRemove: (patterns) => done(browser.permissions.remove({ origins: patterns })),
  };
}
