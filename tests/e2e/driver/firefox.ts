import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OUTPUT_FOLDERS } from '../../../scripts/builds.ts';
import {
  addOrigins,
  chooseMenuItem,
  closeTabAt,
  heardErrors,
  hideSidebar,
  listenForErrors,
  pressButton,
  pretendLanguage,
  readBadge,
  sidebarPlace,
  stopBackground,
} from './firefox-chrome.ts';
import { EXTENSION_ID, EXTENSION_UUID, writeProfile } from './firefox-profile.ts';
import { type FirefoxSession, startFirefox } from './firefox-session.ts';
import { firefoxSidebar, firefoxTab, rightClick } from './firefox-view.ts';
import { pointsOf } from './in-page.ts';
import type { BrowserError, ExtensionBrowser, LaunchOptions } from './types.ts';
import { until } from './until.ts';

const ORIGIN = `moz-extension://${EXTENSION_UUID}/`;

async function start(folder: string, options: LaunchOptions): Promise<FirefoxSession> {
  const session = await startFirefox(join(folder, 'profile'), options.visible ?? false);
  await session.chrome(listenForErrors, ORIGIN);
  if (options.lang) await session.chrome(pretendLanguage, options.lang);
  await session.alone(() => session.send('Addon:Install', { path: join(folder, 'extension'), temporary: true }));
  if (options.grantOrigins) await session.chrome(addOrigins, EXTENSION_ID, options.grantOrigins);
  if (!options.keepWelcome) await until('the welcome page', () => session.chrome(closeTabAt, `${ORIGIN}welcome.html`));
  await session.chrome(hideSidebar);
  return session;
}

/** console.error names no script; what reports an error of ours begins with the product's name. */
const fromConsole = (line: string): BrowserError => ({ message: line, source: 'console', ours: line.includes('Normscope') });

/** Starts Firefox with the built extension, its manifest as shipped, in a throw-away profile. */
export async function launchFirefox(options: LaunchOptions = {}): Promise<ExtensionBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'normscope-firefox-'));
  const downloads = join(folder, 'downloads');
  await cp(OUTPUT_FOLDERS.firefox, join(folder, 'extension'), { recursive: true });
  await mkdir(downloads);
  await mkdir(join(folder, 'profile'));
  await writeProfile(join(folder, 'profile'), downloads, options);
  let session = await start(folder, options);
  const past: BrowserError[] = [];
  const handles = new WeakMap<object, ReturnType<typeof firefoxTab>>();

  const errorsNow = async () => [...(await session.chrome(heardErrors)), ...session.consoleErrors.map(fromConsole)];
  const open = async (url: string) => {
    const { handle } = await session.alone(() =>
      session.send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus: true }),
    );
    const tab = firefoxTab(session, handle);
    handles.set(tab, tab);
    await tab.goto(url);
    return tab;
  };

  return {
    name: 'firefox',
    downloads,
    extensionUrl: (path) => ORIGIN + path,
    open,
    extensionPage: (path) => open(ORIGIN + path),
    pressToolbarButton: async (tab) => {
      await tab.activate();
      await session.chrome(pressButton, EXTENSION_ID);
    },
    panel: async () => {
      await until('the sidebar to be open', () => session.chrome(sidebarPlace, ORIGIN));
      return firefoxSidebar(session, ORIGIN);
    },
    killWorker: async () => {
      await until('the background page to be gone', () => session.chrome(stopBackground, EXTENSION_ID));
    },
    badgeText: async (tab) => {
      await tab.activate();
      return session.chrome(readBadge, EXTENSION_ID);
    },
    contextMenu: async (tab, quote, label) => {
      const own = handles.get(tab);
      const points = await tab.evaluate(pointsOf, quote);
      if (!own || !points) throw new Error(`"${quote}" is not on the page.`);
      await rightClick(session, own, { x: points.x + 2, y: points.y });
      await until(`"${label}" in the context menu`, () => session.chrome(chooseMenuItem, label));
    },
    restart: async () => {
      past.push(...(await errorsNow()));
      session.process.kill('SIGKILL');
      await until('the browser to be dead', () => session.process.signalCode !== null);
      session = await start(folder, options);
    },
    errors: async () => [...past, ...(await errorsNow())],
    close: async () => {
      await session.stop();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
