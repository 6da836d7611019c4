import type { Wanted } from '../../../lib/anchor/anchor-all.ts';
import { describePosition } from '../../../lib/anchor/text-position.ts';
import { describeQuote } from '../../../lib/anchor/text-quote.ts';
import { changeWords, insertParagraphs, joined, paragraphsOf } from '../../eval/anchor-edits.ts';
import { pick, placeNow, randomFrom, type Span, type Token, textOf, tokens } from '../../eval/anchor-page.ts';
import { choosePassages, poolOf } from '../../eval/anchor-passages.ts';

/** Why: pages of a size that is asked for, of words that real pages have, and what became of them until the next visit. */

const SIZES = [200_000, 1_000_000];
const CHANGES = [0, 2, 10];
const MOST_PASSAGES = 1_000;

export const SEED = 20_261_123;

/** `size` in UTF-16 units; `truth`: where each passage stands now, undefined when it is gone. */
export type Visit = { size: number; percent: number; text: string; wanted: Wanted[]; truth: (Span | undefined)[] };

/** Every size, unchanged and changed; all passages of a size are the same. */
export function* visits(pages: readonly string[]): Generator<Visit> {
  for (const size of SIZES) {
    const random = randomFrom(SEED);
    const list = tokens(textOf(tidy(tokens(longText(pages, size, random)))));
    const text = textOf(list);
    const spans = choosePassages(list, MOST_PASSAGES, random);
    const wanted = spans.map((span): Wanted => {
      const { selector, place } = describeQuote(text, span);
      return { ...selector, start: describePosition(text, place).start };
    });
    for (const percent of CHANGES) {
      const now = tidy(change(list, percent, random));
      yield { size, percent, text: textOf(now), wanted, truth: spans.map((span) => placeNow(now, span)) };
    }
  }
}

/** So many of a visit's passages, spread over the page. */
export function some({ wanted, truth }: Visit, count: number): Pick<Visit, 'wanted' | 'truth'> {
  const chosen = Array.from({ length: count }, (_, i) => Math.floor((i * wanted.length) / count));
  return { wanted: chosen.map((i) => wanted[i] as Wanted), truth: chosen.map((i) => truth[i]) };
}

/** Text of the pages; once all are used, paragraphs of the same words in chance order, so that nothing repeats. */
function longText(pages: readonly string[], length: number, random: () => number): string {
  const parts: string[] = [];
  let size = 0;
  for (let round = 0; size < length; round++) {
    for (const text of pages) {
      if (size >= length) break;
      const part = round === 0 ? text : shuffled(text, random);
      parts.push(part);
      size += part.length + 1;
    }
  }
  return parts.join('\n').slice(0, length).trimEnd();
}

function shuffled(text: string, random: () => number): string {
  const words = text.match(/\S+/g) ?? [];
  return text.replace(/\S+/g, () => pick(random, words));
}

/** Words replaced, taken out and put in; for every percent a paragraph in two hundred taken out and one put in. */
function change(list: readonly Token[], percent: number, random: () => number): Token[] {
  if (percent === 0) return [...list];
  const kept = paragraphsOf(changeWords(list, percent / 100, poolOf(list), random)).filter(() => random() > percent / 200);
  const lines = paragraphsOf(list)
    .map(textOf)
    .filter((line) => line.length > 80);
  const added = `A new paragraph. ${pick(random, lines)}`;
  return insertParagraphs(joined(kept), [added], Math.ceil((kept.length * percent) / 200), random);
}

/** No gap beside a break or another gap, no empty paragraph: a page shows none. */
function tidy(list: readonly Token[]): Token[] {
  const isWord = (token: Token | undefined) => token?.kind === 'word';
  const words = list.filter((token) => token.text !== '');
  const once = words.filter((token, i) => token.kind !== 'gap' || isWord(words[i - 1]));
  const trimmed = once.filter((token, i) => token.kind !== 'gap' || isWord(once[i + 1]));
  return joined(paragraphsOf(trimmed));
}
