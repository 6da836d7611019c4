import { useEffect, useMemo, useState } from 'preact/hooks';
import { CopyPage } from '../../components/copy/CopyPage.tsx';
import type { CopyView } from '../../components/copy/copy-view.ts';
import { useWatch } from '../../components/hooks/use-watch.ts';
import { EmptyState } from '../../components/ui/EmptyState.tsx';
import { ErrorNotice } from '../../components/ui/ErrorNotice.tsx';
import { report } from '../../lib/errors.ts';
import { i18n } from '../../lib/i18n/index.ts';
import { passageCopy } from '../../lib/store/copies.ts';
import { openDb } from '../../lib/store/db.ts';
import type { StoreError } from '../../lib/store/store-error.ts';
import { watch } from '../../lib/store/watch.ts';
import { storeFailure } from '../shared/failures.ts';
import { showPage } from '../shared/show-page.tsx';
import { useHash } from '../shared/use-hash.ts';
import { readCopy } from './read-copy.ts';

const db = openDb();

/** `copy.html#PASSAGE`: the stored copy of the text a passage was taken from. */
function Copy() {
  const passageId = useHash();
  const stored = useWatch(useMemo(() => watch(() => passageCopy(db, passageId)), [passageId]));
  const found = stored.state === 'ready' ? stored.value : undefined;
  const [view, setView] = useState<CopyView>();
  useEffect(() => {
    let wanted = true;
    if (found)
      readCopy(found).then(
        (read) => wanted && setView(read),
        (cause: unknown) => report(cause, 'reading a copy'),
      );
    return () => {
      wanted = false;
    };
  }, [found]);

  if (stored.state === 'failed')
    return <ErrorNotice failure={storeFailure(stored.cause as StoreError)} onRetry={() => location.reload()} />;
  if (stored.state === 'ready' && !found)
    return (
      <EmptyState title={i18n.t('copy.unknown')}>
        <p>{i18n.t('copy.unknownHow')}</p>
      </EmptyState>
    );
  return view ? (
    <CopyPage view={view} />
  ) : (
    <p class="late soft" role="status">
      {i18n.t('ui.loading')}
    </p>
  );
}

showPage(`${i18n.t('copy.title')} · ${i18n.t('app.name')}`, <Copy />);
