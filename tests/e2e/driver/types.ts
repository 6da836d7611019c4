import type { BrowserName } from '../../../scripts/browsers.ts';

/** A function sent to a page as source text: it sees only its arguments and the page. */
export type PageFunction<A extends unknown[], R> = (...args: A) => R | Promise<R>;

/** An element: a CSS selector, and, where that is not enough, the words it shows or is called by (`aria-label`). */
export type Target = string | { selector: string; text: string };

/** One document on the screen: a tab, the side panel or an extension page. Input is the browser's own (trusted) input. */
export type View = {
  url(): Promise<string>;
  evaluate<A extends unknown[], R>(script: PageFunction<A, R>, ...args: A): Promise<R>;
  /** Asks again and again until the answer is truthy. */
  waitFor<A extends unknown[], R>(script: PageFunction<A, R>, ...args: A): Promise<R>;
  /** Waits for the element and clicks its centre. */
  click(target: Target): Promise<void>;
  clickAt(x: number, y: number): Promise<void>;
  /** Clicks the element, empties it and types. */
  fill(target: Target, text: string): Promise<void>;
  /** Chooses an option of a `<select>` by its value. */
  choose(target: Target, value: string): Promise<void>;
  /** One key by its name in KeyboardEvent.key, with modifiers in front: `Tab`, `Enter`, `Shift+Tab`. */
  press(keys: string): Promise<void>;
  /** Puts a file into an `<input type="file">`. */
  upload(selector: string, file: string): Promise<void>;
  /** Everything shown, as text. */
  text(): Promise<string>;
  screenshot(file: string): Promise<void>;
};

/** A tab that can be brought to other addresses. */
export type Tab = View & {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  /** Makes it the tab a person looks at. */
  activate(): Promise<void>;
  /** Selects these words with the mouse; spaces count as one. The selection's own text is given back. */
  selectText(quote: string): Promise<string>;
  close(): Promise<void>;
};

/** Something that went wrong in the browser. */
export type BrowserError = {
  /** Words of the browser. */
  message: string;
  /** The script it came from, or the document when no script is named. */
  source: string;
  /** Raised by the extension's own code, not by the page's. */
  ours: boolean;
};

/** `_locales/LANGUAGE/messages.json` */
export type Messages = Record<string, { message: string }>;

export type LaunchOptions = {
  /** Language of the browser's own words and so of the extension's: `fr`. */
  lang?: string;
  colorScheme?: 'light' | 'dark';
  /** Match patterns granted from the start, as if a person had said yes to the browser's question. */
  grantOrigins?: string[];
  /** Block requests that leave this machine, so that a stored page loads nothing. */
  offline?: boolean;
  /** Leaves the page open that greets a person after the installation; otherwise it is closed before a story begins. */
  keepWelcome?: boolean;
  /** Rewrites the extension's words (its `messages.json`) before the browser starts. Chromium only. */
  words?: (messages: Messages) => Messages;
  /** The whole browser from right to left, as in Arabic. Chromium only. */
  rightToLeft?: boolean;
  /** With a window a person can see. */
  visible?: boolean;
};

/** A browser with the shipped extension in a throw-away profile. What a story needs, the same in every browser. */
export type ExtensionBrowser = {
  readonly name: BrowserName;
  /** Where files that the extension hands out are put. */
  readonly downloads: string;
  extensionUrl(path: string): string;
  open(url: string): Promise<Tab>;
  /** Opens a page of the extension in a tab: `dashboard.html`. */
  extensionPage(path: string): Promise<Tab>;
  /** The real button on the toolbar, which grants `activeTab`; the tab must be the active one. */
  pressToolbarButton(tab: Tab): Promise<void>;
  /** The side panel (Firefox: sidebar) as it stands beside the tabs; waits until it is open. */
  panel(): Promise<View>;
  /** Ends the background worker at once (Firefox: its event page), as the browser does when memory is short. */
  killWorker(): Promise<void>;
  badgeText(tab: Tab): Promise<string>;
  /** Chooses a line of the page's context menu, opened on these words. Absent where no driver can open it (Chromium). */
  contextMenu?(tab: Tab, quote: string, label: string): Promise<void>;
  /** Kills the browser without a goodbye and starts it again on the same profile; tabs are gone. */
  restart(): Promise<void>;
  /** Every error of pages, panel and worker since the start. */
  errors(): Promise<BrowserError[]>;
  close(): Promise<void>;
};
