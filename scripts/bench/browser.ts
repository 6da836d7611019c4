import { readFileSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { requireBrowser } from '../browsers.ts';
import { serve } from '../serve.ts';

const EMPTY = '<!doctype html><html lang="en"><head><title>Page</title></head><body></body></html>';

/** Scripts of pages are taken out, and what would keep ours out: what is measured is reading the page, not its own work. */
const withoutScripts = (html: string): string =>
  html.replace(/<script\b[\s\S]*?<\/script\s*>/gi, '').replace(/<meta[^>]+http-equiv[^>]*>/gi, '');

export type Bench = {
  browser: Browser;
  /** A page of its own process state: nothing was compiled or laid out before. `html` is a file's path or markup. */
  open: (html?: { file: string } | { markup: string }) => Promise<Page>;
  close: () => Promise<void>;
};

/** Chromium that reaches nothing but this machine, and a site that serves it one page at a time. */
export async function openBench(): Promise<Bench> {
  let body = EMPTY;
  const site = await serve({ folders: [], routes: { '/': () => ({ type: 'text/html; charset=utf-8', body }) } });
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    headless: true,
    pipe: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
  return {
    browser,
    async open(html) {
      body = html === undefined ? EMPTY : 'file' in html ? withoutScripts(readFileSync(html.file, 'utf8')) : html.markup;
      const page = await browser.newPage();
      await page.goto(site.address, { waitUntil: 'load' });
      // Laid out once: a person presses the button on a page that is on the screen.
      await page.evaluate(() => document.documentElement.offsetHeight);
      return page;
    },
    async close() {
      await browser.close();
      await site.close();
    },
  };
}
