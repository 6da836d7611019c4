import { browser } from 'wxt/browser';
import { askPage } from '../../lib/messaging/extension-door.ts';

const PAGE_SCRIPT = '/content-scripts/page.js';
const PAGE_STYLE = '/content-scripts/page.css';
const ARTICLE_SCRIPT = '/article.js';

/** Id of the registration for the sites a person allowed. */
const REGISTRATION = 'page';

/**
 * Pauses before each try to enter a page, milliseconds. Right after a press Chromium refuses now and then, in about one of
 * a hundred presses on a busy machine, although the press gives the right: the page is entered a moment later.
 */
const PAUSES = [0, 50, 150, 400];

/**
 * Starts reading a tab, if that is not done already. False when the browser does not let the extension into the page.
 * A page that is just being loaded can refuse because it is replaced in the same moment; it is tried again when it stands.
 */
export async function readTab(tabId: number): Promise<boolean> {
  for (const pause of PAUSES) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (await enter(tabId)) return true;
  }
  const { status } = await browser.tabs.get(tabId);
  if (status !== 'loading') return false;
  await loaded(tabId);
  return enter(tabId);
}

async function enter(tabId: number): Promise<boolean> {
  if ((await askPage(tabId, 'describePage')).ok) return true;
  try {
    await browser.scripting.insertCSS({ target: { tabId }, files: [PAGE_STYLE] });
    await browser.scripting.executeScript({ target: { tabId }, files: [PAGE_SCRIPT] });
    return true;
  } catch {
    return false;
  }
}

/** Resolves when a tab has loaded its page, or is closed. */
function loaded(tabId: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      browser.tabs.onUpdated.removeListener(updated);
      browser.tabs.onRemoved.removeListener(removed);
      resolve();
    };
    const updated = (id: number, { status }: { status?: string | undefined }) => id === tabId && status === 'complete' && done();
    const removed = (id: number) => id === tabId && done();
    browser.tabs.onUpdated.addListener(updated);
    browser.tabs.onRemoved.addListener(removed);
  });
}

export async function addArticleScript(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [ARTICLE_SCRIPT] });
  } catch {
    // The tab was closed meanwhile, or shows another page.
  }
}

/**
 * Styles the highlights in the frames and shadow trees of a tab. As a sheet of the user: one of an author does not reach into shadow
 * trees in Firefox. Frames that the browser does not let the extension into are left out.
 */
export async function addRootStyle(tabId: number): Promise<void> {
  try {
    const frames = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: isUnstyled });
    const unstyled = frames.filter(({ result }) => result).map(({ frameId }) => frameId);
    // One by one: a frame that went meanwhile must not leave the others without.
    const insert = (frameId: number) =>
      browser.scripting.insertCSS({ target: { tabId, frameIds: [frameId] }, files: [PAGE_STYLE], origin: 'USER' });
    await Promise.allSettled(unstyled.map(insert));
  } catch {
    // The tab was closed meanwhile, or shows another page.
  }
}

/** Runs in the extension's world of a frame: true the first time in each document, since a sheet that is put in again is weighed again. */
function isUnstyled(): boolean {
  const mark = Symbol.for('normscope.styled');
  const world = globalThis as { [mark]?: true };
  const first = world[mark] === undefined;
  world[mark] = true;
  return first;
}

/** Sites that a person allowed to be read without a press of the button, as match patterns. */
export async function allowedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins;
}

/**
 * Makes the registered page script match what is allowed. The browser's permissions are the only record of what a person
 * allowed; this follows them.
 */
export async function followPermissions(): Promise<void> {
  const matches = await allowedSites();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: REGISTRATION, matches, js: [PAGE_SCRIPT], css: [PAGE_STYLE], runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}

/** Reads the pages that are open already on sites that were just allowed. */
export async function readOpenTabs(origins: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...origins] });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : readTab(id))));
}

/** Leaves the pages that may no longer be read. Where a page is still allowed by another pattern, it is read again. */
export async function leaveTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : askPage(id, 'stop'))));
  const allowed = await allowedSites();
  if (allowed.length > 0) await readOpenTabs(allowed);
}
