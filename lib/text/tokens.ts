import { stemLength } from './russian.ts';

/** A word (in Han and Kana, a character) of a text. Offsets in UTF-16 units, end exclusive. */
export type Token = {
  start: number;
  end: number;
  /** What is compared: lower case, no accents; Cyrillic as its stem, Arabic without article. */
  key: string;
  /** Further keys: a Cyrillic word with its ending, an Arabic word without the particles that join it. */
  others: readonly string[];
  /** Begins with a capital letter, or is of a script that has none. */
  capital: boolean;
  /** Capitals only. */
  capitals: boolean;
  /** Index of the sentence it stands in. */
  sentence: number;
};

const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]*?(?=[^\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|$)/gu;
/** Letters that have no accent to lose. */
const LETTERS: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ё: 'е',
  й: 'и',
};
const ALEF: Record<string, string> = { أ: 'ا', إ: 'ا', آ: 'ا', ى: 'ي', ة: 'ه', ؤ: 'و', ئ: 'ي' };
const KNOWN = new RegExp(`[${Object.keys({ ...LETTERS, ...ALEF }).join('')}]`, 'g');
const ASCII = /^[a-z0-9]+$/;
const ARABIC = /^[\u0600-\u06ff]/;
const CYRILLIC = /^[\u0400-\u052f]/;
/** The article, after which a word must still be one. */
const ARTICLE = /^ال(?=..)/;

/** The key of one word as it stands in a text. */
export function keyOf(word: string): string {
  const lower = word.toLowerCase();
  if (ASCII.test(lower)) return lower;
  const bare = lower
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad\u200b-\u200d\u2060\u0640]/gu, '')
    .replace(KNOWN, (letter) => LETTERS[letter] ?? ALEF[letter] ?? letter);
  if (CYRILLIC.test(bare)) return bare.slice(0, stemLength(bare));
  return ARABIC.test(bare) ? bare.replace(ARTICLE, '') : bare;
}

const FULL = /[йё]/g;
const fullKey = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFKC')
    .replace(FULL, (letter) => LETTERS[letter] ?? letter);

/** A Cyrillic word as it stands. Arabic joins "and", "so", "with", "to", "like" to the next word: the word without them. */
function othersOf(key: string, word: string): string[] {
  if (CYRILLIC.test(key)) return [fullKey(word)].filter((one) => one !== key);
  if (!ARABIC.test(key)) return [];
  const and = key.replace(/^[وف](?=...)/, '');
  const to = and.replace(/^(?:لل|[بلك]ال|[بلك])(?=...)/, '');
  return [...new Set([and.replace(ARTICLE, ''), to.replace(ARTICLE, '')])].filter((one) => one !== key);
}

/** A stop after these ends no sentence. */
const ABBREVIATED = new Set(
  'mr mrs ms dr prof st no nos para paras art vol pp cf vs eg ie etc gen sen rep jan feb mar apr jun jul aug sept oct nov dec m mme sr sra nr bzw u s g ee uu н г п'.split(
    ' ',
  ),
);
const STOP = /[.!?](?=["'”’»)\]]*\s)|[。！？؟…]|\n/;

const CYBER = /^(?:cyber|ciber)$/;
const ONE_GAP = /^[ \u00a0-]$/;
/** After these words "cyber" stands for itself. */
const ALONE = new Set('and or et y e und the a of in is for as on to ou o'.split(' '));

const isDot = (gap: string) => /^\.["'”’»)\]]*\s+$/.test(gap);

/** The words of a text in their order. Time grows with the length of the text. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const known = new Map<string, [string, readonly string[]]>();
  let sentence = 0;
  let end = 0;
  let before: Token | undefined;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const gap = text.slice(end, index);
    const capital = /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word);
    if (before && STOP.test(gap) && !(isDot(gap) && (!(capital || /^\d/.test(word)) || isAbbreviated(before)))) sentence++;
    const keys = known.get(word) ?? remember(known, word);
    if (before && CYBER.test(before.key) && ONE_GAP.test(gap) && !ALONE.has(keys[0])) {
      // "Cyber attack", "cyber-attack" and "cyberattack" are one word.
      before.key += keys[0];
      before.others = [...before.others, keys[0]];
      before.end = index + word.length;
      end = before.end;
      continue;
    }
    before = {
      start: index,
      end: index + word.length,
      key: keys[0],
      others: keys[1],
      capital,
      capitals: capital && !/\p{Ll}/u.test(word),
      sentence,
    };
    tokens.push(before);
    end = before.end;
  }
  return tokens;
}

const isAbbreviated = ({ key, capital, start, end }: Token) =>
  ABBREVIATED.has(key) || (end - start === 1 && capital && /[a-z]/.test(key));

function remember(known: Map<string, [string, readonly string[]]>, word: string): [string, readonly string[]] {
  const key = keyOf(word);
  const keys: [string, readonly string[]] = [key, othersOf(key, word)];
  known.set(word, keys);
  return keys;
}
