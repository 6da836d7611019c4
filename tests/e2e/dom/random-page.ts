/** Whole numbers below `below`, the same ones for the same seed. */
export type Random = (below: number) => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

export const pick = <T>(random: Random, list: readonly T[]): T => list[random(list.length)] as T;

/** Graphemes of many units, marks on their own code points, right-to-left words with and without vowels, all kinds of white space. */
const WORDS = [
  ...['norm', 'État', 'e\u0301tat', 'a', '(f)', '13', 'not', 'soft\u00adhyphen', '<b>'],
  ...['👩‍👩‍👧', '🇫🇷', '👍🏽', '𐍈', '规范', 'が', 'ᄒ\u1161ᆫ', 'क्षि', 'กำ'],
  ...['اتفاقية', 'مُحَمَّد', 'שָׁלוֹם', '\u200fLRM\u200e', '\u2067isolated\u2069'],
  ...[' ', '\n  ', '\t', '\u00a0', '\u200b', '\u3000'],
];
const INLINE = ['em', 'b', 'a', 'span', 'bdo', 'ruby', 'sup', 'code'];
const BLOCKS = ['p', 'div', 'li', 'pre', 'h2', 'blockquote', 'details'];
const OTHERS = ['br', 'script', 'style', 'textarea', 'wbr'];
const STYLES = ['white-space: pre-wrap', 'text-transform: uppercase', 'display: contents', 'display: block', 'float: right'];
const HIDING = ['display: none', 'visibility: hidden'];

const words = (random: Random): string =>
  Array.from({ length: random(6) + 1 }, () => pick(random, WORDS)).join(pick(random, ['', ' ']));

/** Fills an element with text, comments, inline and block elements, tables, and parts that nobody sees. */
export function grow(parent: Element, depth: number, random: Random): void {
  for (let i = random(5) + 1; i > 0; i--) {
    const dice = depth > 0 ? random(12) : 0;
    if (dice < 4) parent.append(words(random));
    else if (dice < 5) parent.append(document.createComment('not text'), '');
    else if (dice < 6) parent.append(table(depth - 1, random));
    else {
      const child = document.createElement(pick(random, dice < 8 ? BLOCKS : dice < 11 ? INLINE : OTHERS));
      dress(child, random);
      if (!['BR', 'WBR'].includes(child.tagName)) grow(child, depth - 1, random);
      parent.append(child);
    }
  }
}

function dress(element: HTMLElement, random: Random): void {
  if (random(9) === 0) element.hidden = true;
  if (random(9) === 0) element.dir = pick(random, ['rtl', 'ltr', 'auto']);
  if (random(6) === 0) element.style.cssText = pick(random, random(2) === 0 ? HIDING : STYLES);
}

function table(depth: number, random: Random): Element {
  const element = document.createElement('table');
  for (let row = random(3) + 1; row > 0; row--) {
    const cells = element.insertRow();
    dress(cells, random);
    for (let column = random(3) + 1; column > 0; column--) {
      const cell = cells.insertCell();
      if (random(4) === 0) cell.colSpan = 2;
      grow(cell, depth, random);
    }
  }
  return element;
}

/** A range between any two points of the page; undefined when they are the wrong way round. */
export function anyRange(root: Element, random: Random): Range | undefined {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  const point = (node: Node): [Node, number] => [
    node,
    random((node instanceof CharacterData ? node.length : node.childNodes.length) + 1),
  ];
  const range = document.createRange();
  const from = point(pick(random, nodes));
  const to = point(pick(random, nodes));
  range.setStart(...from);
  range.setEnd(...to);
  return range.startContainer === from[0] && range.startOffset === from[1] ? range : undefined;
}

/** Other markup around the same text: text nodes cut in two, and pieces of them put into elements of their own. */
export function markAnew(root: Element, random: Random): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (random(3) > 0 || text.length < 2 || text.parentElement?.closest('script, style, textarea')) continue;
    const rest = text.splitText(1 + random(text.length - 1));
    if (random(2) === 0) continue;
    const inline = document.createElement(pick(random, ['em', 'mark', 'span']));
    rest.replaceWith(inline);
    inline.append(rest);
  }
}
