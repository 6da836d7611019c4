import type { Browser, CDPSession, Protocol, Target } from 'puppeteer-core';
import type { BrowserError } from './types.ts';

type Exception = Protocol.Runtime.ExceptionThrownEvent;
type ConsoleCall = Protocol.Runtime.ConsoleAPICalledEvent;
type LogEntry = Protocol.Log.EntryAddedEvent;

const firstUrl = (trace: Protocol.Runtime.StackTrace | undefined) => trace?.callFrames.find(({ url }) => url)?.url;

const wordsOf = ({ value, description }: Protocol.Runtime.RemoteObject) => description ?? String(value);

/**
 * Collects what goes wrong in every page, panel and worker. One protocol session a target sees all its worlds, so errors of
 * the extension's script in a page are heard as well as the page's own; the script they come from tells them apart.
 */
export function collectErrors(browser: Browser, extensionOrigin: string): BrowserError[] {
  const errors: BrowserError[] = [];
  const note = (target: Target, message: string, source: string | undefined) => {
    const place = source || target.url();
    errors.push({ message, source: place, ours: place.startsWith(extensionOrigin) });
  };
  const listen = async (target: Target) => {
    const session: CDPSession = await target.createCDPSession();
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception, url, stackTrace } }: Exception) =>
      note(target, exception?.description ?? `${text} ${String(exception?.value)}`, firstUrl(stackTrace) ?? url),
    );
    session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }: ConsoleCall) => {
      if (type === 'error' || type === 'assert') note(target, args.map(wordsOf).join(' '), firstUrl(stackTrace));
    });
    session.on('Log.entryAdded', ({ entry }: LogEntry) => {
      if (entry.level === 'error') note(target, entry.text, entry.url);
    });
    await session.send('Runtime.enable');
    await session.send('Log.enable');
  };
  const start = (target: Target) => {
    if (['page', 'service_worker', 'other'].includes(target.type())) listen(target).catch(() => undefined);
  };
  browser.on('targetcreated', start);
  for (const target of browser.targets()) start(target);
  return errors;
}
