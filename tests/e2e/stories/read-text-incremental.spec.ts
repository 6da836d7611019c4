import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDomPage } from '../dom/dom-page.ts';

let dom: Awaited<ReturnType<typeof openDomPage>>;
beforeAll(async () => {
  dom = await openDomPage();
});
afterAll(() => dom.close());

/** Rules by which one element's class hides another: beside it, inside it, wherever a class says so. */
const STYLE = `<style>
  .off, .open + p, .open ~ li, .menu .item, .open ~ * em { display: none }
  .ghost { visibility: hidden } .ghost .seen { visibility: visible }
  .flat { display: contents } .none:empty { display: none }
</style>`;

/**
 * Random changes of a random page from a fixed seed: text, elements put in, moved and taken out, classes and `hidden` set and
 * removed, style sheets added and removed; on some pages also in shadow roots, slots and frames that come and go. After each burst
 * what is read with the help of what was read before must be what a reader finds who never saw the page.
 */
test.each([
  ['one tree', false],
  ['shadow roots and frames', true],
])('after any change the text is what a fresh reading gives: %s', async (_name, several) => {
  await dom.show('', STYLE);
  const report = await dom.page.evaluate(async (several) => {
    let seed = 20_261_124;
    const random = (below: number) => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((seed / 4_294_967_296) * below);
    };
    const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
    const words = ['norm', 'État', '规范', ' ', '\n  ', '\u00a0', 'call', '(f)', ' a ', ''];
    const tags = ['p', 'div', 'em', 'b', 'a', 'span', 'li', 'td', 'br', 'section', 'h2', 'script', 'details', 'svg'];
    if (several) tags.push('slot', 'slot', 'x-host', 'iframe');
    const slots = ['', 'one', 'two'];
    const classes = ['off', 'open', 'menu', 'item', 'ghost', 'seen', 'flat', 'none'];
    const grow = (parent: Element | ShadowRoot, depth: number) => {
      for (let i = random(5) + 1; i > 0; i--) {
        if (depth <= 0 || random(3) === 0)
          parent.append(Array.from({ length: random(5) }, () => pick(words)).join(pick(['', ' '])));
        else {
          const child = document.createElement(pick(tags));
          if (random(6) === 0) child.className = pick(classes);
          if (child.localName === 'a') child.setAttribute('href', pick(['#a', '/a', 'https://example.org/a']));
          if (several && random(4) === 0) child.setAttribute(child.localName === 'slot' ? 'name' : 'slot', pick(slots));
          parent.append(child);
          if (child.localName === 'iframe') growFrame(child, depth);
          else if (child.localName !== 'br') grow(child, depth - 1);
          if (several && /^(x-host|div|section)$/.test(child.localName) && depth > 0) openShadow(child, depth - 1);
        }
      }
    };
    const openShadow = (element: Element, depth: number) => {
      if (!element.shadowRoot && random(3) > 0) grow(element.attachShadow({ mode: 'open' }), depth - 1);
    };
    const growFrame = (frame: Element, depth: number) => {
      const body = (frame as HTMLIFrameElement).contentDocument?.body;
      if (body && depth > 1) grow(body, depth - 2);
    };
    /** The body, and all elements in it and in the trees it shows. */
    const elements = (from: Element = document.body): HTMLElement[] =>
      [from, ...from.querySelectorAll('*')].flatMap((each) => {
        const inner = (each as HTMLIFrameElement).contentDocument?.body;
        const inShadow = [...(each.shadowRoot?.children ?? [])].flatMap((child) => elements(child));
        return [each as HTMLElement, ...inShadow, ...(inner ? elements(inner) : [])];
      });
    const change = () => {
      const what = random(10);
      const target = what === 2 && random(8) === 0 ? document.documentElement : pick(elements());
      if (target === document.body && what > 1 && random(4) > 0) return;
      if (what < 2) grow(target, random(4));
      else if (what === 2) target.classList.toggle(pick(classes));
      else if (what === 3) target.hidden = !target.hidden;
      else if (what === 4 && target !== document.body) target.remove();
      else if (what === 5 && target !== document.body) {
        const to = pick(elements());
        if (!target.contains(to) && to.ownerDocument === document && target.ownerDocument === document) to.prepend(target);
      } else if (what === 6) for (const node of target.childNodes) node.nodeValue = pick(words);
      else if (what === 7 && random(6) === 0) {
        const sheet = document.createElement('style');
        sheet.textContent = `${pick(tags)} { display: ${pick(['none', 'block', 'contents'])} }`;
        pick([document.head, target]).append(sheet);
      } else if (what === 8 && several) {
        // Only of elements with a name of their own a late shadow root is expected.
        if (target.localName === 'x-host') openShadow(target, 3);
        else target.setAttribute(target.localName === 'slot' ? 'name' : 'slot', pick(slots));
      } else if (what === 8 && random(6) === 0) pick([...document.querySelectorAll('style')].slice(1))?.remove();
      else if (what === 9) target.setAttribute('href', pick(['/b', 'https://example.org/b']));
    };

    const failures: string[] = [];
    let characters = 0;
    /** The most that one stretch of text was cut into. */
    let ranges = 0;
    for (let page = 0; page < (several ? 10 : 25); page++) {
      document.body.replaceChildren();
      document.body.removeAttribute('class');
      document.documentElement.removeAttribute('class');
      document.body.hidden = false;
      for (let i = 0; i < 6; i++) grow(document.body, 5);
      const reader = normscope.htmlReader(document);
      const stopped = new AbortController();
      const look = normscope.watchRoots(reader, () => undefined, stopped.signal);
      const { signal } = new AbortController();
      for (let burst = 0; burst < 40; burst++) {
        if (random(4) === 0) grow(document.body, 4);
        for (let i = random(4); i >= 0; i--) change();
        await Promise.resolve();
        look();
        const again = await reader.readInSlices(signal);
        const fresh = reader.read();
        characters += fresh.text.length;
        if (again?.text !== fresh.text) failures.push(`page ${page}, burst ${burst}: "${again?.text}" is not "${fresh.text}"`);
        if (again?.links.join() !== fresh.links.join()) failures.push(`page ${page}, burst ${burst}: other links`);
        for (let i = 0; i < 10 && again && fresh.text !== ''; i++) {
          const start = random(fresh.text.length);
          const end = start + 1 + random(fresh.text.length - start);
          const [some, others] = [again.rangesAt(start, end), fresh.rangesAt(start, end)];
          ranges = Math.max(ranges, some.length);
          const same =
            some.length === others.length &&
            some.every((one, at) => {
              const two = others[at];
              return (
                one.startContainer === two?.startContainer &&
                one.endContainer === two.endContainer &&
                one.startOffset === two.startOffset &&
                one.endOffset === two.endOffset
              );
            });
          if (!same) failures.push(`page ${page}, burst ${burst}: another range for ${start} to ${end}`);
        }
      }
      stopped.abort();
      for (const sheet of [...document.querySelectorAll('style')].slice(1)) sheet.remove();
    }
    return { characters, ranges, failures: failures.slice(0, 5) };
  }, several);
  expect(report.failures).toEqual([]);
  expect(report.characters).toBeGreaterThan(100_000);
  expect(report.ranges > 1).toBe(several);
});

/** What no change of a tree tells of: each changes the text of a page that was read before. */
const untold: Record<string, { change: () => unknown; text: string }> = {
  'an element gets a shadow root': {
    change: () => document.querySelector('x-late')?.attachShadow({ mode: 'open' }).append('late'),
    text: 'late\nfallback\nframe',
  },
  'a child gets a slot': {
    change: () => document.querySelector('i')?.setAttribute('slot', 'in'),
    text: 'early\nslotted\nframe',
  },
  'a slot gets another name': {
    change: () => document.querySelector('x-host')?.shadowRoot?.querySelector('slot')?.setAttribute('name', 'out'),
    text: 'early\nslotted\nframe',
  },
  'a frame goes elsewhere': {
    change: () =>
      new Promise((resolve) => {
        const frame = document.querySelector('iframe') as HTMLIFrameElement;
        frame.addEventListener('load', resolve);
        frame.srcdoc = 'elsewhere';
      }),
    text: 'early\nfallback\nelsewhere',
  },
};

for (const [name, { change, text }] of Object.entries(untold))
  test(`${name}: the text follows`, async () => {
    await dom.show('<div><x-late>early</x-late></div><div><x-host><i slot="out">slotted</i></x-host></div><iframe></iframe>');
    const read = await dom.page.evaluate(async (script) => {
      document.querySelector('x-host')?.attachShadow({ mode: 'open' }).append(document.createElement('p'));
      const slot = document.createElement('slot');
      slot.name = 'in';
      slot.append('fallback');
      document.querySelector('x-host')?.shadowRoot?.querySelector('p')?.append(slot);
      document.querySelector('iframe')?.contentDocument?.body.append('frame');
      const reader = normscope.htmlReader(document);
      const { signal } = new AbortController();
      let told = 0;
      const look = normscope.watchRoots(reader, () => told++, signal);
      const before = await reader.readInSlices(signal);
      await new Function(`return (${script})()`)();
      await Promise.resolve();
      look();
      const after = await reader.readInSlices(signal);
      return { before: before?.text, after: after?.text, told: told > 0 };
    }, String(change));
    expect(read).toEqual({ before: 'early\nfallback\nframe', after: text, told: true });
  });

/** A page of about a megabyte, and a paragraph of it that changes while it is being read. */
test('a long page is read in slices, and over again when it changes meanwhile', async () => {
  const paragraph = `<p>${'the norm of the <a href="/x">call</a> and '.repeat(12)}</p>`;
  await dom.show(`<main>${`<section>${paragraph.repeat(20)}</section>`.repeat(120)}</main>`);
  const read = await dom.page.evaluate(async () => {
    const reader = normscope.htmlReader(document);
    normscope.watchRoots(reader, () => undefined, new AbortController().signal);
    const reading = reader.readInSlices(new AbortController().signal);
    setTimeout(() => document.querySelector('p')?.replaceChildren('changed meanwhile'));
    const { text } = (await reading) ?? { text: '' };
    await new Promise((resolve) => setTimeout(resolve, 20));
    const again = await reader.readInSlices(new AbortController().signal);
    const stopped = new AbortController();
    const aborted = normscope.htmlReader(document).readInSlices(stopped.signal);
    stopped.abort();
    return { first: text.length, same: again?.text === reader.read().text, aborted: (await aborted) === undefined };
  });
  expect(read.first).toBeGreaterThan(500_000);
  expect(read.same).toBe(true);
  expect(read.aborted).toBe(true);
});
