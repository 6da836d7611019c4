import type { Browser, CDPSession, Protocol, Target } from 'puppeteer-core';
import type { BrowserError } from './types.ts';

type Exception = Protocol.Runtime.ExceptionThrownEvent;
type ConsoleCall = Protocol.Runtime.ConsoleAPICalledEvent;
type LogEntry = Protocol.Log.EntryAddedEvent;

const firstUrl = (trace: Protocol.Runtime.StackTrace | undefined) => trace?.callFrames.find(({ url }) => url)?.url;

const wordsOf = ({ value, description }: Protocol.Runtime.RemoteObject) => description ?? String(value);

export type ErrorCollection = {
  errors: BrowserError[];
  /** Stops listening to the workers that run now. One that is listened to does not die as it does by itself. */
  letWorkersGo: () => Promise<void>;
};

/**
 * Collects what goes wrong in every page, panel and worker. One protocol session a target sees all its worlds, so errors of
 * the extension's script in a page are heard as well as the page's own; the script they come from tells them apart.
 */
export function collectErrors(browser: Browser, extensionOrigin: string): ErrorCollection {
  const errors: BrowserError[] = [];
  const workers = new Set<CDPSession>();
  const note = (target: Target, message: string, source: string | undefined) => {
    const place = source || target.url();
    errors.push({ message, source: place, ours: place.startsWith(extensionOrigin) });
  };
  const listen = async (target: Target) => {
    const session: CDPSession = await target.createCDPSession();
    if (target.type() === 'service_worker') workers.add(session);
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
  const letWorkersGo = async () => {
    const sessions = [...workers];
    workers.clear();
    await Promise.all(sessions.map((session) => session.detach().catch(() => undefined)));
  };
  return { errors, letWorkersGo };
}
