/*
 * Functions that run in Firefox's own window, with the browser's powers. Each stands alone: only its own text travels.
 * Firefox's names have no types here; each function says in its first lines what it takes from the browser.
 */
import type { BrowserError } from './types.ts';

type SidebarBrowser = HTMLElement & {
  browsingContext: {
    currentURI: { spec: string };
    currentWindowGlobal: {
      getActor(name: 'MarionetteCommands'): { executeScript(script: string, args: unknown[], options: object): Promise<unknown> };
      drawSnapshot(area: DOMRect | null, scale: number, background: string): Promise<ImageBitmap>;
    };
  };
};
type Action = {
  triggerAction(window: Window): Promise<void>;
  action: { getContextData(tab: unknown): { badgeText: string | null } };
};
type RunningExtension = { backgroundState: string; terminateBackground(options: object): Promise<void> };

declare const ChromeUtils: { importESModule<T>(url: string): T };
declare const WebExtensionPolicy: { getByID(id: string): { extension: RunningExtension } };
type BrowserTab = { linkedBrowser: { currentURI: { spec: string } } };

declare const gBrowser: { selectedTab: BrowserTab; tabs: BrowserTab[]; removeTab(tab: BrowserTab): void };
declare const SidebarController: { isOpen: boolean; hide(): void };
declare const Services: {
  console: { registerListener(listener: { observe(message: object): void }): void };
  locale: { availableLocales: string[]; requestedLocales: string[] };
};
declare const Ci: { nsIScriptError: { new (): object; warningFlag: number; infoFlag: number } };

type ExtensionParentModule = {
  ExtensionParent: { apiManager: { global: { browserActionFor(extension: RunningExtension): Action } } };
};
type ExtensionPermissionsModule = {
  ExtensionPermissions: {
    add(id: string, permissions: { permissions: string[]; origins: string[] }, extension: RunningExtension): Promise<void>;
  };
};

/** What the extension's button does when it is pressed, with everything a press brings (activeTab, user activation). */
export async function pressButton(id: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule<ExtensionParentModule>('resource://gre/modules/ExtensionParent.sys.mjs');
  await ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension).triggerAction(window);
}

export function readBadge(id: string): string {
  const { ExtensionParent } = ChromeUtils.importESModule<ExtensionParentModule>('resource://gre/modules/ExtensionParent.sys.mjs');
  const { action } = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension);
  return action.getContextData(gBrowser.selectedTab).badgeText ?? '';
}

export async function stopBackground(id: string): Promise<boolean> {
  const { extension } = WebExtensionPolicy.getByID(id);
  if (extension.backgroundState === 'running') {
    await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
  }
  return extension.backgroundState === 'stopped';
}

export async function addOrigins(id: string, origins: string[]): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule<ExtensionPermissionsModule>(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  await ExtensionPermissions.add(id, { permissions: [], origins }, WebExtensionPolicy.getByID(id).extension);
}

/** Closes the tab that shows this address; false while there is none. */
export function closeTabAt(url: string): boolean {
  const tab = [...gBrowser.tabs].find(({ linkedBrowser }) => linkedBrowser.currentURI.spec === url);
  if (tab) gBrowser.removeTab(tab);
  return tab !== undefined;
}

/** Firefox opens a new extension's sidebar by itself; a story begins with it closed. */
export function hideSidebar(): void {
  SidebarController.hide();
}

/** Where the sidebar's page stands in the window; null while it is closed or still opening. */
export function sidebarPlace(origin: string): { x: number; y: number; url: string } | null {
  const outer = document.getElementById('sidebar') as (HTMLElement & { contentDocument: Document | null }) | null;
  const inner = outer?.contentDocument?.getElementById('webext-panels-browser') as SidebarBrowser | null | undefined;
  if (!SidebarController.isOpen || !outer || !inner?.browsingContext) return null;
  const url = inner.browsingContext.currentURI.spec;
  const [a, b] = [outer.getBoundingClientRect(), inner.getBoundingClientRect()];
  return url.startsWith(origin) ? { x: a.x + b.x, y: a.y + b.y, url } : null;
}

export async function runInSidebar(script: string, args: unknown[]): Promise<unknown> {
  const outer = document.getElementById('sidebar') as HTMLElement & { contentDocument: Document };
  const inner = outer.contentDocument.getElementById('webext-panels-browser') as SidebarBrowser;
  const actor = inner.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
  return await actor.executeScript(script, args, { sandboxName: null, timeout: 30_000 });
}

export function focusSidebar(): void {
  const outer = document.getElementById('sidebar') as HTMLElement & { contentDocument: Document };
  outer.contentDocument.getElementById('webext-panels-browser')?.focus();
}

export async function drawSidebar(): Promise<string> {
  const outer = document.getElementById('sidebar') as HTMLElement & { contentDocument: Document };
  const inner = outer.contentDocument.getElementById('webext-panels-browser') as SidebarBrowser;
  const bitmap = await inner.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1] ?? '';
}

/** Shows the extension in a language for which no language pack is installed. */
export function pretendLanguage(language: string): void {
  Services.locale.availableLocales = [language, 'en-US'];
  Services.locale.requestedLocales = [language];
}

type WithErrors = Window & { normscopeErrors?: BrowserError[] };

/** Keeps script errors of pages and extensions; the browser's own (chrome:, resource:) say nothing about either. */
export function listenForErrors(origin: string): void {
  const errors: BrowserError[] = [];
  (window as WithErrors).normscopeErrors = errors;
  Services.console.registerListener({
    observe(message) {
      if (!(message instanceof Ci.nsIScriptError)) return;
      const { flags, errorMessage, sourceName } = message as { flags: number; errorMessage: string; sourceName: string };
      const { warningFlag, infoFlag } = Ci.nsIScriptError;
      if (flags & (warningFlag | infoFlag) || !/^(https?|file|data|blob|moz-extension):/.test(sourceName)) return;
      // Firefox's note that a page ended while it waited for an answer, as a killed background page does. Nothing ran wrong.
      if (/^Promise (resolved|rejected) after context unloaded/.test(errorMessage)) return;
      errors.push({ message: errorMessage, source: sourceName, ours: sourceName.startsWith(origin) });
    },
  });
}

export const heardErrors = (): BrowserError[] => (window as WithErrors).normscopeErrors ?? [];

/** Chooses a line of the open context menu by its words, also in a submenu; false while it is not there. */
export function chooseMenuItem(label: string): boolean {
  const menu = document.getElementById('contentAreaContextMenu') as (HTMLElement & { hidePopup(): void }) | null;
  const item = [...(menu?.querySelectorAll<HTMLElement>('menuitem') ?? [])].find((each) => each.getAttribute('label') === label);
  if (!menu || !item || item.hidden) return false;
  item.dispatchEvent(new Event('command', { bubbles: true }));
  menu.hidePopup();
  return true;
}
