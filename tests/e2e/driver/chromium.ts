import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Extension, type Page } from 'puppeteer-core';
import { requireBrowser } from '../../../scripts/browsers.ts';
import { OUTPUT_FOLDERS } from '../../../scripts/builds.ts';
import { collectErrors } from './chromium-errors.ts';
import { grantOrigins } from './chromium-profile.ts';
import { type ScriptTime, timeScripts } from './chromium-trace.ts';
import { chromiumTab, chromiumView } from './chromium-view.ts';
import type { BrowserError, ExtensionBrowser, LaunchOptions, Messages, Tab, View } from './types.ts';
import { until } from './until.ts';

const isRoot = () => process.getuid?.() === 0;

const flags = (folder: string, { lang, offline, rightToLeft }: LaunchOptions) => [
  // By command line, not by protocol: what the protocol installs is gone, data and permissions too, at the next start.
  `--load-extension=${join(folder, 'extension')}`,
  '--disable-features=DisableLoadExtensionCommandLineSwitch',
  // Containers run as root, where Chromium's sandbox refuses to start.
  ...(isRoot() ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--no-default-browser-check',
  '--window-size=1280,900',
  ...(lang ? [`--lang=${lang}`] : []),
  ...(rightToLeft ? ['--force-ui-direction=rtl'] : []),
  // A proxy where nobody listens; addresses of this machine do not use it.
  ...(offline ? ['--proxy-server=http://127.0.0.1:9'] : []),
];

declare const chrome: typeof import('wxt/browser').browser;

async function activeBadge(): Promise<string> {
  const [active] = await chrome.tabs.query({ active: true, currentWindow: true });
  return chrome.action.getBadgeText(active?.id === undefined ? {} : { tabId: active.id });
}

export type Look = { colorScheme: 'light' | 'dark'; size?: { width: number; height: number } };

/** What only Chromium's protocol can do. */
export type ChromiumBrowser = ExtensionBrowser & {
  /** How long the extension's scripts run while something happens: on the main thread of pages, and in the background. */
  timeOwnScripts(during: () => Promise<void>): Promise<Record<'page' | 'background', ScriptTime>>;
  /** Shows a view in a colour scheme and, where given, as large as this instead of its own size. */
  dress(view: View, look: Look): Promise<void>;
  /** Resolves when a person closed the browser. */
  closed(): Promise<void>;
};

type Running = { browser: Browser; extension: Extension; errors: BrowserError[]; letWorkersGo: () => Promise<void> };

async function start(folder: string, options: LaunchOptions): Promise<Running> {
  const { lang, visible } = options;
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    pipe: true,
    enableExtensions: true,
    userDataDir: join(folder, 'profile'),
    headless: !visible,
    // A person is looking: no bar that says the browser is remote-controlled.
    ...(visible ? { ignoreDefaultArgs: ['--enable-automation'] } : {}),
    defaultViewport: null,
    args: flags(folder, options),
    env: { ...process.env, ...(lang ? { LANGUAGE: lang, LANG: `${lang}.UTF-8` } : {}) },
  });
  const extension = await until('the extension to be installed', async () => [...(await browser.extensions()).values()][0]);
  if (!extension) throw new Error('The extension is not installed.');
  const origin = `chrome-extension://${extension.id}/`;
  const { errors, letWorkersGo } = collectErrors(browser, origin);
  if (!options.keepWelcome) {
    // Loaded by command line, the extension counts as freshly installed at every start. The page also says that the
    // background has run once: before that the browser does not know which events wake it, and a press is lost.
    const welcome = await browser.waitForTarget((target) => target.url() === `${origin}welcome.html`, { timeout: 15_000 });
    await (await welcome.page())?.close();
  }
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: join(folder, 'downloads') });
  return { browser, extension, errors, letWorkersGo };
}

/**
 * Debian's Chromium has no language packs unless asked for, and without one shows an extension's default language.
 * Then the words of the wanted language take that place; manifest and code stay as shipped.
 */
async function speak(language: string, extension: string): Promise<void> {
  const pack = join(dirname(await realpath(requireBrowser('chromium'))), 'locales', `${language}.pak`);
  if (!existsSync(pack)) await cp(wordsIn(extension, language), await defaultWords(extension));
}

const wordsIn = (extension: string, locale: string) => join(extension, '_locales', locale, 'messages.json');

async function defaultWords(extension: string): Promise<string> {
  const { default_locale } = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  return wordsIn(extension, default_locale);
}

async function rewrite(file: string, change: (messages: Messages) => Messages): Promise<void> {
  await writeFile(file, JSON.stringify(change(JSON.parse(await readFile(file, 'utf8')))));
}

/** Starts Chromium with the built extension, its manifest as shipped, in a throw-away profile. */
export async function launchChromium(options: LaunchOptions = {}): Promise<ChromiumBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'normscope-chromium-'));
  // A copy, so that a build that runs meanwhile does not change the extension under test; its id follows from this path.
  await cp(OUTPUT_FOLDERS.chromium, join(folder, 'extension'), { recursive: true });
  if (options.lang) await speak(options.lang, join(folder, 'extension'));
  if (options.words) await rewrite(await defaultWords(join(folder, 'extension')), options.words);
  await mkdir(join(folder, 'downloads'));
  let running = await start(folder, options);
  const past: BrowserError[] = [];
  if (options.grantOrigins) {
    await running.browser.close();
    await grantOrigins(join(folder, 'profile'), running.extension.id, options.grantOrigins);
    running = await start(folder, options);
  }

  const pages = new Map<Tab, Page>();
  const viewed = new WeakMap<View, Page>();
  const origin = `chrome-extension://${running.extension.id}/`;

  const dress = async (page: Page) => {
    if (!options.colorScheme) return;
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: options.colorScheme }]);
  };
  const open = async (url: string) => {
    // The empty tab every start brings is used up where a person would wonder about it.
    const empty = options.visible ? (await running.browser.pages()).find((each) => each.url() === 'about:blank') : undefined;
    const page = empty ?? (await running.browser.newPage());
    await dress(page);
    await page.goto(url, { waitUntil: 'load' });
    const tab = chromiumTab(page);
    pages.set(tab, page);
    viewed.set(tab, page);
    return tab;
  };
  const pageOf = (tab: Tab): Page => {
    const page = pages.get(tab);
    if (!page) throw new Error('This tab belongs to another browser, or to the time before a restart.');
    return page;
  };
  const withBrowserSession = async <T>(use: (session: CDPSession) => Promise<T>): Promise<T> => {
    const session = await running.browser.target().createCDPSession();
    try {
      return await use(session);
    } finally {
      await session.detach();
    }
  };

  let witnessed: Page | undefined;
  /** A background tab with a file of the extension that runs no script of ours: asking it does not wake the worker. */
  const witness = async (): Promise<Page> => {
    if (witnessed && !witnessed.isClosed()) return witnessed;
    const url = `${origin}manifest.json`;
    await withBrowserSession((session) => session.send('Target.createTarget', { url, background: true }));
    const target = await running.browser.waitForTarget((each) => each.url() === url);
    witnessed = await target.asPage();
    return witnessed;
  };

  return {
    name: 'chromium',
    downloads: join(folder, 'downloads'),
    extensionUrl: (path) => origin + path,
    open,
    extensionPage: (path) => open(origin + path),
    pressToolbarButton: async (tab) => {
      const page = pageOf(tab);
      await page.bringToFront();
      await running.extension.triggerAction(page);
    },
    panel: async () => {
      const isPanel = (url: string) => url.startsWith(`${origin}sidepanel.html`);
      const inTab = new Set([...pages.values()].map((page) => page.target()));
      const target = await running.browser.waitForTarget((each) => isPanel(each.url()) && !inTab.has(each), { timeout: 15_000 });
      const page = await target.asPage();
      await dress(page);
      const view = chromiumView(page);
      viewed.set(view, page);
      return view;
    },
    killWorker: () =>
      withBrowserSession(async (session) => {
        // Asked of the browser itself: puppeteer keeps a worker it listens to in its list after the worker's death.
        const workers = async () => {
          const { targetInfos } = await session.send('Target.getTargets');
          return targetInfos.filter(({ type, url }) => type === 'service_worker' && url.startsWith(origin));
        };
        // Whatever the page says meanwhile starts it again: then it is ended again.
        await until('the worker to be gone', async () => {
          await running.letWorkersGo();
          const alive = await workers();
          for (const { targetId } of alive) await session.send('Target.closeTarget', { targetId });
          return alive.length === 0;
        });
      }),
    badgeText: async (tab) => {
      await pageOf(tab).bringToFront();
      return (await witness()).evaluate(activeBadge);
    },
    timeOwnScripts: (during) => {
      const groups = {
        page: [`${origin}content-scripts/page.js`, `${origin}article.js`],
        background: [`${origin}background.js`],
      };
      return withBrowserSession((session) => timeScripts(session, groups, during));
    },
    dress: async (view, { colorScheme, size }) => {
      const page = viewed.get(view);
      if (!page) throw new Error('This view belongs to another browser.');
      // Without motion, so that a colour is never looked at half way.
      const reduced = { name: 'prefers-reduced-motion', value: 'reduce' };
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colorScheme }, reduced]);
      await page.setViewport(size ?? null);
    },
    closed: () =>
      new Promise((resolve) => {
        if (!running.browser.connected) resolve();
        running.browser.once('disconnected', () => resolve());
      }),
    restart: async () => {
      past.push(...running.errors);
      const process = running.browser.process();
      process?.kill('SIGKILL');
      await until('the browser to be dead', () => process?.exitCode !== null || process?.signalCode !== null);
      pages.clear();
      running = await start(folder, options);
    },
    errors: async () => [...past, ...running.errors],
    close: async () => {
      await running.browser.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
