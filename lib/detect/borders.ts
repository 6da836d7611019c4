import { CJK, kindAt, SKIP, WORD } from '../text/fold-table.ts';
import { pattern } from '../text/lazily.ts';

const MARK = pattern(String.raw`\p{M}`);
/** No mark stands below U+0300. */
const isMark = (code: number): boolean => code >= 0x300 && MARK().test(String.fromCharCode(code));
/** A mark, a soft hyphen, a zero-width space. */
const isInWord = (code: number): boolean => code === 0xad || code === 0x200b || isMark(code);

/** Where a match ends once the accents and vowel marks written after its last letter are taken in. */
export function withMarks(text: string, end: number): number {
  let to = end;
  while (to < text.length && isMark(text.charCodeAt(to))) to++;
  return to;
}

/** The letters and digits that hang on a match without a border: `s` in "OEWGs", `3` in "Paris Call3 was". Empty at a border. */
export function tailOf(text: string, end: number, lastUnit: number): string {
  if (isCjkUnit(lastUnit)) return '';
  let tail = '';
  for (let i = end; i < text.length && tail.length <= LONGEST_TAIL; i++) {
    const kind = kindAt(text, i);
    if (kind === SKIP && !isInWord(text.charCodeAt(i))) break;
    if (kind === SKIP) continue;
    if (kind !== WORD) break;
    tail += text[i];
  }
  return tail;
}

/** A tail longer than this is another word. */
const LONGEST_TAIL = 3;

function isCjkUnit(unit: number): boolean {
  return kindAt(String.fromCharCode(unit), 0) === CJK;
}
