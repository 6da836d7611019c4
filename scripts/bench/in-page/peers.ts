import { AhoCorasick } from '@monyone/aho-corasick/fast';
import FastScanner from 'fastscan';
import findAndReplaceDOMText from 'findandreplacedomtext';
import Mark from 'mark.js';
import { folded } from './plain-fold.ts';

export { plant } from './plant.ts';

export type Span = { start: number; end: number };

/** The lower bound: every text node once, its text folded once, nothing looked for and nothing remembered. */
export function walkAndFold(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
    length += node.data.replace(/\s+/g, ' ').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().length;
  return length;
}

/** UTF-16 units of all text nodes: what a reader of the page has to touch. */
export function rawLength(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) length += node.length;
  return length;
}

const escaped = (name: string) => name.replace(/[\\^$.*+?(){}|/]|[[\]]/g, '\\$&');
const longestFirst = (names: readonly string[]) => [...names].sort((a, b) => b.length - a.length);
export const foldNames = (names: readonly string[]): string[] => [...new Set(names.map((name) => folded(name).text))];

const WORD = /[\p{L}\p{N}]/u;
const EASTERN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const isWord = (char: string | undefined) => char !== undefined && WORD.test(char) && !EASTERN.test(char);

/** Hits on folded text that are whole words, as places of the text itself. */
function whole({ text, at }: ReturnType<typeof folded>, hits: readonly Span[]): Span[] {
  return hits
    .filter(
      ({ start, end }) => !(isWord(text[start]) && isWord(text[start - 1])) && !(isWord(text[end - 1]) && isWord(text[end])),
    )
    .map(({ start, end }) => ({ start: at[start] ?? 0, end: (at[end - 1] ?? 0) + 1 }));
}

/** Ways to find all names in a text: built from folded names; `salt` keeps the engine from remembering an earlier page's. */
export const finders: Record<string, (names: string[], salt: string) => (text: string) => Span[]> = {
  'regular expression of all names': (names, salt) => {
    const pattern = new RegExp(`${longestFirst(names).map(escaped).join('|')}|${salt}`, 'g');
    return (text) => {
      const plain = folded(text);
      return whole(
        plain,
        [...plain.text.matchAll(pattern)].map((m) => ({ start: m.index, end: m.index + m[0].length })),
      );
    };
  },
  '@monyone/aho-corasick/fast': (names) => {
    const machine = new AhoCorasick(names);
    return (text) => {
      const plain = folded(text);
      return whole(
        plain,
        machine.matchInText(plain.text).map(({ begin, end }) => ({ start: begin, end })),
      );
    };
  },
  fastscan: (names) => {
    const scanner = new FastScanner(names);
    return (text) => {
      const plain = folded(text);
      return whole(
        plain,
        scanner.search(plain.text).map(([start, word]) => ({ start, end: start + word.length })),
      );
    };
  },
};

/** Packages that find and mark in the page itself; they change it. Each gives the elements it put around what it found. */
export const markers: Record<string, (names: string[]) => Element[]> = {
  findAndReplaceDOMText: (names) => {
    const pattern = new RegExp(longestFirst(names).map(escaped).join('|'), 'gi');
    findAndReplaceDOMText(document.body, { find: pattern, wrap: 'mark' });
    return [...document.querySelectorAll('mark')];
  },
  'mark.js': (names) => {
    // More than a few hundred at once overflow its stack.
    for (let from = 0; from < names.length; from += 200)
      new Mark(document.body).mark(names.slice(from, from + 200), {
        acrossElements: true,
        separateWordSearch: false,
        accuracy: { value: 'exactly', limiters: [',', '.', ';', ':', '(', ')'] },
      });
    return [...document.querySelectorAll('mark')];
  },
};
