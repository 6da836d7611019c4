import { browser } from 'wxt/browser';
import type { PageReport } from '../../lib/model/page-report.ts';

const COLOUR = '#1f4e79';

/** The number on the toolbar button: agreements cited on the page; nothing for none. */
export async function drawBadge(tabId: number, { agreementCount }: PageReport): Promise<void> {
  const text = agreementCount === 0 ? '' : String(agreementCount);
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    // The tab was closed meanwhile.
  }
}
