import type { ChromiumBrowser } from '../driver/chromium.ts';
import type { Tab, View } from '../driver/types.ts';
import { until } from '../driver/until.ts';
import {
  markup,
  markupWithoutBar,
  type Place,
  paintedCount,
  restingMarkup,
  selectPainted,
  selectPassage,
  takeSelectedPlace,
} from './in-page.ts';
import { answerNothing, captureSelection, formIsGone, formIsOpen, mayEnter, pageReport, pressSave } from './in-panel.ts';

const PASSAGES = 3;

/** What was found on one page; `faults` is empty when everything held. */
export type Judgement = {
  characters: number;
  mentions: number;
  /** Milliseconds from the press until the page was read: our scripts on its main thread, their longest task, and the background. */
  page: number;
  longest: number;
  background: number;
  tagged: number;
  painted: number;
  faults: string[];
  remarks: string[];
};

/** The page rests, the button is pressed, the page script has read it: its markup must be what it was. */
async function readAndCompare(browser: ChromiumBrowser, tab: Tab, when: string, judgement: Judgement): Promise<View> {
  const before = await tab.evaluate(restingMarkup);
  const time = await browser.timeOwnScripts(async () => {
    await browser.pressToolbarButton(tab);
    const panel = await browser.panel();
    const report = await until('the page to be read', () => panel.evaluate(pageReport));
    judgement.characters = report?.characters ?? 0;
    judgement.mentions = report?.mentionCount ?? 0;
  });
  judgement.page = Math.max(judgement.page, time.page.total);
  judgement.longest = Math.max(judgement.longest, time.page.longest);
  judgement.background = Math.max(judgement.background, time.background.total);
  if (before === null) judgement.remarks.push(`never rests (${when}), markup not compared`);
  else if ((await tab.evaluate(markup)) !== before) judgement.faults.push(`${MARKUP} ${when}`);
  return browser.panel();
}

async function tagPassage(tab: Tab, panel: View, seed: number, index: number): Promise<Place | undefined> {
  if (!(await tab.evaluate(selectPassage, seed, index))) return undefined;
  const captured = await panel.evaluate(captureSelection, index % 2 === 0 ? 'evidence' : 'violation');
  const place = await tab.evaluate(takeSelectedPlace);
  if (!captured) throw new Error(`passage ${index + 1} was refused: “${place.letters.slice(0, 60)}”`);
  await panel.waitFor(formIsOpen);
  if (!(await panel.evaluate(answerNothing))) throw new Error('the form could not be answered');
  await panel.evaluate(pressSave);
  await panel.waitFor(formIsGone);
  return place;
}

async function paintedPlaces(tab: Tab, expected: number): Promise<Place[]> {
  const count = () => tab.evaluate(paintedCount);
  await until('all passages to be painted', async () => (await count()) >= expected, 5_000).catch(() => undefined);
  const places: Place[] = [];
  for (let index = 0; index < (await count()); index += 1) {
    await tab.evaluate(selectPainted, index);
    places.push(await tab.evaluate(takeSelectedPlace));
  }
  return places;
}

const isSame = (a: Place, b: Place) => a.letters === b.letters && a.before === b.before && a.after === b.after;

const MARKUP = 'markup changed';

/** How long a page is watched that nobody touches, milliseconds: longer than reading takes. */
const WATCHED = 8_000;

/** Whether a page changes its markup although it is only open: a clock, a carousel, an advertisement that gives up. */
async function changesByItself(browser: ChromiumBrowser, url: string): Promise<boolean> {
  const tab = await browser.open(url);
  try {
    const before = await tab.evaluate(restingMarkup);
    if (before === null) return true;
    return await until('a change', async () => (await tab.evaluate(markup)) !== before, WATCHED).catch(() => false);
  } finally {
    await tab.close();
  }
}

/**
 * The promises of the project on one page nobody made for it. What the extension does to a page it does every time, so a
 * change of the markup counts when it is there again, and the page does not change when it is left alone.
 */
export async function judgePage(browser: ChromiumBrowser, url: string, seed: number): Promise<Judgement> {
  const isMarkup = (fault: string) => fault.startsWith(MARKUP);
  const first = await judgeOnce(browser, url, seed);
  if (!first.faults.some(isMarkup)) return first;
  const second = await judgeOnce(browser, url, seed);
  if (second.faults.some(isMarkup) && (await changesByItself(browser, url)))
    second.faults = second.faults.filter((fault) => !isMarkup(fault));
  second.remarks.push('changes its own markup');
  return second;
}

/** Opens, reads, tags, reloads. */
async function judgeOnce(browser: ChromiumBrowser, url: string, seed: number): Promise<Judgement> {
  const judgement: Judgement = {
    characters: 0,
    mentions: 0,
    page: 0,
    longest: 0,
    background: 0,
    tagged: 0,
    painted: 0,
    faults: [],
    remarks: [],
  };
  const errorsBefore = (await browser.errors()).length;
  const tab = await browser.open(url);
  try {
    const panel = await readAndCompare(browser, tab, 'on reading', judgement);
    const places: Place[] = [];
    const untouched = await tab.evaluate(restingMarkup);
    for (let index = 0; index < PASSAGES; index += 1) {
      const place = await tagPassage(tab, panel, seed, index);
      if (place) places.push(place);
    }
    judgement.tagged = places.length;
    if (untouched !== null && (await tab.evaluate(markupWithoutBar)) !== untouched) judgement.faults.push(`${MARKUP} on tagging`);
    if (places.length < PASSAGES) judgement.remarks.push(`text for ${places.length} passages only`);

    await tab.reload();
    await readAndCompare(browser, tab, 'on painting', judgement);
    const painted = await paintedPlaces(tab, places.length);
    const missing = places.filter((place) => !painted.some((other) => isSame(place, other)));
    judgement.painted = places.length - missing.length;
    for (const place of missing) {
      const twin = painted.some(({ letters }) => letters === place.letters);
      judgement.faults.push(`${twin ? 'painted on other, equal words' : 'not painted'}: “${place.letters.slice(0, 50)}”`);
    }
    if (painted.length > places.length) judgement.faults.push(`${painted.length} painted, ${places.length} tagged`);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const shows = await tab.url().catch(() => 'nothing');
    const entry = await browser
      .panel()
      .then((panel) => panel.evaluate(mayEnter))
      .catch(String);
    judgement.faults.push(`${message} (the tab shows ${shows}; ${entry})`);
  } finally {
    await tab.close();
  }
  const own = (await browser.errors()).slice(errorsBefore).filter(({ ours }) => ours);
  judgement.faults.push(...own.map(({ message, source }) => `error: ${message.split('\n')[0]} (${source.split('/').at(-1)})`));
  return judgement;
}
