import { writeFile } from 'node:fs/promises';
import { drawSidebar, focusSidebar, runInSidebar, sidebarPlace } from './firefox-chrome.ts';
import { asScript, type FirefoxSession } from './firefox-session.ts';
import {
  centreOf,
  chooseOption,
  hasFocus,
  type Point,
  pointsOf,
  selectAllIn,
  selectedText,
  selectNothing,
  shownText,
} from './in-page.ts';
import type { PageFunction, Tab, Target, View } from './types.ts';
import { standingStill, until } from './until.ts';

const split = (target: Target) => (typeof target === 'string' ? { selector: target, text: null } : target);
const describe = (target: Target) => (typeof target === 'string' ? target : `${target.selector} "${target.text}"`);

/** Keys that WebDriver writes as private characters. */
const KEYS: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE006',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
  Space: ' ',
};

type Step = Record<string, unknown>;

const keyActions = (actions: Step[]) => [{ type: 'key', id: 'keyboard', actions }];
const pointerActions = (actions: Step[]) => [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }];
const move = ({ x, y }: Point, duration = 0): Step => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration });
const down = (button = 0): Step => ({ type: 'pointerDown', button });
const up = (button = 0): Step => ({ type: 'pointerUp', button });
const chord = (keys: string): Step[] => {
  const values = keys.split('+').map((key) => KEYS[key] ?? key);
  return [...values.map((value) => ({ type: 'keyDown', value })), ...values.reverse().map((value) => ({ type: 'keyUp', value }))];
};

/** What differs between a tab and the sidebar: where script runs, where input goes, how a picture is taken. */
type Surface = {
  evaluate: View['evaluate'];
  perform(actions: (origin: Point) => object[]): Promise<void>;
  picture(): Promise<string>;
  upload(selector: string, file: string): Promise<void>;
};

function view({ evaluate, perform, picture, upload }: Surface): View {
  const clickAt = (x: number, y: number) =>
    perform((origin) => pointerActions([move({ x: x + origin.x, y: y + origin.y }), down(), up()]));
  const click = async (target: Target) => {
    const { selector, text } = split(target);
    const point = await standingStill(describe(target), () => evaluate(centreOf, selector, text));
    await clickAt(point.x, point.y);
  };
  const type = (text: string) =>
    perform(() =>
      keyActions(
        [...text].flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]),
      ),
    );
  return {
    url: () => evaluate(() => location.href),
    evaluate,
    waitFor: (script, ...args) => until(script.name || String(script), () => evaluate(script, ...args)),
    click,
    clickAt,
    fill: async (target, text) => {
      // Something may slide under the pointer at the last moment.
      await until(`${describe(target)} to have the focus`, async () => {
        await click(target);
        return evaluate(hasFocus, split(target).selector);
      });
      await evaluate(selectAllIn, split(target).selector);
      await perform(() => keyActions(chord('Delete')));
      if (text) await type(text);
    },
    choose: async (target, value) => {
      await until(`${describe(target)} to offer ${value}`, () => evaluate(chooseOption, split(target).selector, value));
    },
    press: (keys) => perform(() => keyActions(chord(keys))),
    upload,
    text: () => evaluate(shownText),
    screenshot: async (file) => writeFile(file, Buffer.from(await picture(), 'base64')),
  };
}

export type FirefoxTab = Tab & { handle: string };

export function firefoxTab({ send, alone }: FirefoxSession, handle: string): FirefoxTab {
  const here = <T>(conversation: () => Promise<T>, focus = false): Promise<T> =>
    alone(async () => {
      await send('WebDriver:SwitchToWindow', { handle, focus });
      return conversation();
    });
  const evaluate = <A extends unknown[], R>(script: PageFunction<A, R>, ...args: A): Promise<R> =>
    here(async () => {
      const parameters = { script: asScript(script), args, sandbox: null, newSandbox: false };
      return (await send<{ value: R }>('WebDriver:ExecuteScript', parameters)).value;
    });
  const perform = (actions: (origin: Point) => object[]) =>
    here(async () => void (await send('WebDriver:PerformActions', { actions: actions({ x: 0, y: 0 }) })), true);
  return {
    ...view({
      evaluate,
      perform,
      picture: () => here(async () => (await send<{ value: string }>('WebDriver:TakeScreenshot', { full: false })).value),
      upload: (selector, file) =>
        here(async () => {
          const { value } = await send<{ value: Record<string, string> }>('WebDriver:FindElement', {
            using: 'css selector',
            value: selector,
          });
          await send('WebDriver:ElementSendKeys', { id: Object.values(value)[0], text: file });
        }),
    }),
    handle,
    goto: (url) => here(async () => void (await send('WebDriver:Navigate', { url }))),
    reload: () => here(async () => void (await send('WebDriver:Refresh'))),
    back: () => here(async () => void (await send('WebDriver:Back'))),
    activate: () => here(async () => undefined, true),
    selectText: async (quote) => {
      await evaluate(selectNothing);
      const from = await standingStill(`"${quote}"`, () => evaluate(pointsOf, quote));
      await perform(() => pointerActions([move(from), down(), move(from.to, 50), up()]));
      return evaluate(selectedText);
    },
    close: () =>
      here(async () => {
        const [left] = await send<string[]>('WebDriver:CloseWindow');
        // Commands need a tab to stand in, also the one that opens the next.
        if (left) await send('WebDriver:SwitchToWindow', { handle: left, focus: false });
      }),
  };
}

/** The page in the sidebar. It is no tab, so script reaches it through the browser's window, and input by its place there. */
export function firefoxSidebar({ send, chrome, inChrome }: FirefoxSession, origin: string): View {
  return view({
    evaluate: <A extends unknown[], R>(script: PageFunction<A, R>, ...args: A) =>
      chrome(runInSidebar, asScript(script), args) as Promise<R>,
    perform: async (actions) => {
      const place = await until('the sidebar to be open', () => chrome(sidebarPlace, origin));
      if (!place) return;
      const list = actions(place);
      if (list.some((action) => (action as { type: string }).type === 'key')) await chrome(focusSidebar);
      await inChrome(async () => void (await send('WebDriver:PerformActions', { actions: list })));
    },
    picture: () => chrome(drawSidebar),
    upload: () => Promise.reject(new Error('Files are put into pages in tabs, not into the sidebar.')),
  });
}

/** Opens the context menu where the words are selected. */
export async function rightClick({ send, alone }: FirefoxSession, tab: FirefoxTab, at: Point): Promise<void> {
  await tab.activate();
  await alone(async () => {
    await send('WebDriver:SwitchToWindow', { handle: tab.handle });
    await send('WebDriver:PerformActions', { actions: pointerActions([move(at), down(2), up(2)]) });
  });
}
