import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDomPage } from '../dom/dom-page.ts';
import { shown } from '../dom/shown.cases.ts';

let dom: Awaited<ReturnType<typeof openDomPage>>;
beforeAll(async () => {
  dom = await openDomPage();
});
afterAll(() => dom.close());

describe('the readable text of a page', () => {
  for (const [name, { html, text }] of Object.entries(shown)) {
    test(name, async () => {
      await dom.show(html);
      expect(await dom.page.evaluate(() => normscope.readText(document.body, 1e6).text)).toBe(text);
    });
  }
});

test('reading leaves the page as it was', async () => {
  await dom.show('<p>a <b>b</b></p><div hidden>c</div>');
  const [before, after] = await dom.page.evaluate(() => {
    const markup = () => document.documentElement.outerHTML;
    const first = markup();
    normscope.readText(document.body, 1e6);
    normscope.findArticle(document);
    return [first, markup()];
  });
  expect(after).toBe(before);
});

test('a text longer than the limit is cut and said to be', async () => {
  await dom.show('<p>one two three</p><p>four</p><p>five</p>');
  const read = await dom.page.evaluate(() => {
    const { text, truncated } = normscope.readText(document.body, 15);
    return { text, truncated };
  });
  expect(read).toEqual({ text: 'one two three\nfour', truncated: true });
});

/**
 * Random documents from a fixed seed: nested inline and block elements, hidden parts, tables, emoji, combining marks and
 * right-to-left words. In each, every pair of 40 random points is described as a passage, and the passage found again
 * must give the same words at the same place.
 */
test('a described range is found again at the same place, whatever the markup', async () => {
  await dom.show('');
  const report = await dom.page.evaluate(() => {
    let seed = 20_261_123;
    const random = (below: number) => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return seed % below;
    };
    const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
    const words = ['norm', 'État', 'é', '👩‍👩‍👧', '规范', 'اتفاقية', ' ', '\n  ', '\u00a0', '🇫🇷', 'soft\u00adhyphen', 'a', '(f)'];
    const tags = ['p', 'div', 'em', 'b', 'a', 'span', 'li', 'td', 'br', 'pre', 'h2', 'script', 'bdo'];
    const grow = (parent: Element, depth: number) => {
      for (let i = random(5) + 1; i > 0; i--) {
        if (depth > 0 && random(3) > 0) {
          const child = document.createElement(pick(tags));
          if (random(9) === 0) child.hidden = true;
          if (random(12) === 0) child.style.visibility = 'hidden';
          if (random(12) === 0) child.style.display = 'contents';
          if (child.tagName !== 'BR') grow(child, depth - 1);
          parent.append(child);
        } else parent.append(Array.from({ length: random(6) + 1 }, () => pick(words)).join(pick(['', ' '])));
      }
    };
    const failures: string[] = [];
    let described = 0;
    for (let round = 0; round < 120; round++) {
      document.body.replaceChildren();
      grow(document.body, 4);
      const read = normscope.htmlReader(document).read();
      const points = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL);
      const nodes: Node[] = [];
      while (points.nextNode()) nodes.push(points.currentNode);
      for (let pair = 0; pair < 40; pair++) {
        const range = document.createRange();
        const [from, to] = [pick(nodes), pick(nodes)];
        const size = (node: Node) => (node instanceof CharacterData ? node.length : node.childNodes.length);
        range.setStart(from, random(size(from) + 1));
        range.setEnd(to, random(size(to) + 1));
        const passage = read.describe(range);
        if (!passage) continue;
        described++;
        const { exact, prefix, suffix } = passage.quote;
        const [outcome] = normscope.anchorAll(read.text, [{ exact, prefix, suffix, start: passage.position.start }]);
        const place = outcome?.state === 'anchored' ? outcome.place : undefined;
        const again = place && read.rangeAt(place.start, place.end);
        const back = again && read.describe(again);
        const same =
          place?.start === passage.start && back?.quote.exact === exact && back.position.start === passage.position.start;
        if (!same)
          failures.push(`round ${round}: "${exact}" at ${passage.start} → ${JSON.stringify(place)} "${back?.quote.exact}"`);
      }
    }
    return { described, failures };
  });
  expect(report.failures).toEqual([]);
  expect(report.described).toBeGreaterThan(1_000);
});
