import { browser } from 'wxt/browser';
import { i18n } from '../../lib/i18n/index.ts';
import { TAG_KINDS } from '../../lib/model/kinds.ts';

/** Menu entries for a selection. Made anew at install and start: Firefox forgets them with the browser, Chromium keeps them. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const kind of TAG_KINDS) browser.contextMenus.create({ id: kind, title: i18n.t(`menu.${kind}`), contexts: ['selection'] });
}
