import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Site } from '../../../scripts/serve.ts';
import { chosenBrowsers, launch } from '../driver/launch.ts';
import type { ExtensionBrowser, Tab, View } from '../driver/types.ts';
import { until } from '../driver/until.ts';
import { startSite } from '../site/site.ts';
import { paintedWords } from '../steps/page.ts';
import { gone, shown } from '../steps/panel.ts';
import { saveSelected, tagAsEvidence } from '../steps/tagging.ts';

const FIRST =
  'Valmeria condemns the intrusion into the networks of Lindmark regional hospital on 3 March 2026 in the strongest terms';
const EDITED = FIRST.replace('in the strongest terms', 'in strong terms');
const TWIN = 'States should not conduct or knowingly support activity that damages the services on which the public depends.';
const NESTED = 'networks of Lindmark regional hospital';
const LAST = 'The next meeting takes place in autumn.';

declare const chrome: typeof import('wxt/browser').browser;

const edit = (page: Tab, selector: string, from: string, to: string) =>
  page.evaluate(
    (place, before, after) => {
      const element = document.querySelector(place) as HTMLElement;
      // Markup may break lines anywhere; words are the same.
      element.textContent = (element.textContent ?? '').replace(/\s+/g, ' ').replace(before, after);
    },
    selector,
    from,
    to,
  );
const remove = (page: Tab, selector: string) => page.evaluate((place) => document.querySelector(place)?.remove(), selector);

for (const name of chosenBrowsers()) {
  describe(`tags on a page that changes, ${name}`, () => {
    let browser: ExtensionBrowser;
    let site: Site;
    let page: Tab;
    let panel: View;

    const paints = (kind: 'evidence' | 'moved' | 'several', ...words: string[]) =>
      until(`${kind} on "${words}"`, async () => (await paintedWords(page, kind)).join('|') === words.join('|'));
    const says = (words: string) => until(`"${words}" in the panel`, async () => (await panel.text()).includes(words));
    const again = async () => {
      await page.reload();
      await browser.pressToolbarButton(page);
    };

    beforeAll(async () => {
      site = await startSite();
      browser = await launch(name);
      page = await browser.open(site.url('changing.html'));
      await browser.pressToolbarButton(page);
      panel = await browser.panel();
      await tagAsEvidence(page, panel, FIRST);
    });
    afterAll(async () => {
      await browser?.close();
      await site?.close();
    });

    test('other text that comes and goes leaves the tag on its words', async () => {
      await page.evaluate(() => document.querySelector('h1')?.insertAdjacentHTML('afterend', '<p>Breaking: two more towns.</p>'));
      await page.evaluate(() => document.querySelector('#opening')?.remove());
      await paints('evidence', FIRST);
      await says('Found');
    });

    test('edited words are not claimed: they are shown beside the first ones, and wait for the person', async () => {
      await edit(page, '#first', 'in the strongest terms', 'in strong terms');
      await paints('moved', EDITED);
      await paints('evidence');
      await says('One passage has changed and waits for a decision.');
      expect(await panel.evaluate(() => document.querySelector('.comparison del')?.textContent)).toContain('strongest');
    });

    test('rejected, they count as not on the page; undone, they wait again', async () => {
      await panel.click({ selector: '.comparison button', text: 'It is not' });
      await says('was said not to be this passage');
      await paints('moved');
      await panel.click({ selector: '.toast button', text: 'Undo' });
      await paints('moved', EDITED);
    });

    test('confirmed, the tag stands on the new words and keeps the first', async () => {
      await panel.click({ selector: '.comparison button', text: 'It is this passage' });
      await paints('evidence', EDITED);
      await says('The words have changed since they were tagged');
      expect(await panel.evaluate(() => document.querySelector('.tag-item-quote')?.textContent)).toBe(FIRST);
    });

    test('after a reload the page has the first words again, and edited once more the confirmed ones are known', async () => {
      await again();
      await paints('evidence', FIRST);
      await edit(page, '#first', 'in the strongest terms', 'in strong terms');
      await paints('evidence', EDITED);
      await paints('moved');
    });

    test('deleted words are lost and nothing else is painted; come late, they are painted within a second', async () => {
      const paragraph = await page.evaluate(() => document.querySelector('#first')?.outerHTML ?? '');
      await remove(page, '#first');
      await says('These words are not on the page as it is now.');
      await paints('evidence');
      const late = await page.evaluate(
        (markup) =>
          new Promise<number>((resolve) => {
            const start = performance.now();
            document.querySelector('#one')?.insertAdjacentHTML('beforebegin', markup);
            const look = () =>
              CSS.highlights.has('normscope-evidence') ? resolve(performance.now() - start) : requestAnimationFrame(look);
            look();
          }),
        paragraph,
      );
      expect(late).toBeLessThan(1_000);
      await paints('evidence', EDITED);
    });

    test('lost words are attached by hand to what the person selects', async () => {
      await remove(page, '#first');
      await says('These words are not on the page as it is now.');
      expect(await page.selectText(LAST)).toBe(LAST);
      await panel.click({ selector: '.tag-item button', text: 'Attach it to what is selected on the page' });
      await shown(panel, '.comparison');
      await panel.click({ selector: '.comparison button', text: 'Attach it here' });
      await paints('evidence', LAST);
      await panel.click({ selector: '.toast button', text: 'Undo' });
      await says('These words are not on the page as it is now.');
    });

    test('of two equal sentences the tagged one is meant: when it goes, the other is not painted', async () => {
      await again();
      await paints('evidence', FIRST);
      // A mouse would take the first of the twins.
      await page.evaluate(() => {
        const second = document.querySelector('#two p') as HTMLElement;
        second.scrollIntoView({ block: 'center', behavior: 'instant' });
        getSelection()?.selectAllChildren(second);
        second.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
      });
      await saveSelected(page, panel, TWIN);
      const section = () =>
        page.evaluate(() =>
          [...(CSS.highlights.get('normscope-evidence') ?? [])].map(
            (range) => range.startContainer.parentElement?.closest('section')?.id ?? '',
          ),
        );
      await until('the second twin painted', async () => (await section()).join() === ',two');
      await remove(page, '#two');
      await until('none of the twins painted', async () => (await section()).join() === '');
      await says('Not on the page');
    });

    test('nested tags are both reached: hovered, pressed, and by keyboard', async () => {
      await again();
      await paints('evidence', FIRST, TWIN);
      await tagAsEvidence(page, panel, NESTED);
      await paints('several', NESTED);
      const place = await page.evaluate((words) => {
        const range = [...(CSS.highlights.get('normscope-several') ?? [])][0];
        const live = document.createRange();
        if (!range) throw new Error(`"${words}" is not painted.`);
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        live.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const [line] = live.getClientRects();
        return { x: (line?.left ?? 0) + 20, y: (line?.top ?? 0) + 6 };
      }, NESTED);
      await page.clickAt(place.x, place.y);
      await shown(page, 'normscope-card');
      expect(await paintedWords(page, 'pointed')).toHaveLength(2);
      // The second entry of the card: the tag inside the other.
      const card = await page.evaluate(() => {
        const { left, bottom, height } = (document.querySelector('normscope-card') as HTMLElement).getBoundingClientRect();
        return { x: left + 40, y: bottom - height / 4 };
      });
      await page.clickAt(card.x, card.y);
      await until('the nested tag in the panel', () =>
        panel.evaluate((words) => document.activeElement?.querySelector('.tag-item-quote')?.textContent === words, NESTED),
      );
      await gone(page, 'normscope-card');
    });

    test('the keyboard goes from tag to tag', async () => {
      const dashboard = await browser.extensionPage('dashboard.html');
      const step = () =>
        dashboard.evaluate(async () => {
          const tabs = await chrome.tabs.query({});
          await Promise.allSettled(tabs.map((tab) => chrome.tabs.sendMessage(tab.id ?? -1, { name: 'stepTag' })));
        });
      const pointed: string[] = [];
      for (let i = 0; i < 3; i++) {
        await step();
        await until('the focus on the card', () => page.evaluate(() => document.activeElement?.localName === 'normscope-card'));
        pointed.push(...(await paintedWords(page, 'pointed')));
      }
      expect(new Set(pointed)).toEqual(new Set([FIRST, NESTED, TWIN]));
      await dashboard.close();
      await page.activate();
      await page.press('Escape');
      await gone(page, 'normscope-card');
    });

    test('on another address of the same application nothing is painted; back, everything', async () => {
      await page.evaluate(() => history.pushState({}, '', '?page=2'));
      await paints('evidence');
      await page.evaluate(() => history.back());
      await until('three painted', async () => (await paintedWords(page, 'evidence')).length === 3);
    });
  });
}
