// `npm start [-- FILE-or-ADDRESS…]`: builds the extension and does the main job with it, in a throw-away profile.
import { rm } from 'node:fs/promises';
import { requireBrowser } from './browsers.ts';
import { pagesToShow } from './pages-to-show.ts';
import { showLibrary } from './show-library.ts';
import { executeTool } from './steps.ts';
import { guidedTour } from './tour.ts';

const hasDisplay = (): boolean =>
  process.platform === 'darwin' || process.platform === 'win32' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

try {
  requireBrowser('chromium');
  await rm('.output/chrome-mv3', { recursive: true, force: true });
  if ((await executeTool('wxt', ['build'])) !== 0) throw new Error('The build failed.');
  const pages = await pagesToShow(process.argv.slice(2));
  try {
    const done = hasDisplay() ? await showLibrary(pages) : await guidedTour(pages);
    if (!done) process.exitCode = 1;
  } finally {
    await pages.close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
