import { toGraphemeEdge } from '../text/graphemes.ts';
import { pattern } from '../text/lazily.ts';
import type { Place } from './place.ts';

/**
 * Why: an alignment may end inside a word that was changed. A person marks words, so the edge goes to the nearer end of that
 * word, and never into a character.
 */

/** Longer words are left as they are: addresses, and scripts that write no spaces. */
const LONGEST_WORD = 32;

const LETTER = pattern(String.raw`[\p{L}\p{M}\p{N}]`);
const SPACE = /\s/;
const BESIDE_A_WORD = /[\s,;:.!?…،؛。，、]/;
const UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/;

/** @param exact the words as they were tagged: where those end with a word, so does the place, and not with a comma beside it */
export function snap(text: string, { start, end }: Place, exact: string): Place {
  let first = toGraphemeEdge(text, toWordEdge(text, start), 'start');
  let last = toGraphemeEdge(text, toWordEdge(text, end), 'end');
  const opens = LETTER().test(exact.charAt(0)) ? BESIDE_A_WORD : SPACE;
  const closes = LETTER().test(exact.charAt(exact.length - 1)) ? BESIDE_A_WORD : SPACE;
  while (first < last && opens.test(text[first] as string)) first++;
  while (first < last && closes.test(text[last - 1] as string)) last--;
  return first < last ? { start: first, end: last } : { start, end };
}

function toWordEdge(text: string, at: number): number {
  let back = 0;
  while (back <= LONGEST_WORD && inWord(text, at - back)) back++;
  if (back === 0 || back > LONGEST_WORD) return at;
  let on = 1;
  while (on < back && inWord(text, at + on)) on++;
  return on < back ? at + on : at - back;
}

const inWord = (text: string, at: number): boolean => {
  const before = text[at - 1];
  const after = text[at];
  if (before === undefined || after === undefined || UNSPACED.test(after)) return false;
  return LETTER().test(before) && LETTER().test(after);
};
