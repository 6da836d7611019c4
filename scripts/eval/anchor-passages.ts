import { isChangeable, pick, type Span, type Token } from './anchor-page.ts';

/** Why: passages as people mark them: some words, a sentence, several, a whole paragraph, sometimes two. */

/** Shorter paragraphs are buttons and labels. */
const LEAST_PARAGRAPH = 25;

/** Nobody marks less as evidence. */
const LEAST_PASSAGE = 15;

/** Chooses up to `count` passages of whole words, the longer paragraphs more often. */
export function choosePassages(list: readonly Token[], count: number, random: () => number): Span[] {
  const paragraphs = wordsByParagraph(list).filter((words) => lengthOf(words) >= LEAST_PARAGRAPH);
  const weighted = paragraphs.flatMap((words) => Array<Token[]>(Math.ceil(Math.min(1_000, lengthOf(words)) / 100)).fill(words));
  const spans: Span[] = [];
  for (let tries = 0; spans.length < count && tries < count * 4 && weighted.length > 0; tries++) {
    const words = pick(random, weighted);
    const span = cut(words, random) ?? twoParagraphs(paragraphs, words);
    if (
      span &&
      span.end - span.start >= LEAST_PASSAGE &&
      !spans.some(({ start, end }) => start === span.start && end === span.end)
    )
      spans.push(span);
  }
  return spans;
}

function wordsByParagraph(list: readonly Token[]): Token[][] {
  const paragraphs: Token[][] = [[]];
  for (const token of list) {
    if (token.kind === 'break') paragraphs.push([]);
    else if (token.kind === 'word') paragraphs.at(-1)?.push(token);
  }
  return paragraphs.filter((words) => words.length > 0);
}

const lengthOf = (words: readonly Token[]): number => (words.at(-1)?.end ?? 0) - (words[0]?.start ?? 0);

/** 25% four to ten words, 45% a sentence or more (8 to 40 words), 10% up to 150 words, 15% the paragraph, 5% two (undefined). */
function cut(words: readonly Token[], random: () => number): Span | undefined {
  const kind = random();
  if (kind >= 0.95) return undefined;
  const [least, most] = kind < 0.25 ? [4, 10] : kind < 0.7 ? [8, 40] : kind < 0.8 ? [40, 150] : [words.length, words.length];
  const length = Math.min(words.length, least + Math.floor(random() * (most - least + 1)));
  const from = Math.floor(random() * (words.length - length + 1));
  const start = words[from];
  const end = words[from + length - 1];
  return start && end && { start: start.start, end: end.end };
}

function twoParagraphs(paragraphs: readonly Token[][], words: Token[]): Span | undefined {
  const next = paragraphs[paragraphs.indexOf(words) + 1];
  const start = words[0];
  const end = next?.at(-1);
  return start && end && end.end - start.start < 4_000 ? { start: start.start, end: end.end } : undefined;
}

/** Words to replace others by: those of the page itself, the hardest ones to tell from what was there. */
export const poolOf = (list: readonly Token[]): string[] =>
  list.filter(isChangeable).map(({ text }) => text.replace(/^\P{L}+|\P{L}+$/gu, ''));
