import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { ChromiumBrowser } from '../driver/chromium.ts';
import type { View } from '../driver/types.ts';
import { axeViolations } from './axe.ts';
import { beyondTheSide, clipped, covered, wordsOutside } from './in-screen.ts';
import { CLOSE, OPEN } from './pseudo-words.ts';

/** Where the pictures go, one folder a language. */
const FOLDER = join(import.meta.dirname, '..', '..', '..', '.output', 'screens');

/** The narrowest screen that counts: https://www.w3.org/WAI/WCAG22/Understanding/reflow.html */
const NARROW = 320;

export type Surface = {
  /** Width at which the screen is looked at. */
  width: number;
  /** Height of the window; the picture is as high as the whole screen where it scrolls as a whole. */
  height: number;
};

/** The panel at the width at which browsers open it, and a tab. */
export const PANEL: Surface = { width: 360, height: 720 };
export const TAB: Surface = { width: 1280, height: 800 };

export type Language = { name: string; bracketed: boolean; direction: 'ltr' | 'rtl' };

/** Looks at one screen in light and dark, narrow and wide; takes its pictures; demands that nothing is wrong. */
export async function inspect(
  browser: ChromiumBrowser,
  view: View,
  { name, width, height, language }: Surface & { name: string; language: Language },
): Promise<void> {
  const wrong: string[] = [];
  const add = (where: string, problems: string[]) => wrong.push(...problems.map((problem) => `${where}: ${problem}`));
  const folder = join(FOLDER, language.name);
  await mkdir(folder, { recursive: true });

  expect(await view.evaluate(() => document.documentElement.dir)).toBe(language.direction);
  if (language.bracketed) add('not from the message files', await view.evaluate(wordsOutside, OPEN, CLOSE));
  for (const colorScheme of ['light', 'dark'] as const) {
    await browser.dress(view, { colorScheme, size: { width, height } });
    const whole = await view.evaluate(() => document.documentElement.scrollHeight);
    // As high as it is long: what only the bar at the foot covers is not covered for ever.
    await browser.dress(view, { colorScheme, size: { width, height: Math.max(height, whole) } });
    add(`axe, ${colorScheme}`, await axeViolations(view));
    await view.screenshot(join(folder, `${name}-${colorScheme}.png`));
  }
  add('cut off', await view.evaluate(clipped));
  await browser.dress(view, { colorScheme: 'light', size: { width: NARROW, height } });
  add('beyond the side', await view.evaluate(beyondTheSide));
  add('cut off when narrow', await view.evaluate(clipped));
  if (width > NARROW) await view.screenshot(join(folder, `${name}-narrow.png`));
  await browser.dress(view, { colorScheme: 'light', size: { width, height } });
  add('covered', await view.evaluate(covered));
  await browser.dress(view, { colorScheme: 'light' });
  expect(wrong, name).toEqual([]);
}
