import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

type Known = { variable: string; commands: string[]; places: string[]; debianPackage: string };

const KNOWN: Record<BrowserName, Known> = {
  chromium: {
    variable: 'NORMSCOPE_CHROMIUM',
    // Branded Chrome is left out: from 137 on it refuses to load an unpacked extension by command line.
    commands: ['chromium', 'chromium-browser'],
    places: ['/usr/lib/chromium/chromium', '/snap/bin/chromium', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
    debianPackage: 'chromium',
  },
  firefox: {
    variable: 'NORMSCOPE_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    places: ['/usr/lib/firefox-esr/firefox-esr', '/snap/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    debianPackage: 'firefox-esr',
  },
};

const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The browser's executable if this machine has one: the environment variable, then PATH, then the usual places. */
export function findBrowser(name: BrowserName): string | undefined {
  const { variable, commands, places } = KNOWN[name];
  const named = process.env[variable];
  if (named) {
    if (!isExecutable(named)) throw new Error(`${variable} names "${named}", which is not a program that can be started.`);
    return named;
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [...folders.flatMap((folder) => commands.map((command) => join(folder, command))), ...places].find(isExecutable);
}

const canInstall = () => process.getuid?.() === 0 && isExecutable('/usr/bin/apt-get');

function aptGet(...args: string[]): boolean {
  console.log(`apt-get ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

let listsAreFresh = false;
function installBrowser(name: BrowserName): void {
  // Lists may be stale or absent in a fresh container; once is enough for both browsers.
  if (!listsAreFresh) listsAreFresh = aptGet('update', '-q');
  aptGet('install', '-y', '-q', '--no-install-recommends', KNOWN[name].debianPackage);
}

/**
 * The browser's executable, installed first when it is missing and this is a Debian machine run by root.
 *
 * @throws Error with a sentence for people when there is no such browser and none can be installed
 */
export function requireBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found) return found;
  if (canInstall()) installBrowser(name);
  const installed = findBrowser(name);
  if (installed) return installed;
  const { debianPackage, variable } = KNOWN[name];
  throw new Error(
    `No ${name} was found. Install it (Debian: apt-get install ${debianPackage}) or set ${variable} to the path of its program.`,
  );
}
