import { useEffect, useState } from 'preact/hooks';
import type { Watchable } from '../../lib/model/watchable.ts';

export type Watched<T> = { state: 'waiting' } | { state: 'ready'; value: T } | { state: 'failed'; cause: unknown };

/**
 * The newest value of something that changes by itself. Pass the same `watchable` again unless it should start anew; until
 * a new one has its first value the last value of the old one stays, so that what stands on the screen is not torn down.
 */
export function useWatch<T>(watchable: Watchable<T>): Watched<T> {
  const [watched, setWatched] = useState<Watched<T>>({ state: 'waiting' });
  useEffect(() => {
    return watchable.subscribe(
      (value) => setWatched({ state: 'ready', value }),
      (cause) => setWatched({ state: 'failed', cause }),
    );
  }, [watchable]);
  return watched;
}
