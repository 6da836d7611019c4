import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwnWarning, SearchedForms } from '../../lib/detect/own-warnings.ts';
import { i18n } from '../../lib/i18n/index.ts';
import type { Agreement, Norm } from '../../lib/model/agreement.ts';
import type { OwnAgreement } from '../../lib/model/own-agreement.ts';
import type { Outcome } from '../hooks/use-action.ts';
import { useToast } from '../hooks/use-toast.ts';
import { agreementName } from '../tag-form/norm-options.ts';
import { Button } from '../ui/Button.tsx';
import { Toast } from '../ui/Toast.tsx';
import { AgreementForm } from './AgreementForm.tsx';
import { AgreementList } from './AgreementList.tsx';
import '../ui/page-head.css';
import './agreements-view.css';
import type { AgreementFormValue } from './form-value.ts';
import { ImportAgreements, type ImportPreview, type ReadEnd } from './ImportAgreements.tsx';

export type AgreementsData = {
  /** Catalogue and own. */
  agreements: readonly Agreement[];
  /** The person's own as they are stored; deleted ones are passed over. */
  own: readonly OwnAgreement[];
  /** Themes a norm can be mapped to, and those of a norm. */
  themes: readonly string[];
  themesOf: (norm: Norm) => readonly string[];
};

export type AgreementsActions = {
  /** Saves a new agreement, or `before` as changed. */
  saveAgreement: (value: AgreementFormValue, before: OwnAgreement | undefined) => Outcome;
  deleteAgreement: (id: string) => Outcome;
  restoreAgreement: (id: string) => Outcome;
  warningsOf: (forms: SearchedForms) => OwnWarning[];
  exportAgreements: () => Outcome;
  /** Reads a file and says what importing it would do; changes nothing. */
  readAgreements: (file: File) => Promise<ReadEnd>;
  importAgreements: (preview: ImportPreview) => Outcome;
};

type AgreementsViewProps = { data: AgreementsData; actions: AgreementsActions; nav?: ComponentChildren };

/** All agreements: those of the catalogue to read, the person's own to change. */
export function AgreementsView({ data, actions, nav }: AgreementsViewProps) {
  const toast = useToast();
  const [editing, setEditing] = useState<OwnAgreement | 'new'>();
  const own = data.own.filter(({ deletedAt }) => deletedAt === undefined);

  const act = async (outcome: Outcome, done: string, undo?: () => Outcome) => {
    const failure = await outcome;
    if (failure) toast.show(failure.text);
    else toast.show(done, undo && (() => void act(undo(), i18n.t('toast.undone'))));
  };
  // The form took the focus; when it goes, reading goes on where it was opened.
  const add = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !editing) add.current?.focus();
    wasEditing.current = editing !== undefined;
  }, [editing]);
  const before = editing === 'new' ? undefined : editing;

  return (
    <div class="agreements-view">
      <header class="page-head">
        <h1>{i18n.t('agreements.title')}</h1>
        {nav}
        <div class="page-tools agreements-tools">
          <Button buttonRef={add} look="primary" icon="add" disabled={editing !== undefined} onClick={() => setEditing('new')}>
            {i18n.t('agreements.add')}
          </Button>
          <Button
            icon="export"
            disabled={own.length === 0}
            onClick={() => void act(actions.exportAgreements(), i18n.t('toast.exported'))}
          >
            {i18n.t('agreements.export')}
          </Button>
        </div>
      </header>
      <main class="agreements-main">
        <ImportAgreements read={actions.readAgreements} take={actions.importAgreements} onDone={(words) => toast.show(words)} />
        {editing ? (
          <AgreementForm
            key={before?.id ?? 'new'}
            initial={before}
            themes={data.themes}
            warningsOf={actions.warningsOf}
            nameOf={(id) => agreementName(data.agreements, id)}
            onSave={async (value) => {
              const failure = await actions.saveAgreement(value, before);
              if (failure) return failure;
              setEditing(undefined);
              toast.show(i18n.t('agreements.saved'));
              return undefined;
            }}
            onClose={() => setEditing(undefined)}
          />
        ) : (
          <AgreementList
            agreements={data.agreements}
            themesOf={data.themesOf}
            onEdit={(id) => setEditing(own.find((one) => one.id === id))}
            onDelete={(id) =>
              void act(actions.deleteAgreement(id), i18n.t('agreements.deleted'), () => actions.restoreAgreement(id))
            }
          />
        )}
      </main>
      <Toast message={toast.message} onGone={toast.clear} />
    </div>
  );
}
