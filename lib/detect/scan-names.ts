import { FoldReader } from '../text/fold-reader.ts';
import { CJK, kindOf, SKIP, WORD } from '../text/fold-table.ts';
import { pattern } from '../text/lazily.ts';
import { arabicStarts, isArabic } from './arabic.ts';
import { tailOf, withMarks } from './borders.ts';
import type { Detector, NameTable } from './build-detector.ts';
import { mayBegin } from './gates.ts';
import { capitalsOf } from './letters.ts';
import type { NameUse } from './name-use.ts';
import { walkNames } from './walk-names.ts';

export type FoundUse = { table: NameTable; use: NameUse };

/** A place where the text has a name, with everything the name may stand for, and the shorter names that begin there. */
export type NameHit = { start: number; end: number; uses: FoundUse[]; shorter: NameHit[] };

/** A name glued to a footnote number needs to be this long, so that "2GGE" stays a code and "3Paris Call" is found. */
const GLUED_LENGTH = 8;

/**
 * One pass over a text: at each place where a word may begin, the longest name. Folding happens inside the pass; most words cost a few
 * table look-ups.
 */
export function scanNames(text: string, detector: Detector): NameHit[] {
  const { gates } = detector;
  const hits: NameHit[] = [];
  const reader = new FoldReader();
  let inWord = false;
  let digits = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === SKIP) continue;
    if (kind !== WORD && kind !== CJK) {
      inWord = false;
      continue;
    }
    const isDigit = code >= 0x30 && code <= 0x39;
    const glued = inWord && digits && !isDigit;
    let hit: NameHit | undefined;
    if (kind === CJK || !inWord || glued) {
      if (mayBegin(gates, text, at)) hit = longestAt(text, at, detector, reader, glued);
      if (!hit && kind === WORD && isArabic(code) && !inWord) hit = afterArabicPrefix(text, at, detector, reader);
    }
    if (hit) {
      hits.push(hit);
      at = hit.end - 1;
      inWord = true;
      digits = false;
      continue;
    }
    digits = kind === WORD && isDigit && (!inWord || digits);
    inWord = kind === WORD;
    // Nothing begins in the rest of a word that does not begin with digits.
    if (inWord && !digits) while (at + 1 < text.length && kindOf(text.charCodeAt(at + 1)) === WORD) at++;
  }
  return hits;
}

function longestAt(text: string, at: number, detector: Detector, reader: FoldReader, glued: boolean): NameHit | undefined {
  const joined = namesAt(text, at, detector, reader, glued, true);
  const apart = reader.joined ? namesAt(text, at, detector, reader, glued, false) : NONE;
  // Most words that pass the gates begin no name after all: nothing is made for them.
  if (joined.length === 0 && apart.length === 0) return undefined;
  const found = [...joined];
  for (const hit of apart) addHit(found, hit);
  const [longest, ...shorter] = found.sort((a, b) => b.end - a.end);
  return longest && { ...longest, shorter };
}

const NONE: NameHit[] = [];

function namesAt(text: string, at: number, detector: Detector, reader: FoldReader, glued: boolean, joins: boolean): NameHit[] {
  let found = NONE;
  for (const table of detector.tables) {
    reader.reset(text, at, joins);
    const reached = walkNames(table, reader);
    for (const { index, end, lastUnit } of reached) {
      const to = withMarks(text, end);
      if (glued && to - at < GLUED_LENGTH && !text.slice(at, to).includes('/')) continue;
      const tail = tailOf(text, to, lastUnit);
      const surface = text.slice(at, to);
      const uses = table.usesAt(index).filter((use) => fits(use, surface, tail, text, to));
      if (uses.length === 0) continue;
      if (found === NONE) found = [];
      addHit(found, { start: at, end: to, uses: uses.map((use) => ({ table, use })), shorter: [] });
    }
  }
  return found;
}

function addHit(found: NameHit[], hit: NameHit): void {
  const same = found.find(({ end }) => end === hit.end);
  if (!same) found.push(hit);
  else same.uses.push(...hit.uses.filter((use) => !same.uses.some((known) => sameUse(known, use))));
}

function sameUse(a: FoundUse, b: FoundUse): boolean {
  return a.table.ids[a.use.agreement] === b.table.ids[b.use.agreement] && a.use.norm === b.use.norm;
}

const LONGER_SYMBOL = pattern(String.raw`^\s?/\s?(?!Rev|Corr)[\p{L}\d]`);
const LETTER_LAST = pattern(String.raw`\p{L}$`);

/** Whether the surface is a whole word of the right shape for this use. */
function fits(use: NameUse, surface: string, tail: string, text: string, end: number): boolean {
  if (use.capitals > 0 && capitalsOf(surface).length < use.capitals) return false;
  if (use.form === 'symbol' && LONGER_SYMBOL().test(text.slice(end, end + 6))) return false;
  if (tail === '') return true;
  if (use.german && /^(s|es|n|en)$/.test(tail)) return true;
  if (tail === 's' && (use.capitals > 0 || /^\D.*(?:report|resolution|statement|norm)$/is.test(surface))) return true;
  // A footnote number that lost its superscript: "the Paris Call3 was".
  return /^\d{1,2}$/.test(tail) && LETTER_LAST().test(surface) && surface.length >= GLUED_LENGTH && /\s/.test(surface);
}

/** Arabic writes "and", "in", "to" and the article onto the next word: tries the name after each of them. */
function afterArabicPrefix(text: string, at: number, detector: Detector, reader: FoldReader): NameHit | undefined {
  for (const { name, shown } of arabicStarts(text, at)) {
    const hit = mayBegin(detector.gates, text, name) ? longestAt(text, name, detector, reader, false) : undefined;
    if (hit) return { ...hit, start: shown, shorter: hit.shorter.map((one) => ({ ...one, start: shown })) };
  }
  return undefined;
}
