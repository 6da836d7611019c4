import { type Browser, browser } from 'wxt/browser';
import { z } from 'zod';
import { Id, WebUrl } from '../model/common.ts';
import { Capture } from '../model/draft.ts';
import { MAX_ADDRESS, MAX_LINKS, MAX_TEXT } from '../model/limits.ts';
import { PageIdentity } from '../model/page-identity.ts';
import { PageReport } from '../model/page-report.ts';
import { Passage } from '../model/passage.ts';
import { err, ok, type Result } from '../result.ts';
import type { BackgroundToPages, ExtensionToPage, PageToExtension } from './protocol.ts';

/** The extension's side of the protocol: everything a page script sends is checked here, once. */
const PAYLOADS: { [Name in keyof PageToExtension]: z.ZodType<Parameters<PageToExtension[Name]>[0]> } = {
  pageReport: PageReport,
  captureQuote: Capture,
  passagesHere: z.strictObject({ url: WebUrl, identity: PageIdentity.optional() }),
  detect: z.strictObject({
    // Twice the limit: reading stops after the paragraph in which the limit was reached.
    text: z.string().max(MAX_TEXT * 2),
    links: z.array(z.string().max(MAX_ADDRESS)).max(MAX_LINKS),
    recognise: z.boolean(),
  }),
  openTag: z.strictObject({ passageId: Id }),
  needArticleScript: z.strictObject({}),
  needRootStyle: z.strictObject({}),
};

const Place = Passage.pick({ quote: true, position: true }).nullable();

/** What page scripts answer; `null` where they have nothing to say. */
const ANSWERS: { [Name in keyof ExtensionToPage]: z.ZodType<ReturnType<ExtensionToPage[Name]>> } = {
  describePage: PageReport,
  reveal: z.boolean(),
  captureSelection: z.boolean(),
  describePlace: Place,
  describeSelection: Place,
  stepTag: z.boolean(),
  tagsChanged: z.null().transform(() => undefined),
  catalogueChanged: z.null().transform(() => undefined),
  stop: z.null().transform(() => undefined),
};

/** A page script that may speak: of this extension, in the top frame of a tab. */
export type PageSender = { tabId: number; windowId: number; origin: string };

type Handlers = {
  [Name in keyof PageToExtension]?: (
    payload: Parameters<PageToExtension[Name]>[0],
    sender: PageSender,
  ) => Promise<ReturnType<PageToExtension[Name]>> | ReturnType<PageToExtension[Name]>;
};

function pageSender(sender: Browser.runtime.MessageSender): PageSender | undefined {
  const { id, tab, frameId, url } = sender;
  if (id !== browser.runtime.id || tab?.id === undefined || frameId !== 0 || !url || !URL.canParse(url)) return undefined;
  // Extension pages opened in a tab have a tab too, but are no page scripts.
  const { origin, protocol } = new URL(url);
  if (protocol.endsWith('-extension:')) return undefined;
  return { tabId: tab.id, windowId: tab.windowId, origin };
}

/** Addresses in a message must be the sender's own site: a page may not speak for another. */
const speaksForItself = (name: keyof PageToExtension, payload: unknown, { origin }: PageSender): boolean => {
  const claimed =
    name === 'captureQuote'
      ? (payload as Capture).source.url
      : name === 'passagesHere'
        ? (payload as { url: string }).url
        : undefined;
  return claimed === undefined || new URL(claimed).origin === origin;
};

/**
 * Handles what page scripts send. A handler that is not given leaves the message to another part of the extension
 * (the background and an open panel both listen). Messages that are not valid are dropped without an answer and told to `refused`.
 */
export function answerPages(handlers: Handlers, refused: (reason: string) => void): () => void {
  const listener = (
    message: unknown,
    from: Browser.runtime.MessageSender,
    respond: (answer: unknown) => void,
  ): true | undefined => {
    const { name, payload } = (message ?? {}) as { name?: string; payload?: unknown };
    if (name === undefined || !Object.hasOwn(handlers, name) || !Object.hasOwn(PAYLOADS, name)) return undefined;
    const sender = pageSender(from);
    if (!sender) return undefined;
    const known = name as keyof PageToExtension;
    const parsed = PAYLOADS[known].safeParse(payload);
    if (!parsed.success || !speaksForItself(known, parsed.data, sender)) {
      refused(parsed.success ? `${name}: address of another site` : `${name}: ${z.prettifyError(parsed.error)}`);
      return undefined;
    }
    const handle = handlers[known] as (payload: unknown, sender: PageSender) => unknown;
    // `respond` and `true` rather than a returned promise: Chromium answers promises only from version 146 on.
    Promise.resolve(handle(parsed.data, sender)).then(
      (answer) => respond(answer ?? null),
      (cause: unknown) => refused(`${name}: ${String(cause)}`),
    );
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/**
 * Asks the page script of a tab; an error when the tab has none (not read, or a page that extensions may not read), or when its
 * answer is not valid.
 */
export async function askPage<Name extends keyof ExtensionToPage>(
  tabId: number,
  name: Name,
  ...[payload]: Parameters<ExtensionToPage[Name]>
): Promise<Result<ReturnType<ExtensionToPage[Name]>, 'no-page-script'>> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, { name, payload }, { frameId: 0 });
    const parsed = ANSWERS[name].safeParse(answer);
    return parsed.success ? ok(parsed.data as ReturnType<ExtensionToPage[Name]>) : err('no-page-script');
  } catch {
    return err('no-page-script');
  }
}

/** Tells every page script that tags were saved or deleted. */
export const tellTagsChanged = (): Promise<void> => tellPages('tagsChanged');

/** Tells every page script that own agreements were saved or deleted. */
export const tellCatalogueChanged = (): Promise<void> => tellPages('catalogueChanged');

/** Tabs without a page script are passed over. */
async function tellPages(name: 'tagsChanged' | 'catalogueChanged'): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : askPage(id, name))));
}

/** Tells the extension's own pages that are open; nobody need be listening. */
export async function tellOwnPages(name: keyof BackgroundToPages): Promise<void> {
  try {
    await browser.runtime.sendMessage({ name });
  } catch {
    // No panel is open.
  }
}

/** Hears the background; returns what stops it. */
export function hearBackground(name: keyof BackgroundToPages, heard: () => void): () => void {
  const listener = (message: unknown, sender: Browser.runtime.MessageSender): undefined => {
    const { name: said } = (message ?? {}) as { name?: string };
    if (said === name && sender.id === browser.runtime.id && sender.tab === undefined) heard();
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
