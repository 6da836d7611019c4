import { join } from 'node:path';
import type { BrowserName } from './browsers.ts';

const OUTPUT = join(import.meta.dirname, '..', '.output');

/** Where `npm run build` puts each browser's extension: the very files that ship. */
export const OUTPUT_FOLDERS: Record<BrowserName, string> = {
  chromium: join(OUTPUT, 'chrome-mv3'),
  firefox: join(OUTPUT, 'firefox-mv3'),
};
