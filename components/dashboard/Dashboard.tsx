import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { FormatId } from '../../lib/exchange/formats.ts';
import { i18n, uiLanguage } from '../../lib/i18n/index.ts';
import type { Actor } from '../../lib/model/actor.ts';
import type { Agreement } from '../../lib/model/agreement.ts';
import type { Incident } from '../../lib/model/incident.ts';
import type { TagRow } from '../../lib/model/records.ts';
import type { Outcome } from '../hooks/use-action.ts';
import { useToast } from '../hooks/use-toast.ts';
import { EditTag } from '../tag-form/EditTag.tsx';
import type { FormValue } from '../tag-form/form-value.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorNotice, type Failure } from '../ui/ErrorNotice.tsx';
import { ExportMenu } from '../ui/ExportMenu.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Toast } from '../ui/Toast.tsx';
import '../ui/page-head.css';
import './dashboard.css';
import { ImportButton } from './ImportButton.tsx';
import { TagFilters } from './TagFilters.tsx';
import { TagTable } from './TagTable.tsx';
import { EVERYTHING, type TagQuery, tagSearch } from './tag-query.ts';

export type DashboardData = {
  /** Newest first; absent while they are being read. */
  rows: TagRow[] | undefined;
  /** False while only the newest rows are there. */
  complete: boolean;
  agreements: readonly Agreement[];
  actors: Actor[];
  incidents: Incident[];
  formulaGuard: boolean;
};

/** How an import ended: in words, whichever way. */
export type ImportEnd = { done: string } | { failure: Failure };

export type DashboardActions = {
  newId: () => string;
  updateTag: (row: TagRow, value: FormValue) => Outcome;
  deleteTag: (row: TagRow) => Outcome;
  restoreTag: (row: TagRow) => Outcome;
  /** All tags, or those with the ids. */
  exportTags: (format: FormatId, ids: ReadonlySet<string> | undefined) => Outcome;
  importFile: (file: File) => Promise<ImportEnd>;
  setFormulaGuard: (on: boolean) => void;
  openOptions: () => void;
};

type DashboardProps = { data: DashboardData; actions: DashboardActions; nav?: ComponentChildren };

export function Dashboard({ data, actions, nav }: DashboardProps) {
  const { rows, complete, agreements } = data;
  const toast = useToast();
  const [query, setQuery] = useState<TagQuery>(EVERYTHING);
  const [editing, setEditing] = useState<TagRow>();
  const [imported, setImported] = useState<ImportEnd | 'busy'>();
  const search = useMemo(() => tagSearch(agreements), [agreements]);
  const shown = useMemo(() => (rows ? search.select(rows, query) : []), [rows, query, search]);
  useEffect(() => (rows ? search.warm(rows) : undefined), [rows, search]);
  const narrowed = rows !== undefined && shown.length < rows.length;

  const act = async (outcome: Outcome, done: string, undo?: () => Outcome) => {
    const failure = await outcome;
    if (failure) toast.show(failure.text);
    else toast.show(done, undo && (() => void act(undo(), i18n.t('toast.undone'))));
  };
  const importFile = useCallback(
    async (file: File) => {
      setImported('busy');
      setImported(await actions.importFile(file));
    },
    [actions.importFile],
  );

  return (
    <div class="dashboard">
      <header class="page-head">
        <h1>{i18n.t('dashboard.title')}</h1>
        {nav}
        <div class="page-tools dashboard-tools">
          <ImportButton busy={imported === 'busy'} onFile={importFile} />
          <ExportMenu
            {...(complete ? { count: shown.length } : { waiting: narrowed })}
            formulaGuard={data.formulaGuard}
            onFormulaGuard={actions.setFormulaGuard}
            onExport={(format) => {
              const ids = narrowed ? new Set(shown.map((row) => row.tag.id)) : undefined;
              void act(actions.exportTags(format, ids), i18n.t('toast.exported'));
            }}
          />
          <Button icon="settings" iconOnly onClick={actions.openOptions}>
            {i18n.t('panel.settings')}
          </Button>
        </div>
      </header>
      <main class="dashboard-main">
        <ImportResult end={imported} />
        {rows === undefined && (
          <p class="late soft" role="status">
            {i18n.t('ui.loading')}
          </p>
        )}
        {rows?.length === 0 && (
          <EmptyState title={i18n.t('dashboard.empty')}>
            <p>{i18n.t('dashboard.emptyHow')}</p>
            <p class="small">{i18n.t('import.hint')}</p>
          </EmptyState>
        )}
        {rows && rows.length > 0 && (
          <>
            <TagFilters query={query} onChange={setQuery} />
            <p class="small soft" role="status">
              {complete ? countWords(shown.length, rows.length) : i18n.t('dashboard.reading', [number(rows.length)])}
            </p>
            {shown.length === 0 && complete && (
              <EmptyState
                title={i18n.t('dashboard.noMatch')}
                action={<Button onClick={() => setQuery(EVERYTHING)}>{i18n.t('dashboard.clear')}</Button>}
              >
                <p>{i18n.t('dashboard.noMatchHow')}</p>
              </EmptyState>
            )}
            {shown.length > 0 && (
              <TagTable
                rows={shown}
                agreements={agreements}
                onEdit={setEditing}
                onDelete={(row) => void act(actions.deleteTag(row), i18n.t('toast.deleted'), () => actions.restoreTag(row))}
              />
            )}
          </>
        )}
      </main>
      {editing && (
        <Dialog title={i18n.t('form.titleEdit')} onClose={() => setEditing(undefined)}>
          <EditTag
            row={editing}
            agreements={agreements}
            actors={data.actors}
            incidents={data.incidents}
            actions={actions}
            onSaved={() => {
              setEditing(undefined);
              toast.show(i18n.t('toast.saved'));
            }}
            onClose={() => setEditing(undefined)}
          />
        </Dialog>
      )}
      <Toast message={toast.message} onGone={toast.clear} />
    </div>
  );
}

const number = (count: number) => count.toLocaleString(uiLanguage());

const countWords = (shown: number, all: number) =>
  shown < all ? i18n.t('dashboard.shownOf', [number(shown), number(all)]) : i18n.t('dashboard.shown', all, [number(all)]);

function ImportResult({ end }: { end: ImportEnd | 'busy' | undefined }) {
  return (
    <div role="status">
      {end && end !== 'busy' && ('done' in end ? <Notice>{end.done}</Notice> : <ErrorNotice failure={end.failure} />)}
    </div>
  );
}
