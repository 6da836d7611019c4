import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { isSameText } from '../../lib/anchor/fingerprint.ts';
import { report } from '../../lib/errors.ts';
import { answerPages, askPage } from '../../lib/messaging/extension-door.ts';
import { openRequest } from '../../lib/messaging/open-request.ts';
import { TAG_KINDS, type TagKind } from '../../lib/model/kinds.ts';
import { openDb } from '../../lib/store/db.ts';
import { pageTags } from '../../lib/store/elsewhere.ts';
import { pagePassages } from '../../lib/store/rows.ts';
import { drawBadge } from './badge.ts';
import { keepCapture } from './capture.ts';
import { detection } from './detect.ts';
import { createMenus } from './menus.ts';
import { addArticleScript, addRootStyle, followPermissions, leaveTabs, readOpenTabs } from './page-scripts.ts';
import { OPENS_FROM_PAGE, openPanel } from './panel.ts';
import { openWelcome, readThisTab, tagSelection } from './tag-selection.ts';

/**
 * Wiring only. The browser ends this script whenever it is idle, so it keeps no state: everything is in the store, in the
 * browser's permissions or in the page. Every listener is registered in the first turn, or a wake-up would miss it.
 */
export default defineBackground(() => {
  const db = openDb();
  const done = (work: Promise<unknown>, when: string) => void work.catch((cause: unknown) => report(cause, when));

  browser.runtime.onInstalled.addListener(({ reason }) => {
    done(createMenus(), 'creating the menus');
    done(followPermissions(), 'registering the page script');
    if (reason === 'install') done(openWelcome(), 'opening the welcome page');
  });
  browser.runtime.onStartup.addListener(() => {
    done(createMenus(), 'creating the menus');
    done(followPermissions(), 'registering the page script');
  });

  browser.action.onClicked.addListener((tab) => done(readThisTab(tab), 'reading the page'));
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab && isKind(menuItemId)) done(tagSelection(tab, menuItemId), 'tagging from the menu');
  });
  browser.commands.onCommand.addListener((command, tab) => {
    const kind = command.replace('tag-', '');
    if (tab && isKind(kind)) done(tagSelection(tab, kind), 'tagging by keyboard');
    else if (tab?.id !== undefined && command === 'next-tag') done(askPage(tab.id, 'stepTag'), 'going to the next tag');
  });

  browser.permissions.onAdded.addListener(({ origins = [] }) =>
    done(
      followPermissions().then(() => readOpenTabs(origins)),
      'following a new permission',
    ),
  );
  browser.permissions.onRemoved.addListener(() => done(followPermissions().then(leaveTabs), 'following a removed permission'));

  answerPages(
    {
      detect: detection(db),
      pageReport: (pageReport, { tabId }) => drawBadge(tabId, pageReport),
      passagesHere: async (page) => pagePassages((await pageTags(db, page, isSameText)).here),
      needRootStyle: (_nothing, { tabId }) => addRootStyle(tabId),
      needArticleScript: (_nothing, { tabId }) => addArticleScript(tabId),
      openTag: async ({ passageId }, { windowId }) => {
        const opened = openPanel(windowId);
        await openRequest.setValue({ windowId, passageId });
        return { panelOpen: await Promise.race([opened, OPENS_FROM_PAGE]) };
      },
      captureQuote: async (capture, { windowId }) => {
        const opened = openPanel(windowId);
        const saved = await keepCapture(db, capture);
        if (!saved.ok) return { saved: false, reason: saved.error.kind === 'quota' ? 'full' : 'failed' };
        return { saved: true, panelOpen: await Promise.race([opened, OPENS_FROM_PAGE]) };
      },
    },
    (reason) => report(new Error(reason), 'reading a message from a page'),
  );
});

const isKind = (id: unknown): id is TagKind => TAG_KINDS.includes(id as TagKind);
