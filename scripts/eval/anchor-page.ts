import { INNER_NEGATIONS, NEGATIONS, NUMBER_WORDS } from '../../lib/anchor/negations.ts';

/** Why: a page as tokens that remember where they stood, so that after any edit the true place of every passage is known. */
export type Token = {
  readonly text: string;
  /** Where it stood; -1 when it was put in. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'gap' | 'break';
};

export type Span = { start: number; end: number };

/** Mulberry32 (Tommy Ettinger, public domain): the same trials on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const pick = <T>(random: () => number, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/;

/** Words with the punctuation that sticks to them, the gaps between, and the breaks between paragraphs. */
export function tokens(text: string): Token[] {
  const list: Token[] = [];
  for (const match of text.matchAll(/\n|[^\S\n]+|\S+/g)) {
    const [word] = match;
    const start = match.index;
    if (UNSPACED.test(word)) {
      for (const { segment, index } of segmenter.segment(word))
        list.push({ text: segment, start: start + index, end: start + index + segment.length, kind: 'word' });
    } else {
      list.push({
        text: word,
        start,
        end: start + word.length,
        kind: word === '\n' ? 'break' : word.trim() === '' ? 'gap' : 'word',
      });
    }
  }
  return list;
}

export const textOf = (list: readonly Token[]): string => list.map(({ text }) => text).join('');

/** Where the tokens that stood in `span` stand now; undefined when none is left. */
export function placeNow(list: readonly Token[], span: Span): Span | undefined {
  let at = 0;
  let start = -1;
  let end = -1;
  for (const { text, start: from, end: to, kind } of list) {
    if (from >= 0 && from < span.end && to > span.start && kind === 'word') {
      if (start < 0) start = at;
      end = at + text.length;
    }
    at += text.length;
  }
  return start < 0 ? undefined : { start, end };
}

/** A word that an editor may change without changing what the passage is about: written small, no number, no negation. */
export const isChangeable = ({ text, kind }: Token): boolean => {
  if (kind !== 'word') return false;
  const word = text.replace(/^\P{L}+|\P{L}+$/gu, '').toLowerCase();
  if (/^\P{L}*\p{Lu}|\p{N}|[\u30a0-\u30ff〇零一二三四五六七八九十百千万亿億]/u.test(text) || !/\p{L}/u.test(text)) return false;
  if (/\p{L}\P{L}+\p{L}/u.test(text) || /\p{Lu}/u.test(text)) return false;
  return !NEGATIONS.has(word) && !NUMBER_WORDS.has(word) && !INNER_NEGATIONS.some((negation) => word.includes(negation));
};
