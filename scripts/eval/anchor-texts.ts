import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDomPage } from '../../tests/e2e/dom/dom-page.ts';
import { findBrowser } from '../browsers.ts';
import { textOfHtml } from './html-text.ts';

/**
 * Why: the trials are about the text that the extension reads, so a real Chromium reads it with lib/dom. Without one, tags are
 * stripped: hidden lists and data then count as text, and passages are chosen in them.
 */
export type PageText = { name: string; text: string };

/** Pages with less text have too few passages to choose from. */
export const LEAST_TEXT = 600;
const MOST_TEXT = 4_000_000;

export async function readPages(directory: string, least = LEAST_TEXT): Promise<{ how: string; pages: PageText[] }> {
  const names = readdirSync(directory)
    .filter((name) => name.endsWith('.html'))
    .sort();
  const html = (name: string) => readFileSync(join(directory, name), 'utf8');
  const browser = findBrowser('chromium') !== undefined;
  // Once more: on a busy machine a browser may be ended from outside.
  const texts = browser
    ? await inChromium(names.map(html)).catch(() => inChromium(names.map(html)))
    : names.map((name) => stripped(html(name)));
  const pages = names.map((name, i) => ({ name, text: texts[i] ?? '' })).filter(({ text }) => text.length >= least);
  return { how: browser ? 'text as Chromium shows it' : 'no Chromium: text by stripping tags', pages };
}

async function inChromium(pages: readonly string[]): Promise<string[]> {
  const { page, show, close } = await openDomPage();
  const texts: string[] = [];
  try {
    await page.setRequestInterception(true);
    page.on('request', (request) => void request.abort());
    for (const html of pages) {
      // Without its scripts, as it was stored; styles stay, they hide what nobody reads.
      await show(html.replace(/<(script|iframe)\b[\s\S]*?<\/\1\s*>/gi, ''));
      texts.push(await page.evaluate((limit) => globalThis.normscope.readText(document.body, limit).text, MOST_TEXT));
    }
  } finally {
    await close();
  }
  return texts;
}

/** The extension reads no form fields and no frames; neither does this. */
const stripped = (html: string): string =>
  textOfHtml(html.replace(/<(textarea|select|button|iframe|object|head)\b[\s\S]*?<\/\1\s*>/gi, '\n')).normalize('NFC');
