/*
 * Functions sent into the side panel as source text; each stands alone.
 */
import type { PageReport } from '../../../lib/model/page-report.ts';

declare const chrome: typeof import('wxt/browser').browser;

/** What the page script in the active tab says of its page; null while it has not read it. */
export async function pageReport(): Promise<PageReport | null> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const report: PageReport = await chrome.tabs.sendMessage(tab?.id ?? -1, { name: 'describePage' });
  return report.status === 'reading' ? null : report;
}

/** The same, once it tells menus and footers from the article; null until then. */
export async function reportWithAside(): Promise<PageReport | null> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const report: PageReport = await chrome.tabs.sendMessage(tab?.id ?? -1, { name: 'describePage' });
  return report.mentions.some(({ inArticle }) => !inArticle) ? report : null;
}

/** What the menu and the shortcut do after the press: the page script captures what is selected. */
export async function captureSelection(kind: 'evidence' | 'violation'): Promise<boolean> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  return chrome.tabs.sendMessage(tab?.id ?? -1, { name: 'captureSelection', payload: [kind] });
}

/** Whether a script may enter the active tab right now, in the browser's own words; told where a page was not read. */
export async function mayEnter(): Promise<string> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  try {
    await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, func: () => undefined });
    return 'a script may enter';
  } catch (error) {
    return String(error);
  }
}

export const formIsOpen = (): boolean => document.querySelector('.tag-form') !== null;
export const formIsGone = (): boolean => document.querySelector('.tag-form') === null;

/** Answers every essential question with its first reason for having no answer. */
export async function answerNothing(): Promise<boolean> {
  const unanswered = () =>
    [...document.querySelectorAll('.tag-form .missing')].find((group) => !group.querySelector('[aria-pressed="true"]'));
  for (let round = 0; round < 30; round += 1) {
    const button = unanswered()?.querySelector('button');
    if (!button) break;
    button.click();
    // The form draws itself anew before the next answer, or that one would start from the old form.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return unanswered() === undefined;
}

export const pressSave = (): void => document.querySelector<HTMLButtonElement>('.tag-form button[type="submit"]')?.click();
