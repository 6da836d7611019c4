import { type Browser, browser } from 'wxt/browser';
import type { PageState } from '../../components/panel/page-state.ts';
import { report as reportError } from '../../lib/errors.ts';
import { answerPages, askPage, hearBackground } from '../../lib/messaging/extension-door.ts';
import type { PageReport } from '../../lib/model/page-report.ts';

/** The page beside the panel: its tab, and what is known of it. */
export type CurrentPage = { tabId: number | undefined; page: PageState };

/**
 * Follows the active tab of the panel's own window: other tab, navigation, new report, permission given or taken.
 * Returns what stops it.
 */
export function followPage(changed: (current: CurrentPage) => void, failed: (cause: unknown) => void): () => void {
  let tabId: number | undefined;
  let turn = 0;
  /** A look is on its way: until it is there nobody knows which tab it is about, and news of any may be news of that one. */
  let looking = false;
  const concerns = (id: number) => looking || id === tabId;

  const look = async () => {
    turn += 1;
    const mine = turn;
    looking = true;
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    const page = await stateOf(tab);
    // A slower look at an earlier tab must not overwrite this one.
    if (mine !== turn) return;
    looking = false;
    tabId = tab?.id;
    changed({ tabId, page });
  };
  const again = () => void look().catch(failed);
  const updated = (id: number, change: { status?: string | undefined; url?: string | undefined }) => {
    if (concerns(id) && (change.status !== undefined || change.url !== undefined)) again();
  };

  browser.tabs.onActivated.addListener(again);
  browser.tabs.onUpdated.addListener(updated);
  browser.permissions.onAdded.addListener(again);
  browser.permissions.onRemoved.addListener(again);
  const deaf = answerPages({ pageReport: (_report, sender) => void (concerns(sender.tabId) && again()) }, (reason) =>
    reportError(new Error(reason), 'hearing a page'),
  );
  const unpressed = hearBackground('tabPressed', again);
  again();
  return () => {
    browser.tabs.onActivated.removeListener(again);
    browser.tabs.onUpdated.removeListener(updated);
    browser.permissions.onAdded.removeListener(again);
    browser.permissions.onRemoved.removeListener(again);
    deaf();
    unpressed();
  };
}

async function stateOf(tab: Browser.tabs.Tab | undefined): Promise<PageState> {
  if (tab?.id === undefined) return { state: 'none' };
  const described = await askPage(tab.id, 'describePage');
  if (described.ok && described.value) return reported(tab.url ?? '', described.value);
  if (await isClosed(tab)) return { state: 'restricted' };
  return { state: 'unread', ...(tab.url ? { url: tab.url } : {}), ...(tab.title ? { title: tab.title } : {}) };
}

async function reported(url: string, report: PageReport): Promise<PageState> {
  return { state: 'reported', url, report, always: await isAllowed(url) };
}

/** Whether the page is read without a press. Match patterns know no ports in Firefox, so the host alone is asked for. */
async function isAllowed(url: string): Promise<boolean> {
  if (!/^https?:/.test(url)) return false;
  const { protocol, hostname } = new URL(url);
  return await browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/** What Chromium says of pages that no permission opens; for the others it asks for a permission. */
const CLOSED = /chrome:|edge:|about:|extensions gallery|error page|view-source:|devtools:|chrome-extension:|chrome-search:/i;

/** Without a permission the browser hides a page's address, but not why a script may not enter. */
async function isClosed(tab: Browser.tabs.Tab): Promise<boolean> {
  if (tab.url) return !/^(https?|file):/.test(tab.url);
  try {
    await browser.scripting.executeScript({ target: { tabId: tab.id as number }, func: () => undefined });
    return false;
  } catch (cause) {
    return CLOSED.test(String(cause));
  }
}
