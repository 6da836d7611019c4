import { FoldReader } from '../text/fold-reader.ts';
import { blockOf, CJK, EXPANDS, GAP, SKIP, WORD } from '../text/fold-table.ts';
import { arabicStarts, isArabic } from './arabic.ts';
import { tailOf, withMarks } from './borders.ts';
import { type Detector, gateOf, type NameTable, usesAt } from './build-detector.ts';
import type { NameUse } from './name-use.ts';
import { walkNames } from './walk-names.ts';

export type FoundUse = { table: NameTable; use: NameUse };

/** A place where the text has a name, with everything the name may stand for, and the shorter names that begin there. */
export type NameHit = { start: number; end: number; uses: FoundUse[]; shorter: NameHit[] };

/** A name glued to a footnote number needs to be this long, so that "2GGE" stays a code and "3Paris Call" is found. */
const GLUED_LENGTH = 8;

/**
 * One pass over a text: at each place where a word may begin, the longest name. Folding happens inside the pass; a word whose first
 * two folded units begin no name costs two table look-ups.
 */
export function scanNames(text: string, detector: Detector): NameHit[] {
  const hits: NameHit[] = [];
  const reader = new FoldReader();
  let inWord = false;
  let digits = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const block = blockOf(code);
    const kind = block.kind[code & 255];
    if (kind === SKIP) continue;
    const isDigit = code >= 0x30 && code <= 0x39;
    const glued = inWord && digits && !isDigit;
    let hit: NameHit | undefined;
    if (kind === CJK || (kind === WORD && (!inWord || glued))) {
      if (passesGate(text, at, code, block.unit[code & 255] ?? 0, detector)) hit = longestAt(text, at, detector, reader, glued);
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
  }
  return hits;
}

/** Whether any name begins with the two units here; unsure counts as yes, since only simple units are folded for the test. */
function passesGate(text: string, at: number, code: number, first: number, detector: Detector): boolean {
  if (first === EXPANDS || (code >= 0x400 && code <= 0x52f)) return true;
  const next = text.charCodeAt(at + 1);
  if (!(next >= 0)) return false;
  const block = blockOf(next);
  const kind = block.kind[next & 255];
  const second = block.unit[next & 255] ?? 0;
  // 0x2e: the dot of "U.S." leaves no trace. Kana may be composed with the mark that follows.
  if (kind === SKIP || kind === GAP || second === EXPANDS || second === 0x2e || (second >= 0x3040 && second <= 0x30ff))
    return true;
  return detector.gate[gateOf(first, second)] === 1;
}

function longestAt(text: string, at: number, detector: Detector, reader: FoldReader, glued: boolean): NameHit | undefined {
  const found: NameHit[] = [];
  const read = (joins: boolean) => {
    for (const table of detector.tables) {
      reader.reset(text, at, joins);
      const first = reader.next();
      const second = reader.next();
      walkNames(table, reader, first, second, ({ index, end, lastUnit }) => {
        const to = withMarks(text, end);
        if (glued && to - at < GLUED_LENGTH && !text.slice(at, to).includes('/')) return;
        const tail = tailOf(text, to, lastUnit);
        const surface = text.slice(at, to);
        const uses = usesAt(table, index).filter((use) => fits(use, surface, tail, text, to));
        if (uses.length > 0) addHit(found, { start: at, end: to, uses: uses.map((use) => ({ table, use })), shorter: [] });
      });
    }
  };
  read(true);
  if (reader.joined) read(false);
  const [longest, ...shorter] = found.sort((a, b) => b.end - a.end);
  return longest && { ...longest, shorter };
}

function addHit(found: NameHit[], hit: NameHit): void {
  const same = found.find(({ end }) => end === hit.end);
  if (!same) found.push(hit);
  else same.uses.push(...hit.uses.filter((use) => !same.uses.some((known) => sameUse(known, use))));
}

function sameUse(a: FoundUse, b: FoundUse): boolean {
  return a.table.ids[a.use.agreement] === b.table.ids[b.use.agreement] && a.use.norm === b.use.norm;
}

/** Whether the surface is a whole word of the right shape for this use. */
function fits(use: NameUse, surface: string, tail: string, text: string, end: number): boolean {
  if (use.capitals > 0 && surface.replace(/[^\p{Lu}]/gu, '').length < use.capitals) return false;
  if (use.form === 'symbol' && /^\s?\/\s?(?!Rev|Corr)[\p{L}\d]/u.test(text.slice(end, end + 6))) return false;
  if (tail === '') return true;
  if (use.german && /^(s|es|n|en)$/.test(tail)) return true;
  if (tail === 's' && (use.capitals > 0 || /^\D.*(?:report|resolution|statement|norm)$/is.test(surface))) return true;
  // A footnote number that lost its superscript: "the Paris Call3 was".
  return /^\d{1,2}$/.test(tail) && /\p{L}$/u.test(surface) && surface.length >= GLUED_LENGTH && /\s/.test(surface);
}

/** Arabic writes "and", "in", "to" and the article onto the next word: tries the name after each of them. */
function afterArabicPrefix(text: string, at: number, detector: Detector, reader: FoldReader): NameHit | undefined {
  for (const { name, shown } of arabicStarts(text, at)) {
    const hit = longestAt(text, name, detector, reader, false);
    if (hit) return { ...hit, start: shown, shorter: hit.shorter.map((one) => ({ ...one, start: shown })) };
  }
  return undefined;
}
