import { browser } from 'wxt/browser';
import type { ExtensionToPage, PageToExtension } from './protocol.ts';

/** The page script's side of the protocol. What it sends is validated where it arrives; it trusts only the extension. */

/** Undefined when there is no answer: the message was refused, or the extension was updated under this script. */
export async function tellExtension<Name extends keyof PageToExtension>(
  name: Name,
  payload: Parameters<PageToExtension[Name]>[0],
): Promise<ReturnType<PageToExtension[Name]> | undefined> {
  try {
    return await browser.runtime.sendMessage({ name, payload });
  } catch {
    return undefined;
  }
}

type PageHandlers = {
  [Name in keyof ExtensionToPage]: (...payload: Parameters<ExtensionToPage[Name]>) => ReturnType<ExtensionToPage[Name]>;
};

/** Answers the extension until `signal` aborts. Handlers answer at once; none waits. */
export function answerExtension(handlers: PageHandlers, signal: AbortSignal): void {
  const listener = (message: unknown, _sender: unknown, respond: (answer: unknown) => void): void => {
    const { name, payload } = message as { name?: string; payload?: unknown };
    if (name === undefined || !Object.hasOwn(handlers, name)) return;
    const handle = handlers[name as keyof PageHandlers] as (payload: unknown) => unknown;
    respond(handle(payload) ?? null);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
