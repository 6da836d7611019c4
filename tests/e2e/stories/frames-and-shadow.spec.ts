import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Site } from '../../../scripts/serve.ts';
import { pointsOf } from '../driver/in-page.ts';
import { chosenBrowsers, launch } from '../driver/launch.ts';
import type { ExtensionBrowser, Tab, View } from '../driver/types.ts';
import { standingStill, until } from '../driver/until.ts';
import { startSite } from '../site/site.ts';
import { paintedWords, pressAdder } from '../steps/page.ts';
import { answerNothingStated, shown } from '../steps/panel.ts';
import { saveForm } from '../steps/tag-form.ts';

const IN_SHADOW = 'hospitals are never a target of cyber operations';
const IN_FRAME = 'They ask that this be mended';
const IN_FRAME_OF_FRAME = 'Its authors speak for themselves alone.';

/** What is tagged, in the pieces in which it is painted: one for each tree. */
const PLACES: Record<string, string[]> = {
  'in a shadow root': [IN_SHADOW],
  'in a slot': ['The statement was read out twice.'],
  'over the border of a shadow root': [
    'recalls the Paris Call, and',
    'condemns the attack on the hospital',
    'before the assembly',
  ],
  'in a frame': [IN_FRAME],
  'in a frame of a frame': [IN_FRAME_OF_FRAME],
};
const ALL = Object.values(PLACES).flat();

/** Everything that a page can see of its own trees. */
function trees(): string {
  const of = (root: Document | ShadowRoot): string => {
    const own = root instanceof ShadowRoot ? root.innerHTML : root.documentElement.outerHTML;
    const inner = [...root.querySelectorAll('*')].flatMap((element) => {
      const page = (element as HTMLIFrameElement).contentDocument;
      return [...(element.shadowRoot ? [of(element.shadowRoot)] : []), ...(page ? [of(page)] : [])];
    });
    return [own, `${root.styleSheets.length} ${root.adoptedStyleSheets.length}`, ...inner].join('\n');
  };
  return of(document);
}

for (const name of chosenBrowsers()) {
  describe(`frames and shadow roots, ${name}`, () => {
    let browser: ExtensionBrowser;
    let site: Site;
    let page: Tab;
    let panel: View;
    let before: string;

    beforeAll(async () => {
      site = await startSite();
      browser = await launch(name);
      page = await browser.open(site.url('parts.html'));
      before = await page.evaluate(trees);
      await browser.pressToolbarButton(page);
      panel = await browser.panel();
    });
    afterAll(async () => {
      await browser?.close();
      await site?.close();
    });

    const says = (words: string) => until(`"${words}" in the panel`, async () => (await panel.text()).includes(words));
    const cites = (count: string) => until(`${count} on the button`, async () => (await browser.badgeText(page)) === count);
    const paintsAll = () =>
      until('all painted', async () => {
        const painted = await paintedWords(page, 'evidence');
        return painted.length === ALL.length && ALL.every((words) => painted.includes(words));
      });

    test('agreements are found in all parts, and the part that is closed is named', async () => {
      await cites('3');
      await says('Part of this page comes from other sites (localhost) and is not read.');
      expect((await paintedWords(page, 'mention')).sort()).toEqual(['Budapest Convention', 'Paris Call', 'Tallinn Manual 2.0']);
    });

    test('reading and painting leave every tree as it was', async () => {
      expect(await page.evaluate(trees)).toBe(before);
    });

    for (const [place, pieces] of Object.entries(PLACES))
      test(`words ${place} are selected by mouse, tagged and painted`, async () => {
        const words = pieces.join(' ');
        await page.selectText(words);
        await pressAdder(page, 'evidence');
        await says(words);
        await shown(panel, '.tag-form');
        await answerNothingStated(panel);
        await saveForm(panel);
        await until('paint', async () => {
          const painted = await paintedWords(page, 'evidence');
          return pieces.every((piece) => painted.includes(piece));
        });
      });

    test('after a reload all are painted on the same words', async () => {
      await page.reload();
      await browser.pressToolbarButton(page);
      await paintsAll();
    });

    test('paint has a colour in every tree', async () => {
      const colours = () =>
        page.evaluate(() => {
          const letter = document.querySelector('iframe')?.contentDocument;
          const note = letter?.querySelector('iframe')?.contentDocument;
          const section = document.querySelector('press-statement')?.shadowRoot?.querySelector('section');
          const all = [document.body, section, letter?.body, note?.body];
          return all.map((element) => element && getComputedStyle(element, '::highlight(normscope-evidence)').backgroundColor);
        });
      await until('one colour in all', async () => new Set(await colours()).size === 1);
      expect((await colours())[0]).toMatch(/^rgba\(20, 140, 120/);
    });

    test('a press in the panel scrolls to a tag in a frame of a frame and lights it', async () => {
      await page.evaluate(() => scrollTo(0, 0));
      await panel.click({ selector: '.tag-item-quote', text: IN_FRAME_OF_FRAME });
      await until('a flash', async () => (await paintedWords(page, 'flash')).join() === IN_FRAME_OF_FRAME);
      await until('the words in the window', () =>
        page.evaluate(() => {
          const letter = document.querySelector('iframe') as HTMLIFrameElement;
          const note = letter.contentDocument?.querySelector('iframe') as HTMLIFrameElement;
          const words = note.contentDocument?.querySelector('p:last-child') as HTMLElement;
          const inNote = words.getBoundingClientRect();
          const inLetter = note.getBoundingClientRect().top + inNote.top;
          const inPage = letter.getBoundingClientRect().top + inLetter;
          return inNote.top >= 0 && inNote.bottom <= note.clientHeight && inPage > 0 && inPage < innerHeight;
        }),
      );
    });

    for (const words of [IN_SHADOW, IN_FRAME, IN_FRAME_OF_FRAME])
      test(`the tag on "${words}" is opened by a press on it`, async () => {
        const { x, y } = await standingStill(words, () => page.evaluate(pointsOf, words));
        await page.clickAt(x + 20, y);
        await until('the tag in the panel', () =>
          panel.evaluate((quote) => document.activeElement?.querySelector('.tag-item-quote')?.textContent === quote, words),
        );
        expect(await paintedWords(page, 'pointed')).toEqual([words]);
      });

    test('text that comes late is found in a frame, in a shadow root, and in a shadow root that was not there', async () => {
      await page.evaluate(() => {
        const letter = document.querySelector('iframe')?.contentDocument as Document;
        letter.body.append('A postscript on cyberspace names the Charter of Trust.');
      });
      await cites('4');
      await page.evaluate(() => {
        const section = document.querySelector('press-statement')?.shadowRoot?.querySelector('section') as HTMLElement;
        section.append('It supports the Cybersecurity Tech Accord.');
      });
      await cites('5');
      await page.evaluate(() => {
        const late = document.querySelector('late-statement') as HTMLElement;
        late.attachShadow({ mode: 'open' }).append('The Christchurch Call is mentioned as well.');
      });
      await cites('6');
    });

    test('a frame that goes elsewhere takes its mentions and tags along', async () => {
      await page.evaluate(() => {
        (document.querySelector('iframe') as HTMLIFrameElement).src = 'plain.html';
      });
      await cites('3');
      await until('fewer tags painted', async () => (await paintedWords(page, 'evidence')).length === ALL.length - 2);
    });

    test('nothing went wrong on the way', async () => {
      expect((await browser.errors()).filter(({ ours }) => ours)).toEqual([]);
    });
  });
}
