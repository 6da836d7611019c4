import { isHyphen, isVoiced } from '../text/fold-reader.ts';
import { CJK, EXPANDS, foldedAt, foldedUnit, GAP, kindAt, kindOf, SKIP, WORD } from '../text/fold-table.ts';
import { isCyrillic } from '../text/russian.ts';

/**
 * Gates tell by the first letters of a word that no name begins so: nine of ten words of a page end there. One bit for each hash of
 * letters and of what follows them. They are made with the names, and travel as the places of the bits that are set.
 */
export type Gates = Uint8Array;

/** How many letters are looked at: `cyber` loses the space after it, so a sixth letter is not sure to stand beside the fifth. */
const LONG = 5;
/** A Cyrillic word keeps only three for sure: see `stemLength`. */
const LONG_CYRILLIC = 3;

/** What follows the letters of an entry: more of them; nothing, so that an ending may; anything, after Han and Kana; a space; a sign. */
const MORE = 1;
const ENDING = 2;
const ANYTHING = 3;
const SPACE = -1;
const SIGN = -2;
/** What only the reader can tell. */
const UNSURE = 0;

const BITS = 18;
/** A place travels as two letters, each a half of it so far above. */
const HALF = BITS / 2;
const LETTER = 0x100;

const mixed = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
/** The high bits of a product know all bits of its factors. */
const placeOf = (hash: number, follows: number): number => Math.imul(mixed(hash, follows), 0x9e3779b1) >>> (32 - BITS);

function has(gates: Gates, hash: number, follows: number): boolean {
  const place = placeOf(hash, follows);
  return (((gates[place >> 3] as number) >> (place & 7)) & 1) === 1;
}

/** Whether any name may begin at a place of a text, where a word begins. Unsure counts as yes. */
export function mayBegin(gates: Gates, text: string, at: number): boolean {
  let unit = letterAt(text, at, 0, 0);
  // An Arabic article may stand apart from its name.
  if (unit <= UNSURE) return true;
  const cyrillic = isCyrillic(unit);
  const long = cyrillic ? LONG_CYRILLIC : LONG;
  let hash = mixed(0, unit);
  for (let letters = 1; letters < long; letters++) {
    const before = unit;
    unit = letterAt(text, at + letters, letters, before);
    if (unit === UNSURE) return true;
    if (unit < UNSURE) return has(gates, hash, unit);
    if (isCyrillic(unit) !== cyrillic) return true;
    if ((isEnding(unit) || unit >= EASTERN) && has(gates, hash, ENDING)) return true;
    if (before >= EASTERN && has(gates, hash, ANYTHING)) return true;
    hash = mixed(hash, unit);
  }
  return has(gates, hash, MORE);
}

/** Endings that may be written onto a name begin so: see `fits` of `scan-names.ts`. */
const isEnding = (unit: number): boolean => unit === 0x73 || unit === 0x65 || unit === 0x6e;

/** From here on letters are those of scripts without borders between words, and Hangul. */
const EASTERN = 0x3041;

/**
 * The folded letter or digit at a place, after some letters; `SPACE` or `SIGN` where a name's first word ends, `UNSURE` where what the
 * reader makes of it depends on more.
 */
function letterAt(text: string, at: number, letters: number, before: number): number {
  if (at >= text.length) return SIGN;
  const code = text.charCodeAt(at);
  const kind = kindOf(code);
  const unit = foldedUnit(code);
  if (kind === WORD || kind === CJK) {
    if (unit < 0x3040) return unit;
    return unit === EXPANDS || (unit <= 0x30ff && isVoiced(text, at)) ? UNSURE : unit;
  }
  if (kind === SKIP) return UNSURE;
  if (kind === GAP) return before >= EASTERN || mayVanish(text, at) ? UNSURE : SPACE;
  // The dot of "U.S.", the apostrophe of "'s" and "(GGE)" may leave no trace.
  return (unit === 0x2e && letters === 1) || unit === 0x27 || unit === 0x28 || unit === EXPANDS ? UNSURE : SIGN;
}

/** Whether a gap may leave no trace: with a hyphen, since a line may end there; before Han, Kana and some signs. */
function mayVanish(text: string, at: number): boolean {
  let next = at;
  for (let kind = GAP; kind === GAP || kind === SKIP; kind = kindAt(text, ++next))
    if (isHyphen(text.charCodeAt(next))) return true;
  return kindAt(text, next) === CJK || CLOSE.includes(foldedAt(text, next));
}
const CLOSE = [0x28, 0x29, 0x2e, 0x2f];

/** The gates of some folded names, as they travel. */
export function makeGates(names: readonly string[]): string {
  const places = new Set<number>();
  for (const name of names) {
    const long = isCyrillic(name.charCodeAt(0)) ? LONG_CYRILLIC : LONG;
    let letters = 0;
    let hash = 0;
    while (letters < long && isLetter(name, letters)) hash = mixed(hash, name.charCodeAt(letters++));
    if (letters === long) places.add(placeOf(hash, MORE));
    else if (letters < name.length) places.add(placeOf(hash, name.charCodeAt(letters) === 0x20 ? SPACE : SIGN));
    else {
      for (const follows of [SPACE, SIGN, ENDING]) places.add(placeOf(hash, follows));
      if (name.charCodeAt(letters - 1) >= EASTERN) places.add(placeOf(hash, ANYTHING));
    }
  }
  return [...places]
    .sort((a, b) => a - b)
    .map((place) => String.fromCharCode(LETTER + (place >> HALF), LETTER + (place & ((1 << HALF) - 1))))
    .join('');
}

const isLetter = (name: string, at: number): boolean => {
  const kind = kindAt(name, at);
  return kind === WORD || kind === CJK;
};

/** Gates as they travelled; of several tables the entries of all. */
export function readGates(written: readonly string[]): Gates {
  const gates = new Uint8Array(1 << (BITS - 3));
  for (const places of written) {
    for (let i = 0; i < places.length; i += 2) {
      const place = ((places.charCodeAt(i) - LETTER) << HALF) | (places.charCodeAt(i + 1) - LETTER);
      gates[place >> 3] = (gates[place >> 3] as number) | (1 << (place & 7));
    }
  }
  return gates;
}
