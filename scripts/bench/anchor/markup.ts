import { readFileSync } from 'node:fs';

/** The rules are in the page from the start, as the extension puts them in: rules that come later cost a recalculation of all styles. */
const STYLES = new URL('../../../entrypoints/page.content/page.css', import.meta.url);

/** Paragraphs of one section. */
const SECTION = 20;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A page that shows a text: a paragraph for each line, in sections, here and there a word as a link or stressed. */
export function markupOf(text: string): string {
  const paragraphs = text.split('\n').map((line, at) => `<p>${dressed(line.split(' '), at)}</p>`);
  const sections = Array.from({ length: Math.ceil(paragraphs.length / SECTION) }, (_, i) =>
    paragraphs.slice(i * SECTION, (i + 1) * SECTION).join('\n'),
  );
  const body = sections.map((section) => `<section>${section}</section>`).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Long</title><style>${readFileSync(STYLES, 'utf8')}</style></head><body><main>${body}</main></body></html>`;
}

const dressed = (words: readonly string[], line: number): string =>
  words
    .map((word, i) => {
      const turn = (line * 7 + i) % 24;
      return turn === 5 ? `<a href="/page">${escaped(word)}</a>` : turn === 17 ? `<em>${escaped(word)}</em>` : escaped(word);
    })
    .join(' ');
