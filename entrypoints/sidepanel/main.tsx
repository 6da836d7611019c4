import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useWatch } from '../../components/hooks/use-watch.ts';
import { sitePatterns } from '../../components/options/site-pattern.ts';
import { Panel, type PanelActions } from '../../components/panel/Panel.tsx';
import { ErrorNotice } from '../../components/ui/ErrorNotice.tsx';
import { isSameText } from '../../lib/anchor/fingerprint.ts';
import { diffWords } from '../../lib/anchor/word-diff.ts';
import { report } from '../../lib/errors.ts';
import { i18n } from '../../lib/i18n/index.ts';
import { askPage } from '../../lib/messaging/extension-door.ts';
import type { PageIdentity } from '../../lib/model/page-identity.ts';
import { pageKey } from '../../lib/model/page-key.ts';
import type { Selectors } from '../../lib/model/passage.ts';
import { csvFormulaGuard } from '../../lib/settings/settings.ts';
import { missingCopies } from '../../lib/store/copies.ts';
import { openDb } from '../../lib/store/db.ts';
import { drafts, updateDraft } from '../../lib/store/drafts.ts';
import { pageTags } from '../../lib/store/elsewhere.ts';
import { actors, incidents } from '../../lib/store/rows.ts';
import type { StoreError } from '../../lib/store/store-error.ts';
import { watch } from '../../lib/store/watch.ts';
import { CATALOGUE_ONLY, watchAgreements } from '../shared/all-agreements.ts';
import { draftActions } from '../shared/draft-actions.ts';
import { exportTags } from '../shared/export-file.ts';
import { outcomeOf, storeFailure } from '../shared/failures.ts';
import { showPage } from '../shared/show-page.tsx';
import { tagActions } from '../shared/tag-actions.ts';
import { useSetting } from '../shared/use-setting.ts';
import { type CurrentPage, followPage } from './current-page.ts';
import { draftKeeper } from './keep-draft.ts';
import { usePressedPassage } from './pressed-passage.ts';

const db = openDb();
const tags = tagActions(db);
const draftsOf = draftActions(db);
const storedAgreements = watchAgreements(db);
const keeper = draftKeeper((draft, value) => {
  void outcomeOf(updateDraft(db, draft.id, value)).then((failure) => failure && report(failure.text, 'keeping a draft'));
});

/** Everything the panel shows from the store; the tags are those of one page. */
const watchPanel = (url: string | undefined, identity: PageIdentity | undefined) =>
  watch(async () => {
    const open = await drafts(db);
    return {
      url,
      drafts: open,
      noCopy: await missingCopies(
        db,
        open.map(({ source }) => source.textSha256),
      ),
      ...(await tagsOf(url, identity)),
      actors: await actors(db),
      incidents: await incidents(db),
    };
  });

async function tagsOf(url: string | undefined, identity: PageIdentity | undefined) {
  if (!url) return { tags: [], elsewhere: [] };
  const { here, elsewhere } = await pageTags(db, { url: pageKey(url), identity }, isSameText);
  return { tags: here, elsewhere };
}

function PanelPage() {
  const [{ tabId, page }, setCurrent] = useState<CurrentPage>({ tabId: undefined, page: { state: 'none' } });
  const [looks, setLooks] = useState(0);
  const [formulaGuard, setFormulaGuard] = useSetting(csvFormulaGuard);
  const [shortcut, setShortcut] = useState<string>();

  useEffect(() => {
    const failed = (cause: unknown) => {
      report(cause, 'following the page');
      setCurrent({ tabId: undefined, page: { state: 'failed', failure: { text: i18n.t('page.failed'), code: String(cause) } } });
    };
    return followPage(setCurrent, failed);
  }, [looks]);
  useEffect(() => {
    void browser.commands
      .getAll()
      .then((all) => setShortcut(all.find((command) => command.name === '_execute_action')?.shortcut || undefined));
  }, []);

  const [pressed, pressedShown] = usePressedPassage();

  const url = page.state === 'unread' || page.state === 'reported' ? page.url : undefined;
  const identity = page.state === 'reported' ? page.report.identity : undefined;
  // By its content: every report of the page brings the same one again.
  const stored = useWatch(useMemo(() => watchPanel(url, identity), [url, JSON.stringify(identity)]));
  const known = useWatch(storedAgreements);
  if (stored.state === 'waiting') return null;
  if (stored.state === 'failed')
    return <ErrorNotice failure={storeFailure(stored.cause as StoreError)} onRetry={() => location.reload()} />;

  // What cannot be read fails above too; the catalogue is there in any case.
  const { agreements } = known.state === 'ready' ? known.value : CATALOGUE_ONLY;
  const actions: PanelActions = {
    ...tags,
    saveDraft: async (draft, value) => {
      keeper.forget(draft.id);
      const failure = await tags.saveDraft(draft, value);
      // Not saved as tags: then at least the draft holds the last words.
      if (failure) keeper.keep(draft, value);
      return failure;
    },
    keepDraft: keeper.keep,
    discardDraft: (draft) => {
      keeper.forget(draft.id);
      return draftsOf.discardDraft(draft);
    },
    restoreDraft: draftsOf.restoreDraft,
    reveal: async (target) => {
      const shown = tabId === undefined ? undefined : await askPage(tabId, 'reveal', target);
      return shown?.ok && shown.value ? undefined : { text: i18n.t('toast.revealFailed') };
    },
    compare: diffWords,
    selected: async () => {
      const selected = tabId === undefined ? undefined : await askPage(tabId, 'describeSelection');
      return selected?.ok ? (selected.value ?? undefined) : undefined;
    },
    review: async (row, { id, decision, at }) => {
      const here = at ?? (tabId === undefined ? undefined : await placeOf(tabId, row.passage.id));
      return here ? tags.reviewPlace(row, { id, decision, ...here }) : { text: i18n.t('toast.revealFailed') };
    },
    pressedShown,
    // The browser asks the person, and only within the press itself: nothing may be awaited before it.
    alwaysRead: (address) => void browser.permissions.request({ origins: sitePatterns(address) ?? [] }),
    retry: () => setLooks(looks + 1),
    exportTags: (format) => exportTags(db, format, formulaGuard),
    setFormulaGuard,
    openDashboard: () => void browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html') }),
    openOptions: () => void browser.runtime.openOptionsPage(),
  };
  // Just after a change of page the stored tags may still be those of the page before.
  const { tags: here, elsewhere } = stored.value.url === url ? stored.value : { tags: [], elsewhere: [] };
  return (
    <Panel
      data={{ ...stored.value, tags: here, elsewhere, page, agreements, formulaGuard, shortcut, pressed }}
      actions={actions}
    />
  );
}

/** Selectors for where the page script found a passage. */
async function placeOf(tabId: number, passageId: string): Promise<Selectors | undefined> {
  const described = await askPage(tabId, 'describePlace', { passageId });
  return described.ok ? (described.value ?? undefined) : undefined;
}

showPage(i18n.t('app.name'), <PanelPage />);
