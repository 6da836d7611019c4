import { useState } from 'preact/hooks';
import type { FormatId } from '../../lib/exchange/formats.ts';
import { i18n } from '../../lib/i18n/index.ts';
import type { Actor } from '../../lib/model/actor.ts';
import type { Agreement } from '../../lib/model/agreement.ts';
import type { Draft } from '../../lib/model/draft.ts';
import type { Elsewhere } from '../../lib/model/elsewhere.ts';
import type { Incident } from '../../lib/model/incident.ts';
import type { Review, Selectors } from '../../lib/model/passage.ts';
import type { TagRow } from '../../lib/model/records.ts';
import type { NoCopy } from '../../lib/model/stored-text.ts';
import type { Outcome } from '../hooks/use-action.ts';
import { useToast } from '../hooks/use-toast.ts';
import type { FormValue } from '../tag-form/form-value.ts';
import { TagForm } from '../tag-form/TagForm.tsx';
import type { WordChange } from '../tag-list/Comparison.tsx';
import { hostOf } from '../ui/address.ts';
import { Button } from '../ui/Button.tsx';
import { ExportMenu } from '../ui/ExportMenu.tsx';
import { Foreign } from '../ui/Foreign.tsx';
import { StatusChip } from '../ui/StatusChip.tsx';
import { Toast } from '../ui/Toast.tsx';
import { DraftList } from './DraftList.tsx';
import { NoCopyNotice } from './NoCopyNotice.tsx';
import type { PageState } from './page-state.ts';
import './panel.css';
import { TaggedElsewhere } from './TaggedElsewhere.tsx';
import { TagsHere } from './TagsHere.tsx';
import { ThisPage } from './ThisPage.tsx';

/** What the panel shows. */
export type PanelData = {
  page: PageState;
  agreements: readonly Agreement[];
  /** Newest first; every one not saved yet, of this page or another. */
  drafts: Draft[];
  /** Why no copy was kept of texts that drafts were taken from, by checksum. */
  noCopy: ReadonlyMap<string, NoCopy>;
  /** Tags of this page. */
  tags: TagRow[];
  /** Other addresses whose tags concern this page. */
  elsewhere: Elsewhere[];
  actors: Actor[];
  incidents: Incident[];
  formulaGuard: boolean;
  /** A passage that was pressed on the page, to be brought into view. */
  pressed?: string | undefined;
  /** Keys that read the page, as the browser writes them; absent when none is set. */
  shortcut?: string | undefined;
};

type RevealTarget = { mention: number } | { passageId: string };

/** What the panel asks for. An `Outcome` resolves to what went wrong, or to nothing. */
export type PanelActions = {
  newId: () => string;
  reveal: (target: RevealTarget) => Outcome;
  alwaysRead: (url: string) => void;
  retry: () => void;
  keepDraft: (draft: Draft, value: FormValue) => void;
  saveDraft: (draft: Draft, value: FormValue) => Outcome;
  discardDraft: (draft: Draft) => Outcome;
  restoreDraft: (draft: Draft) => Outcome;
  updateTag: (row: TagRow, value: FormValue) => Outcome;
  deleteTag: (row: TagRow) => Outcome;
  restoreTag: (row: TagRow) => Outcome;
  /** How two texts differ. */
  compare: (before: string, after: string) => WordChange[];
  /** What is selected on the page. */
  selected: () => Promise<Selectors | undefined>;
  /** Keeps what a person decided about where a passage stands; `at` where not at the place proposed. */
  review: (row: TagRow, review: { id: string; decision: Review['decision']; at?: Selectors | undefined }) => Outcome;
  withdrawReview: (row: TagRow, id: string) => Outcome;
  /** The passage that was pressed on the page is in view. */
  pressedShown: () => void;
  exportTags: (format: FormatId) => Outcome;
  setFormulaGuard: (on: boolean) => void;
  openDashboard: () => void;
  openOptions: () => void;
};

export function Panel({ data, actions }: { data: PanelData; actions: PanelActions }) {
  const { page, agreements, drafts } = data;
  const toast = useToast();
  /** The draft whose form is open: the newest, unless the person opened another or put it off. */
  const [chosen, setChosen] = useState<string>();
  const [putOff, setPutOff] = useState<string[]>([]);

  const open = drafts.find((draft) => draft.id === chosen) ?? drafts.find((draft) => !putOff.includes(draft.id));
  const waiting = drafts.filter((draft) => draft !== open);
  const report = page.state === 'reported' ? page.report : undefined;

  const reveal = async (target: RevealTarget) => {
    const failure = await actions.reveal(target);
    if (failure) toast.show(failure.text);
  };

  /** Runs something that the form does not wait for; says so when it failed, offers the way back when it did not. */
  const act = async (outcome: Outcome, done: string, undo?: () => Outcome) => {
    const failure = await outcome;
    if (failure) toast.show(failure.text);
    else toast.show(done, undo && (() => void act(undo(), i18n.t('toast.undone'))));
  };

  return (
    <div class="panel">
      <header class="panel-head">
        <PageTitle page={page} onAlways={actions.alwaysRead} />
      </header>

      <main class="panel-main">
        {open && (
          <section class="panel-part" aria-labelledby="panel-form">
            <h2 id="panel-form" class="part-title">
              {i18n.t('form.title')}
            </h2>
            <NoCopyNotice why={data.noCopy.get(open.source.textSha256)} onOptions={actions.openOptions} />
            <TagForm
              key={open.id}
              mode="new"
              passage={open.passage}
              source={open.source}
              initial={{ kinds: open.kinds, evidence: open.evidence, violation: open.violation }}
              suggestions={open.suggested}
              agreements={agreements}
              actors={data.actors}
              incidents={data.incidents}
              newId={actions.newId}
              onChange={(value) => actions.keepDraft(open, value)}
              onSave={async (value) => {
                const failure = await actions.saveDraft(open, value);
                if (!failure) toast.show(i18n.t('toast.saved'));
                return failure;
              }}
              onDiscard={() => void act(actions.discardDraft(open), i18n.t('toast.discarded'), () => actions.restoreDraft(open))}
              onClose={() => {
                setChosen(undefined);
                setPutOff([...putOff, open.id]);
              }}
            />
          </section>
        )}
        {waiting.length > 0 && (
          <section class="panel-part" aria-labelledby="panel-drafts">
            <h2 id="panel-drafts" class="part-title">
              {i18n.t('drafts.title', waiting.length)}
            </h2>
            <DraftList drafts={waiting} onOpen={setChosen} />
          </section>
        )}

        <section class="panel-part" aria-labelledby="panel-page">
          <h2 id="panel-page" class="part-title">
            {report?.status === 'read' && report.agreementCount > 0
              ? i18n.t('panel.cited', report.agreementCount)
              : i18n.t('panel.thisPage')}
          </h2>
          <ThisPage
            page={page}
            agreements={agreements}
            shortcut={data.shortcut}
            onReveal={(mention) => void reveal({ mention })}
            onAlways={actions.alwaysRead}
            onRetry={actions.retry}
          />
        </section>

        <TagsHere
          data={data}
          anchors={report?.anchors ?? []}
          actions={actions}
          onReveal={(passageId) => void reveal({ passageId })}
          act={(...what) => void act(...what)}
          say={toast.show}
        />
        <TaggedElsewhere elsewhere={data.elsewhere} agreements={agreements} />
      </main>

      <footer class="panel-foot">
        <StatusChip tone="good" icon="anchored">
          {i18n.t('panel.savedHere')}
        </StatusChip>
        <div class="panel-tools">
          <ExportMenu
            above
            formulaGuard={data.formulaGuard}
            onFormulaGuard={actions.setFormulaGuard}
            onExport={(format) => void act(actions.exportTags(format), i18n.t('toast.exported'))}
          />
          <Button icon="table" onClick={actions.openDashboard}>
            {i18n.t('panel.dashboard')}
          </Button>
          <Button icon="settings" iconOnly onClick={actions.openOptions}>
            {i18n.t('panel.settings')}
          </Button>
        </div>
      </footer>
      <Toast message={toast.message} onGone={toast.clear} />
    </div>
  );
}

function PageTitle({ page, onAlways }: { page: PageState; onAlways: (url: string) => void }) {
  const url = page.state === 'unread' || page.state === 'reported' ? page.url : undefined;
  const title = page.state === 'reported' ? page.report.title : page.state === 'unread' ? page.title : undefined;
  return (
    <>
      <h1 class="panel-title">
        <Foreign>{title || (url ? hostOf(url) : i18n.t('app.name'))}</Foreign>
      </h1>
      {url && (
        <div class="small soft panel-host">
          <bdi dir="ltr">{hostOf(url)}</bdi>
          {page.state === 'reported' &&
            (page.always ? (
              <StatusChip icon="anchored">{i18n.t('page.readAlways')}</StatusChip>
            ) : (
              <Button look="quiet" onClick={() => onAlways(url)}>
                {i18n.t('page.always', [hostOf(url)])}
              </Button>
            ))}
        </div>
      )}
    </>
  );
}
