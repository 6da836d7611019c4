import { launchChromium } from '../tests/e2e/driver/chromium.ts';
import type { PagesToShow } from './pages-to-show.ts';

/** Opens Chromium with the extension where a person can use it, and stays until it is closed. */
export async function showLibrary({ first, addresses, areSamples }: PagesToShow): Promise<boolean> {
  const browser = await launchChromium({ visible: true, keepWelcome: true });
  const pages = areSamples ? [first] : addresses;
  for (const address of pages) await browser.open(address);
  console.log(
    '\nChromium is open. Press the Normscope button in the toolbar (behind the puzzle piece until you pin it), or Alt+Shift+S.',
  );
  console.log('Everything is in a throw-away profile: it is gone when you close the browser.\n');
  await browser.closed();
  await browser.close();
  return true;
}
