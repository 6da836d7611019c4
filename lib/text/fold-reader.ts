import { CJK, EXPANDS, expansionOf, foldedAt, foldedUnit, GAP, kindAt, kindOf, SKIP, WORD } from './fold-table.ts';
import { pattern } from './lazily.ts';
import { isCyrillic, stemLength } from './russian.ts';

/**
 * Reads a text from any place as folded units, one by one, and knows where each came from. The same reader makes the keys of names
 * and walks a page, so a name and its mention fold alike by construction, and a page is never copied to be searched.
 *
 * On top of the table (case, accents, widths, marks) it settles what a table cannot:
 * - white space and hyphens become one space, and none beside `( ) / .`, beside Han or Kana, or after `cyber` (cyber space = cyberspace);
 * - a word broken over a line (`Conven-⏎tion`) is joined;
 * - the dots of `U.N.`, the possessive `'s` and an acronym between the words it abbreviates (`Experts (GGE) on`) leave no trace;
 * - a Cyrillic word yields its stem, so every case of a Russian name folds to one key.
 */
export class FoldReader {
  text = '';
  /** The next unit to read. */
  at = 0;
  /** Where the source of the last folded unit starts, and ends (exclusive). */
  from = 0;
  to = 0;
  /** Join `Conven- tion` and pass over `(GGE)`; off, the hyphen is a space (`UN- GGE`) and the bracket is read. */
  joins = true;
  /** The text had such a place, so reading with `joins` off may differ. */
  joined = false;
  private last = 0;
  private pending = '';
  private pendingAt = 0;
  private pendingTo = 0;
  private cyber = 0;
  /** Letters read since the last border. */
  private letters = 0;

  reset(text: string, at: number, joins = true): void {
    this.text = text;
    this.at = at;
    this.from = at;
    this.to = at;
    this.joins = joins;
    this.joined = false;
    this.last = 0;
    this.pending = '';
    this.pendingAt = 0;
    this.cyber = 0;
    this.letters = 0;
  }

  /** The next folded unit; 0 at the end of the text. */
  next(): number {
    if (this.pendingAt < this.pending.length) return this.emitPending();
    const { text } = this;
    while (this.at < text.length) {
      const at = this.at;
      const code = text.charCodeAt(at);
      const kind = kindOf(code);
      if (kind === SKIP) {
        this.at++;
        continue;
      }
      if (kind === GAP) {
        const gap = this.gap(at);
        if (gap) return gap;
        continue;
      }
      const plain = foldedUnit(code);
      if (plain >= DIGIT_ZERO && plain < CYRILLIC) {
        // No sign that may leave no trace, nothing to compose, no stem: most letters of most pages.
        this.from = at;
        this.at = at + 1;
        this.to = at + 1;
        return this.emit(plain);
      }
      const unit = this.composed(at, plain);
      const silent = this.silent(unit, at);
      if (silent > 0) {
        this.at = at + silent;
        continue;
      }
      this.from = at;
      if (unit === EXPANDS) {
        this.at = at + 1;
        this.hold(expansionOf(code), this.at);
        return this.emitPending();
      }
      if (kind === WORD && isCyrillic(unit) && !isCyrillic(this.last)) {
        this.cyrillicWord(at);
        return this.emitPending();
      }
      this.at = Math.max(this.at, at + 1);
      this.to = this.at;
      return this.emit(unit);
    }
    return 0;
  }

  /** How many units to pass over: the dot after a single letter, the `'s` or `'` that ends a word, `(GGE)` between two words. */
  private silent(unit: number, at: number): number {
    if (unit === DOT) {
      if (this.letters !== 1) return 0;
      this.letters = 0;
      return 1;
    }
    if (unit === OPEN) return this.acronym(at);
    if (unit !== APOSTROPHE || this.letters === 0) return 0;
    const next = visible(this.text, at + 1);
    if (foldedAt(this.text, next) === SMALL_S)
      return kindAt(this.text, visible(this.text, next + 1)) === WORD ? 0 : next + 1 - at;
    return this.last === SMALL_S && kindAt(this.text, next) === GAP ? 1 : 0;
  }

  /** The length of `(GGE)` between two words; with `joins` off it is read, since `(MALABO)` may belong to a name in capitals. */
  private acronym(at: number): number {
    const length = this.last === 0 ? 0 : acronymLength(this.text, at);
    if (length > 0) this.joined = true;
    return this.joins ? length : 0;
  }

  private emit(unit: number): number {
    this.letters = unit > DIGIT_NINE ? this.letters + 1 : 0;
    this.last = unit;
    this.cyber =
      unit === CYBER.charCodeAt(this.cyber) ? this.cyber + 1 : unit === 0x63 ? 1 : this.cyber === 1 && unit === 0x69 ? 2 : 0;
    return unit;
  }

  private hold(units: string, to: number): void {
    this.pending = units;
    this.pendingAt = 0;
    this.pendingTo = to;
  }

  private emitPending(): number {
    const unit = this.pending.charCodeAt(this.pendingAt++);
    this.to = this.pendingTo;
    return this.emit(unit);
  }

  /** One space for a run of white space and hyphens, or 0 when the run leaves no trace; `at` moves past the run. */
  private gap(at: number): number {
    const { text } = this;
    let next = at;
    let hyphens = 0;
    let spaces = 0;
    for (; next < text.length; next++) {
      const kind = kindAt(text, next);
      if (kind !== GAP && kind !== SKIP) break;
      if (kind === GAP) {
        if (isHyphen(text.charCodeAt(next))) {
          if (spaces === 0) hyphens++;
          else hyphens = 2;
        } else spaces++;
      }
    }
    this.at = next;
    if (next >= text.length || this.last === 0 || this.last === 0x20) return 0;
    if (CLOSE.includes(String.fromCharCode(this.last)) || CLOSE.includes(String.fromCharCode(foldedAt(text, next)))) return 0;
    if (isHan(this.last) || kindAt(text, next) === CJK) return 0;
    if (this.cyber === CYBER.length) return 0;
    if (hyphens === 1 && spaces > 0 && kindAt(text, next) === WORD && isLetter(this.last)) {
      this.joined = true;
      if (this.joins) return 0;
    }
    this.from = at;
    this.to = next;
    return this.emit(0x20);
  }

  /** Puts a kana and its separate voicing mark together (ハ + U+309A = パ, also in half width); everything else is left alone. */
  private composed(at: number, unit: number): number {
    if (unit < 0x3041 || unit > 0x30ff) return unit;
    const mark = this.text.charCodeAt(at + 1);
    const combining = VOICING[mark];
    if (combining === undefined) return unit;
    const pair = (String.fromCharCode(unit) + combining).normalize('NFC');
    if (pair.length > 1) return unit;
    this.at = at + 2;
    return pair.charCodeAt(0);
  }

  private cyrillicWord(at: number): void {
    const { text } = this;
    let word = '';
    let end = at;
    for (let i = at; i < text.length && word.length < MAX_WORD; i++) {
      const code = text.charCodeAt(i);
      if (kindOf(code) === SKIP) continue;
      const unit = foldedUnit(code);
      if (!isCyrillic(unit)) break;
      word += String.fromCharCode(unit);
      end = i + 1;
    }
    this.at = end;
    this.hold(word.slice(0, stemLength(word)), end);
  }
}

const CYBER = 'cyber';
/** Hyphens that may break a word at a line's end; dashes never do. */
export const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011 || code === 0xff0d;
const DOT = 0x2e;
const OPEN = 0x28;
const BRACKETS = '(（';
const CLOSING = ')）';
const CAPITAL = pattern(String.raw`\p{Lu}`);
const LETTER = pattern(String.raw`\p{L}`);
const INVISIBLE = pattern(String.raw`\p{Cf}`);
/** Tests one UTF-16 unit, without a pattern where it is ASCII. */
const isCapital = (code: number): boolean =>
  code < 0x80 ? code >= 0x41 && code <= 0x5a : CAPITAL().test(String.fromCharCode(code));
const isInvisible = (code: number): boolean => code >= 0xad && INVISIBLE().test(String.fromCharCode(code));

/** The length of two to eight capitals in brackets, "s" after them or not, before another word: "(GGEs) on"; 0 for anything else. */
function acronymLength(text: string, open: number): number {
  if (!BRACKETS.includes(text.charAt(open))) return 0;
  const skip = (at: number) => (isInvisible(text.charCodeAt(at)) ? at + 1 : at);
  let at = skip(open + 1);
  let capitals = 0;
  for (; capitals < MOST_CAPITALS && isCapital(text.charCodeAt(at)); at = skip(at + 1)) capitals++;
  if (capitals < 2) return 0;
  if (text[at] === 's' || text[at] === 'ｓ') at = skip(at + 1);
  if (!CLOSING.includes(text.charAt(at) || ' ')) return 0;
  const length = at + 1 - open;
  at = skip(at + 1);
  if (/\s/.test(text.charAt(at))) at = skip(at + 1);
  return LETTER().test(text.charAt(at)) ? length : 0;
}
const MOST_CAPITALS = 8;

const APOSTROPHE = 0x27;
const SMALL_S = 0x73;
const DIGIT_ZERO = 0x30;
const DIGIT_NINE = 0x39;
const CYRILLIC = 0x400;
const CLOSE = '()/.';
/** Whether a kana at a place is written with a voicing mark after it. */
export const isVoiced = (text: string, at: number): boolean => VOICING[text.charCodeAt(at + 1)] !== undefined;

/** Voicing marks, combining and half-width, to the combining one. */
const VOICING: Record<number, string> = { 12441: '\u3099', 12442: '\u309a', 65438: '\u3099', 65439: '\u309a' };
/** Longer runs of letters are not words; the bound keeps hostile text linear. */
const MAX_WORD = 40;

/** The first place from `at` on that leaves a trace. */
function visible(text: string, at: number): number {
  let next = at;
  while (next < text.length && kindAt(text, next) === SKIP) next++;
  return next;
}

function isHan(unit: number): boolean {
  return (unit >= 0x3041 && unit <= 0x30ff) || (unit >= 0x3400 && unit <= 0x9fff);
}

function isLetter(unit: number): boolean {
  return unit > DIGIT_NINE;
}
