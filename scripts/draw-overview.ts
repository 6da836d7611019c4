import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ExtensionBrowser } from '../tests/e2e/driver/types.ts';

/** Puts page and panel side by side, as they stand in a window: a panel is not part of a page's picture. The panel must be closed by now, which leaves the room for both. */
export async function drawOverview(browser: ExtensionBrowser, folder: string): Promise<void> {
  const picture = async (file: string) => `data:image/png;base64,${(await readFile(join(folder, file))).toString('base64')}`;
  const html = `<!doctype html><meta charset="utf-8"><title>Normscope</title>
    <style>body { margin: 0; display: flex; align-items: start; background: #cfd6dc; gap: 2px }</style>
    <img src="${await picture('page-tagged.png')}" alt=""><img src="${await picture('panel-tagged.png')}" alt="">`;
  const file = join(folder, 'overview.html');
  await writeFile(file, html);
  const tab = await browser.open(pathToFileURL(file).href);
  await tab.screenshot(join(folder, 'overview.png'));
  await tab.close();
  await rm(file);
}
