import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LaunchOptions } from './types.ts';

export const EXTENSION_ID = 'normscope@normscope.org';

/** Firefox makes an address of its own for every installation; a fixed one lets a story name extension pages. */
export const EXTENSION_UUID = '4e6f726d-7363-4f70-8500-000000000001';

type Preferences = Record<string, string | number | boolean>;

const ALWAYS: Preferences = {
  // 0: any free port, written to the file MarionetteActivePort in the profile.
  'marionette.port': 0,
  'xpinstall.signatures.required': false,
  'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: EXTENSION_UUID }),
  // A temporary extension leaves with the browser; its data stays for the next start, as an installed one's would.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  // console.error of pages and extension is heard on standard output.
  'devtools.console.stdout.content': true,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.aboutwelcome.enabled': false,
  'browser.sessionstore.resume_from_crash': false,
  'toolkit.startup.max_resumed_crashes': -1,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'extensions.update.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'services.settings.server': 'data:,',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.download.folderList': 2,
  'browser.download.always_ask_before_handling_new_types': false,
  'browser.download.alwaysOpenPanel': false,
};

/** Sends everything that is not this machine to a port where nobody listens. */
const OFFLINE: Preferences = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
};

export async function writeProfile(profile: string, downloads: string, options: LaunchOptions): Promise<void> {
  const { colorScheme, offline } = options;
  const preferences: Preferences = {
    ...ALWAYS,
    'browser.download.dir': downloads,
    ...(offline ? OFFLINE : {}),
    ...(colorScheme ? { 'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1 } : {}),
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
}
