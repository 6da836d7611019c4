import type { KeyInput, Page } from 'puppeteer-core';
import { centreOf, chooseOption, hasFocus, pointsOf, selectAllIn, selectedText, selectNothing, shownText } from './in-page.ts';
import type { PageFunction, Tab, Target, View } from './types.ts';
import { standingStill, until } from './until.ts';

const split = (target: Target) => (typeof target === 'string' ? { selector: target, text: null } : target);

const describe = (target: Target) => (typeof target === 'string' ? target : `${target.selector} "${target.text}"`);

/** A page of puppeteer as a story sees it. */
export function chromiumView(page: Page): View {
  const evaluate = <A extends unknown[], R>(script: PageFunction<A, R>, ...args: A): Promise<R> =>
    page.evaluate(script as (...values: unknown[]) => R | Promise<R>, ...args) as Promise<R>;

  const press = async (keys: string) => {
    const names = keys.split('+') as KeyInput[];
    const key = names.pop() as KeyInput;
    for (const modifier of names) await page.keyboard.down(modifier);
    await page.keyboard.press(key);
    for (const modifier of names.reverse()) await page.keyboard.up(modifier);
  };

  const click = async (target: Target) => {
    const { selector, text } = split(target);
    const point = await standingStill(describe(target), () => evaluate(centreOf, selector, text));
    await page.mouse.click(point.x, point.y);
  };

  return {
    url: async () => page.url(),
    evaluate,
    waitFor: (script, ...args) => until(script.name || String(script), () => evaluate(script, ...args)),
    click,
    clickAt: (x, y) => page.mouse.click(x, y),
    fill: async (target, text) => {
      // Something may slide under the pointer at the last moment.
      await until(`${describe(target)} to have the focus`, async () => {
        await click(target);
        return evaluate(hasFocus, split(target).selector);
      });
      await evaluate(selectAllIn, split(target).selector);
      await page.keyboard.press('Delete');
      await page.keyboard.type(text);
    },
    choose: async (target, value) => {
      await until(`${describe(target)} to offer ${value}`, () => evaluate(chooseOption, split(target).selector, value));
    },
    press,
    upload: async (selector, file) => {
      const input = await page.waitForSelector(selector);
      await (input as unknown as { uploadFile(path: string): Promise<void> } | null)?.uploadFile(file);
    },
    text: () => evaluate(shownText),
    screenshot: async (file) => {
      await page.screenshot({ path: file as `${string}.png` });
    },
  };
}

export function chromiumTab(page: Page): Tab {
  const view = chromiumView(page);
  const load = { waitUntil: 'load' } as const;
  return {
    ...view,
    goto: async (url) => void (await page.goto(url, load)),
    reload: async () => void (await page.reload(load)),
    back: async () => void (await page.goBack(load)),
    activate: () => page.bringToFront(),
    selectText: async (quote) => {
      await page.bringToFront();
      // The panel that opens beside the page moves its words under the mouse; then a person selects again.
      for (let tries = 1; ; tries++) {
        await view.evaluate(selectNothing);
        const from = await standingStill(`"${quote}"`, () => view.evaluate(pointsOf, quote));
        await page.mouse.move(from.x, from.y);
        await page.mouse.down();
        await page.mouse.move(from.to.x, from.to.y, { steps: 4 });
        await page.mouse.up();
        const selected = await view.evaluate(selectedText);
        if (selected === quote || tries === 3) return selected;
        // What is selected over the border of a shadow root no browser gives as text: then only words that moved tell.
        const now = await view.evaluate(pointsOf, quote);
        if (now?.x === from.x && now.y === from.y && now.to.x === from.to.x) return selected;
      }
    },
    close: () => page.close(),
  };
}
