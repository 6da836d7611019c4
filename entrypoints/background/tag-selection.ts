import { browser } from 'wxt/browser';
import { askPage, tellOwnPages } from '../../lib/messaging/extension-door.ts';
import type { TagKind } from '../../lib/model/kinds.ts';
import { readTab } from './page-scripts.ts';
import { openPanel } from './panel.ts';

type Tab = { id?: number | undefined; windowId: number };

/** Menu and keyboard: opens the panel and captures what is selected in the tab. */
export async function tagSelection(tab: Tab, kind: TagKind): Promise<void> {
  const opened = openPanel(tab.windowId);
  if (tab.id !== undefined && (await readTab(tab.id))) await askPage(tab.id, 'captureSelection', [kind]);
  await opened;
}

/** The toolbar button: opens the panel and reads the tab. */
export async function readThisTab(tab: Tab): Promise<void> {
  const opened = openPanel(tab.windowId);
  if (tab.id !== undefined) await readTab(tab.id);
  await tellOwnPages('tabPressed');
  await opened;
}

export const openWelcome = () => browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
