import { fileURLToPath } from 'node:url';
import puppeteer, { type Page } from 'puppeteer-core';
import { build } from 'vite';
import { requireBrowser } from '../../../scripts/browsers.ts';
import type { exposed } from './exposed.ts';

declare global {
  var normscope: typeof exposed;
}

/** lib/dom as one script. Layout, visibility and ranges are what these tests are about, so they run in a real browser. */
async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(new URL('./exposed.ts', import.meta.url)), formats: ['iife'], name: 'bundle' },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (!first || !('output' in first)) throw new Error('vite gave no bundle');
  return first.output[0].code;
}

/** An empty page in Chromium with `normscope` in it; `show` replaces its body. */
export async function openDomPage(): Promise<{
  page: Page;
  show: (body: string, head?: string) => Promise<void>;
  close: () => Promise<void>;
}> {
  const script = await bundle();
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    headless: true,
    pipe: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
    ],
  });
  const page = await browser.newPage();
  const show = async (body: string, head = '') => {
    await page.setContent(`<!doctype html><html lang="en"><head><title>Page</title>${head}</head><body>${body}</body></html>`);
    await page.evaluate(script);
  };
  return { page, show, close: () => browser.close() };
}
