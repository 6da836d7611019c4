import { browser } from 'wxt/browser';

/** Firefox's own; WXT's types are Chromium's. */
type WithSidebar = typeof browser & { sidebarAction: { open: () => Promise<void> } };

/**
 * Opens the side panel (Chromium) or sidebar (Firefox). Both only open within a person's own action: call it before
 * any `await`. False when the browser refuses, as Firefox does for a press inside a page.
 */
export async function openPanel(windowId: number): Promise<boolean> {
  try {
    if (import.meta.env.FIREFOX) await (browser as WithSidebar).sidebarAction.open();
    else await browser.sidePanel.open({ windowId });
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether a press inside a page may open the panel: Chromium lets it, Firefox does not. Known before `openPanel` resolves,
 * which takes seconds where the panel is open already.
 */
export const OPENS_FROM_PAGE = !import.meta.env.FIREFOX;
