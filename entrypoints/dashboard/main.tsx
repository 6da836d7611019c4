import { useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { AgreementsView } from '../../components/agreements/AgreementsView.tsx';
import { ViewTabs } from '../../components/agreements/ViewTabs.tsx';
import { Dashboard, type DashboardActions } from '../../components/dashboard/Dashboard.tsx';
import { useWatch } from '../../components/hooks/use-watch.ts';
import { ErrorNotice } from '../../components/ui/ErrorNotice.tsx';
import { i18n } from '../../lib/i18n/index.ts';
import { tellCatalogueChanged, tellTagsChanged } from '../../lib/messaging/extension-door.ts';
import { csvFormulaGuard } from '../../lib/settings/settings.ts';
import { openDb } from '../../lib/store/db.ts';
import { growingRows } from '../../lib/store/growing-rows.ts';
import { actors, incidents } from '../../lib/store/rows.ts';
import type { StoreError } from '../../lib/store/store-error.ts';
import { watch } from '../../lib/store/watch.ts';
import { CATALOGUE_ONLY, watchAgreements } from '../shared/all-agreements.ts';
import { exportTags } from '../shared/export-file.ts';
import { storeFailure } from '../shared/failures.ts';
import { importFile } from '../shared/import-file.ts';
import { showPage } from '../shared/show-page.tsx';
import { tagActions } from '../shared/tag-actions.ts';
import { useHash } from '../shared/use-hash.ts';
import { useSetting } from '../shared/use-setting.ts';
import { agreementActions, warningsAgainst } from './agreement-actions.ts';
import { THEMES, themesOf } from './themes.ts';

const db = openDb();
const tags = tagActions(db);
const storedRows = growingRows(db);
const storedNames = watch(async () => ({ actors: await actors(db), incidents: await incidents(db) }));
const storedAgreements = watchAgreements(db);
const changeAgreements = agreementActions(db);
const noRows = { rows: undefined, complete: false };
const noNames = { actors: [], incidents: [] };

function DashboardPage() {
  const [formulaGuard, setFormulaGuard] = useSetting(csvFormulaGuard);
  const rows = useWatch(storedRows);
  const names = useWatch(storedNames);
  const known = useWatch(storedAgreements);
  const view = useHash() === 'agreements' ? 'agreements' : 'tags';
  // Kept once it was opened: a form that is half filled in stays so while a person looks at the tags.
  const [opened, setOpened] = useState(false);
  if (view === 'agreements' && !opened) setOpened(true);
  const actions: DashboardActions = useMemo(
    () => ({
      ...tags,
      exportTags: (format, ids) => exportTags(db, format, formulaGuard, ids),
      importFile: async (file) => {
        const end = await importFile(db, file);
        if ('done' in end) void Promise.all([tellTagsChanged(), tellCatalogueChanged()]);
        return end;
      },
      setFormulaGuard,
      openOptions: () => void browser.runtime.openOptionsPage(),
    }),
    [formulaGuard],
  );
  const ownNow = known.state === 'ready' ? known.value.own : CATALOGUE_ONLY.own;
  const warningsOf = useMemo(() => warningsAgainst(ownNow), [ownNow]);
  const failed = [rows, names, known].find((one) => one.state === 'failed');
  if (failed) return <ErrorNotice failure={storeFailure(failed.cause as StoreError)} onRetry={() => location.reload()} />;
  const data = {
    ...(rows.state === 'ready' ? rows.value : noRows),
    ...(names.state === 'ready' ? names.value : noNames),
  };
  const { agreements } = known.state === 'ready' ? known.value : CATALOGUE_ONLY;
  const nav = <ViewTabs view={view} />;
  return (
    <>
      {view === 'tags' && <Dashboard data={{ ...data, agreements, formulaGuard }} actions={actions} nav={nav} />}
      {opened && (
        <div hidden={view !== 'agreements'}>
          <AgreementsView
            data={{ agreements, own: ownNow, themes: THEMES, themesOf }}
            actions={{ ...changeAgreements, warningsOf }}
            nav={nav}
          />
        </div>
      )}
    </>
  );
}

showPage(`${i18n.t('dashboard.title')} · ${i18n.t('app.name')}`, <DashboardPage />);
