import { useMemo } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Dashboard, type DashboardActions } from '../../components/dashboard/Dashboard.tsx';
import { useWatch } from '../../components/hooks/use-watch.ts';
import { ErrorNotice } from '../../components/ui/ErrorNotice.tsx';
import { agreements } from '../../lib/catalogue/load.ts';
import { i18n } from '../../lib/i18n/index.ts';
import { tellTagsChanged } from '../../lib/messaging/extension-door.ts';
import { csvFormulaGuard } from '../../lib/settings/settings.ts';
import { openDb } from '../../lib/store/db.ts';
import { growingRows } from '../../lib/store/growing-rows.ts';
import { actors, incidents } from '../../lib/store/rows.ts';
import type { StoreError } from '../../lib/store/store-error.ts';
import { watch } from '../../lib/store/watch.ts';
import { exportTags } from '../shared/export-file.ts';
import { storeFailure } from '../shared/failures.ts';
import { importFile } from '../shared/import-file.ts';
import { showPage } from '../shared/show-page.tsx';
import { tagActions } from '../shared/tag-actions.ts';
import { useSetting } from '../shared/use-setting.ts';

const db = openDb();
const tags = tagActions(db);
const storedRows = growingRows(db);
const storedNames = watch(async () => ({ actors: await actors(db), incidents: await incidents(db) }));
const noRows = { rows: undefined, complete: false };
const noNames = { actors: [], incidents: [] };

function DashboardPage() {
  const [formulaGuard, setFormulaGuard] = useSetting(csvFormulaGuard);
  const rows = useWatch(storedRows);
  const names = useWatch(storedNames);
  const actions: DashboardActions = useMemo(
    () => ({
      ...tags,
      exportTags: (format, ids) => exportTags(db, format, formulaGuard, ids),
      importFile: async (file) => {
        const end = await importFile(db, file);
        if ('done' in end) void tellTagsChanged();
        return end;
      },
      setFormulaGuard,
      openOptions: () => void browser.runtime.openOptionsPage(),
    }),
    [formulaGuard],
  );
  const failed = [rows, names].find((one) => one.state === 'failed');
  if (failed) return <ErrorNotice failure={storeFailure(failed.cause as StoreError)} onRetry={() => location.reload()} />;
  const data = {
    ...(rows.state === 'ready' ? rows.value : noRows),
    ...(names.state === 'ready' ? names.value : noNames),
  };
  return <Dashboard data={{ ...data, agreements, formulaGuard }} actions={actions} />;
}

showPage(`${i18n.t('dashboard.title')} · ${i18n.t('app.name')}`, <DashboardPage />);
