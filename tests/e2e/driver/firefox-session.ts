import { type ChildProcess, spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { requireBrowser } from '../../../scripts/browsers.ts';
import { connectMarionette, type Marionette } from './marionette.ts';
import type { PageFunction } from './types.ts';
import { until } from './until.ts';

/** A running Firefox. Commands of one conversation (choose a tab, then act in it) must not mix: `alone` queues them. */
export type FirefoxSession = {
  process: ChildProcess;
  send: Marionette['send'];
  alone<T>(conversation: () => Promise<T>): Promise<T>;
  /** Runs a function in the browser's own window. */
  chrome<A extends unknown[], R>(script: PageFunction<A, R>, ...args: A): Promise<R>;
  inChrome<T>(conversation: () => Promise<T>): Promise<T>;
  /** Lines of console.error, which Firefox prints. */
  consoleErrors: string[];
  stop(): Promise<void>;
};

export const asScript = (script: (...args: never[]) => unknown) => `return (${script})(...arguments)`;

// Firefox's own modules print there too, but with their name in front and without quotes.
const isFromContent = (line: string) => /^console\.error: ["(]/.test(line);

const exited = (process: ChildProcess) => process.exitCode !== null || process.signalCode !== null;

export async function startFirefox(profile: string, visible: boolean): Promise<FirefoxSession> {
  const portFile = join(profile, 'MarionetteActivePort');
  await rm(portFile, { force: true });
  const process = spawn(
    requireBrowser('firefox'),
    [...(visible ? [] : ['--headless']), '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...globalThis.process.env, MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '900', MOZ_CRASHREPORTER_DISABLE: '1' },
    },
  );
  const consoleErrors: string[] = [];
  process.stdout?.setEncoding('utf8').on('data', (text: string) => {
    consoleErrors.push(...text.split('\n').filter(isFromContent));
  });
  const port = await until('Firefox to open its port', async () => Number(await readFile(portFile, 'utf8')), 60_000);
  const marionette = await until('Firefox to answer', () => connectMarionette(port));
  const { send } = marionette;
  await send('WebDriver:NewSession', { capabilities: { alwaysMatch: { unhandledPromptBehavior: 'ignore' } } });

  let queue: Promise<unknown> = Promise.resolve();
  const alone = <T>(conversation: () => Promise<T>): Promise<T> => {
    const turn = queue.then(conversation);
    queue = turn.catch(() => undefined);
    return turn;
  };
  const inChrome = <T>(conversation: () => Promise<T>) =>
    alone(async () => {
      await send('Marionette:SetContext', { value: 'chrome' });
      try {
        return await conversation();
      } finally {
        await send('Marionette:SetContext', { value: 'content' });
      }
    });
  return {
    process,
    send,
    alone,
    inChrome,
    chrome: <A extends unknown[], R>(script: PageFunction<A, R>, ...args: A) =>
      inChrome(async () => {
        const parameters = { script: asScript(script), args, sandbox: 'system', newSandbox: false };
        return (await send<{ value: R }>('WebDriver:ExecuteScript', parameters)).value;
      }),
    consoleErrors,
    stop: async () => {
      await send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      marionette.close();
      await until('Firefox to end', () => exited(process), 10_000).catch(() => process.kill('SIGKILL'));
    },
  };
}
