import { BROWSERS, type BrowserName } from '../../../scripts/browsers.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { ExtensionBrowser, LaunchOptions } from './types.ts';

const LAUNCHERS: Record<BrowserName, (options?: LaunchOptions) => Promise<ExtensionBrowser>> = {
  chromium: launchChromium,
  firefox: launchFirefox,
};

export const launch = (name: BrowserName, options: LaunchOptions = {}) => LAUNCHERS[name](options);

/** The browsers this run is about: those that NORMSCOPE_BROWSERS names, or all. */
export function chosenBrowsers(): BrowserName[] {
  const wanted = process.env.NORMSCOPE_BROWSERS?.split(',');
  return BROWSERS.filter((name) => wanted?.includes(name) ?? true);
}
