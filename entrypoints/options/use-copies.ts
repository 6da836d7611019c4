import { useMemo, useRef } from 'preact/hooks';
import { useWatch } from '../../components/hooks/use-watch.ts';
import type { CopiesProps } from '../../components/options/Copies.tsx';
import { copyLimit } from '../../lib/settings/settings.ts';
import { copyRows, deleteCopies, restoreCopies } from '../../lib/store/copies.ts';
import { openDb } from '../../lib/store/db.ts';
import type { StoreError } from '../../lib/store/store-error.ts';
import type { TakenText } from '../../lib/store/texts.ts';
import { watch } from '../../lib/store/watch.ts';
import { outcomeOf, storeFailure } from '../shared/failures.ts';
import { useSetting } from '../shared/use-setting.ts';

/** The stored copies as they are, how to delete some, and how to undo the last deletion. */
export function useCopies(): CopiesProps {
  const [limit, onLimit] = useSetting(copyLimit);
  const db = useMemo(() => openDb(), []);
  const rows = useWatch(useMemo(() => watch(() => copyRows(db)), [db]));
  const taken = useRef<TakenText[]>([]);
  return {
    rows: rows.state === 'ready' ? rows.value : undefined,
    ...(rows.state === 'failed' ? { failure: storeFailure(rows.cause as StoreError) } : {}),
    limit,
    onLimit,
    onDelete: async (sha256s) => {
      const done = await deleteCopies(db, sha256s);
      if (done.ok) taken.current = done.value;
      return outcomeOf(Promise.resolve(done));
    },
    onRestore: () => outcomeOf(restoreCopies(db, taken.current)),
  };
}
