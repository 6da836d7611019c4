import { lazily, pattern } from '../text/lazily.ts';
import { ranges } from './letters.ts';
import { ARABIC_ORDINAL, ORDINAL, ordinalOf } from './ordinals.ts';

/**
 * How ten languages write "norm 13 (f)", "articles 25 à 27", 第32条, «пункт 26»: a locator word and a list of numbers, or the other
 * way round. Read with one sticky pattern on the original text near mentions only, so its cost does not grow with the page.
 */

/** What a locator word counts: an agreement's norms are reached only by its own kind ("Article 6" is no "principle 6"). */
export type LocatorKind = 'norm' | 'article' | 'paragraph' | 'action' | 'measure' | 'recommendation';

const LOCATORS: [LocatorKind, string][] = [
  ['measure', 'CBMs?|VBM|MDC|MFC|misur[ae]|confidence[- ]building measures?'],
  [
    'article',
    'articles?|arts?\\.|art\\b|artículos?|articulos?|стать\\p{L}{1,3}|ст\\.|Artikeln?s?|artigos?|articol[oi]|المادتين|المادتان|المادة|المواد',
  ],
  [
    'paragraph',
    'paragraphs?|paras?\\.?|§§?|paragraphes?|párrafos?|parrafos?|пункт\\p{L}{0,3}|п\\.|Ziffern?|Absätzen?|Absatz|parágrafos?|paragraf[oi]|الفقرتين|الفقرة|الفقرات',
  ],
  ['action', 'actions?|acción|acciones|действи\\p{L}{1,3}|Maßnahmen?|ação|ações|azion[ei]|الإجراءات|الإجراء'],
  [
    'recommendation',
    'recommendations?|recommandations?|recomendación|recomendaciones|рекомендаци\\p{L}{1,3}|Empfehlung(?:en)?|recomendação|recomendações|raccomandazion[ei]|التوصية|التوصيات',
  ],
  [
    'norm',
    'norms?|normes?|normas?|норм\\p{L}{0,3}|Norm(?:en)?|norm[ae]|principles?|principes?|principios?|принцип\\p{L}{0,3}|Grundsatz(?:es)?|Grundsätzen?|Prinzip(?:ien)?|princípios?|princip[io]i?|points?|puntos?|Punkte?n?|pontos?|punt[oi]|items?|elements?|commitments?|rules?|pillars?|المبادئ|المبدأ|مبدأ|المعايير|المعيار|القواعد|القاعدة|معيار|قاعدة|البند',
  ],
];

/** Chinese and Japanese put the number first, 第 before it or not. */
const EASTERN: Record<string, LocatorKind> = {
  条: 'article',
  條: 'article',
  款: 'article',
  段: 'paragraph',
  項: 'norm',
  项: 'norm',
  原则: 'norm',
  原則: 'norm',
  规范: 'norm',
  規範: 'norm',
  准则: 'norm',
  準則: 'norm',
  行动: 'action',
  行動: 'action',
  建议: 'recommendation',
  パラグラフ: 'paragraph',
  提言: 'recommendation',
};

/** 13 (f), 13f, 13.f, (f), 2(1), 26, VI, F: with its own letter or number in groups. */
const NUMBER =
  '(?:\\d{1,3}\\s?\\.?\\s?\\(\\s?[a-zA-Z0-9]{1,2}\\s?\\)|(?:\\d{1,2}\\s?)?(?<!\\p{L})[a-k]\\)|\\d{1,2}\\.?\\s?[a-k](?![\\p{L}\\p{N}]|\\s\\d)|\\(\\s?[a-k]\\s?\\)|\\d{1,3}(?:er|\\.?[º°ª])?(?![\\d/])|[IVX]{1,5}(?![\\p{L}\\p{N}])|[A-K](?![\\p{L}\\p{N}]|/\\p{L}))';
const AND =
  '(?:\\s?(?:,|;|、|،|&|/)\\s?(?:(?:and|et|y|e|и|und|sowie|as well as|or|ou|o|или|oder|och)\\s)?|\\s(?:and|et|y|e|и|und|sowie|or|ou|o|u|или|oder)\\s|\\s?(?:和|及|与|與|と|及び|以及)\\s?|\\s?و\\s?)';
const TO = '(?:\\s?[-‐‑–—−~～至から]+\\s?|\\s(?:to|through|à|au|a|al|bis|по|до|إلى|até)\\s)';
/** "No." and the like before a number, and the noun repeated in a list ("norms 13(c) and norm 13(f)") is another match. */
const SIGN = '(?:\\s?(?:No?s?\\.|nos?\\.?\\s|n[°º]s?|№|Nr\\.|#|رقم|من\\s)\\s?)?';
const LIST = `${NUMBER}(?:(?:${AND}|${TO})${NUMBER})*`;

/**
 * Patterns match lower case, so that the engine need not think of case, and words are found before their borders are looked at: a
 * pattern that begins with literal letters is skipped through a text many times faster.
 */
const lower = (source: string, flags: string): RegExp => new RegExp(ranges(source).toLowerCase(), flags);

/** One group for each kind. */
const locators = lazily(() => lower(`(?:${LOCATORS.map(([, words]) => `(${words})`).join('|')})(?!\\p{L})`, 'g'));
const numbersAfter = lazily(() => lower(`${SIGN}\\s?(${LIST})`, 'y'));
/** What may stand before a word: nothing of another word but Arabic particles written onto it. */
const before = lazily(() => lower('(?<![\\p{L}\\p{N}])[وف]?[بك]?ل{0,2}$', ''));
const LONGEST_BEFORE = 5;
const startsWord = (text: string, at: number): boolean => before().test(text.slice(Math.max(0, at - LONGEST_BEFORE), at));
const CHINESE_NUMERAL = '[一二三四五六七八九十]{1,3}';
const EASTERN_NUMBER = `(?:\\d{1,3}(?:\\s?\\(\\s?[a-k]\\s?\\))?|${CHINESE_NUMERAL})`;
const EASTERN_PATTERN = lazily(
  () =>
    new RegExp(
      `第\\s?(?<list>${EASTERN_NUMBER}(?:\\s?[、,和及与至到と-]\\s?第?\\s?${EASTERN_NUMBER})*)\\s?(?<noun>[条條](?![路线線街河消新])|款|段|项(?:原则|规范|准则|行动)?|項(?:原則|規範)?|原则|原則|规范|規範|准则|行动|行動|建议|提言)`,
      'gu',
    ),
);
const NOUNS = LOCATORS.filter(([kind]) => kind !== 'paragraph')
  .map(([, words]) => words)
  .join('|');
/** "The sixth norm", «шестой принцип». */
const ordinals = lazily(() => lower(`(?:${ORDINAL})(?=\\s)`, 'g'));
const nounAfter = lazily(() => lower(`\\s(${NOUNS})(?![\\p{L}\\p{N}])`, 'y'));
/** المبدأ السادس. */
const arabicOrdinals = lazily(() => lower(`(?<![\\p{L}\\p{N}])(${NOUNS})\\s(${ARABIC_ORDINAL})(?![\\p{L}\\p{N}])`, 'g'));
const ARABIC = /[\u0621-\u064a]/;
/** Which kind of locator a word is. */
const kindPatterns = lazily(() =>
  LOCATORS.map(([kind, words]) => [kind, new RegExp(`^(?:${ranges(words).toLowerCase()})$`)] as const),
);

/** 第13段(f)项: the letter after the paragraph. */
const EASTERN_LETTER = pattern(String.raw`第?\s?(?:13)\s?段\s?(?<list>\([a-k]\))(?<noun>[项項])?`, 'gu');
/** 规范13(f), 原則6, 規範 13 (f): number after the noun. */
const easternAfter = lazily(
  () => new RegExp(ranges(`(?<noun>规范|規範|准则|準則|原则|原則|行动|行動|建议|提言|パラグラフ)\\s?(?<list>${LIST})`), 'g'),
);
/** What every eastern locator has a sign of. */
const EASTERN_SIGN = /[条條款段项項则則范範动動议提ラ]/;

/** One number of a pinpoint, normalised: `f` for letters (13 (f), Norm F), `6` for digits and Roman, `2(1)` as written. */
export type PinNumber = { value: string; lettered: boolean };
/** `loose`: too common a phrase ("the first principle") to be bound by nearness alone. */
export type Pin = { start: number; end: number; kind: LocatorKind; numbers: PinNumber[]; loose?: true };

/** Every locator with numbers between two places of a text (UTF-16 units). */
export function readPins(text: string, from: number, to: number): Pin[] {
  const slice = digitsOf(text.slice(from, to));
  const small = lowerCase(slice);
  const pins = [...westernPins(slice, small), ...easternPins(slice), ...ordinalPins(small)];
  return pins.map((pin) => ({ ...pin, start: pin.start + from, end: pin.end + from })).sort((a, b) => a.start - b.start);
}

/** A locator word and its numbers. Offsets of `slice`, as in the following. */
function* westernPins(slice: string, small: string): Generator<Pin> {
  const [word, rest] = [locators(), numbersAfter()];
  word.lastIndex = 0;
  for (let match = word.exec(small); match; match = word.exec(small)) {
    const [, ...kinds] = match;
    if (!startsWord(small, match.index)) {
      word.lastIndex = match.index + 1;
      continue;
    }
    rest.lastIndex = word.lastIndex;
    const list = mayBeNumber(small, word.lastIndex) ? rest.exec(small)?.[1] : undefined;
    if (list === undefined) continue;
    const end = rest.lastIndex;
    word.lastIndex = end;
    const kind = LOCATORS[kinds.findIndex((words) => words !== undefined)]?.[0] ?? 'norm';
    const pin = listPin(match.index, end, slice.slice(end - list.length, end), kind, true);
    if (pin) yield pin;
  }
}

/** Whether a list may begin at a place: most words like "point" or "articles" stand before another word, and the long pattern is dear. */
function mayBeNumber(small: string, at: number): boolean {
  let next = at;
  while (/\s/.test(small.charAt(next))) next++;
  const code = small.charCodeAt(next);
  if (!(code >= 0x61 && code <= 0x7a)) return code > 0x7f || (code >= 0x30 && code <= 0x39) || code === 0x28 || code === 0x23;
  // Letters that stand alone, Roman numbers, "no." and "nr.".
  const after = small.charCodeAt(next + 1);
  return !(after >= 0x61 && after <= 0x7a) || 'ivxn'.includes(small.charAt(next));
}

function* easternPins(slice: string): Generator<Pin> {
  for (const pattern of EASTERN_SIGN.test(slice) ? [EASTERN_LETTER(), EASTERN_PATTERN(), easternAfter()] : []) {
    for (const match of slice.matchAll(pattern)) {
      const { noun = '', list = '' } = match.groups ?? {};
      const kind = EASTERN[noun] ?? EASTERN[noun.slice(1)] ?? EASTERN[noun.slice(0, 1)] ?? 'norm';
      const pin = listPin(match.index, match.index + match[0].length, list, kind, match[0].endsWith(list));
      if (pin) yield pin;
    }
  }
}

function* ordinalPins(small: string): Generator<Pin> {
  for (const match of small.matchAll(ordinals())) {
    const end = match.index + match[0].length;
    const noun = nounAfter();
    noun.lastIndex = end;
    const word = startsWord(small, match.index) ? noun.exec(small)?.[1] : undefined;
    const pin = word === undefined ? undefined : ordinalPin(match.index, noun.lastIndex, match[0], word);
    if (pin) yield pin;
  }
  if (!ARABIC.test(small)) return;
  for (const { index, 0: whole, 1: word = '', 2: ordinal = '' } of small.matchAll(arabicOrdinals())) {
    const pin = ordinalPin(index, index + whole.length, ordinal, word);
    if (pin) yield pin;
  }
}

function ordinalPin(start: number, end: number, ordinal: string, noun: string): Pin | undefined {
  const number = ordinalOf(ordinal);
  const kind = kindPatterns().find(([, words]) => words.test(noun))?.[0];
  if (number === undefined || kind === undefined) return undefined;
  return { start, end, kind, numbers: [{ value: String(number), lettered: false }], loose: true };
}

/** `last`: the list ends the match, so what it has beyond its numbers is not part of it. */
function listPin(start: number, end: number, list: string, kind: LocatorKind, last: boolean): Pin | undefined {
  const { numbers, length } = readNumbers(list);
  return numbers.length > 0 ? { start, end: end - (last ? list.length - length : 0), kind, numbers } : undefined;
}

/** Lower case unit for unit, so that offsets stay: İ alone would become two. */
function lowerCase(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text.replaceAll('İ', 'i').toLowerCase();
}

/** Arabic numbers its points أ ب ج … where others write a b c. */
const ARABIC_LETTERS = 'ابجدهوزحطيك';

/** Arabic-Indic and full-width digits and Arabic point letters become ASCII, unit for unit, so offsets stay. */
function digitsOf(text: string): string {
  return text
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[０-９（）]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/(?<=\()([اأبجدهوزحطيك])(ـ?)(?=\s?\))/g, (_, letter: string, tatweel: string) => {
      const at = ARABIC_LETTERS.indexOf(letter === 'أ' ? 'ا' : letter);
      return String.fromCharCode(0x61 + at) + ' '.repeat(tatweel.length);
    });
}

/** Latin and Cyrillic letters and digits may not stand before; an Arabic or Chinese word may. */
const one = lazily(
  () => new RegExp(ranges(`(?<![a-zA-Z\\u00c0-\\u024f\\u0400-\\u052f\\u1e00-\\u1eff0-9])(?:${NUMBER})|${CHINESE_NUMERAL}`), 'gi'),
);
const range = lazily(() => new RegExp(`^${TO}$`, 'i'));

/** The numbers of a list and how much of it they take: a small letter alone ("norm a State", "norma e") is a word and ends it. */
function readNumbers(list: string): { numbers: PinNumber[]; length: number } {
  const numbers: PinNumber[] = [];
  let length = 0;
  for (const part of list.matchAll(one())) {
    if (/^[a-z]+$/.test(part[0])) break;
    const number = normal(part[0]);
    const last = numbers.at(-1);
    if (last && range().test(list.slice(length, part.index))) numbers.push(...between(last, number));
    numbers.push(number);
    length = part.index + part[0].trimEnd().length;
  }
  return { numbers, length };
}

const ROMAN: Record<string, number> = {
  I: 1,
  II: 2,
  III: 3,
  IV: 4,
  V: 5,
  VI: 6,
  VII: 7,
  VIII: 8,
  IX: 9,
  X: 10,
  XI: 11,
  XII: 12,
  XIII: 13,
};
const CHINESE = '一二三四五六七八九十';

/** The only paragraph whose points are norms; a point of any other, 32 (b), belongs to its whole. */
const LETTERED = '13';

function normal(written: string): PinNumber {
  const text = written.replace(/\s/g, '').replace(/(?<=\d)(?:er|\.?[º°ª])$/, '');
  const [, paragraph, letter] = /^(?:(\d{1,2})\.?)?\(?([a-kA-K])\)?$/.exec(text) ?? [];
  if (paragraph !== undefined && paragraph !== LETTERED) return { value: paragraph, lettered: false };
  if (letter !== undefined && !(text in ROMAN)) return { value: letter.toLowerCase(), lettered: true };
  if (text in ROMAN) return { value: String(ROMAN[text]), lettered: false };
  if (/^[一二三四五六七八九十]+$/.test(text)) return { value: String(chineseNumber(text)), lettered: false };
  return { value: text, lettered: false };
}

function chineseNumber(text: string): number {
  const [tens, units] = text.includes('十') ? text.split('十') : ['', text];
  const ten = text.includes('十') ? (tens === '' ? 1 : CHINESE.indexOf(tens ?? '') + 1) * 10 : 0;
  return ten + (units ? CHINESE.indexOf(units) + 1 : 0);
}

/** What lies between the ends of a range, both left out; nothing when the ends do not make one. */
function between(first: PinNumber, last: PinNumber): PinNumber[] {
  if (first.lettered !== last.lettered) return [];
  const [from, to] = first.lettered
    ? [first.value.charCodeAt(0), last.value.charCodeAt(0)]
    : [Number(first.value), Number(last.value)];
  if (!(to - from > 1 && to - from < LONGEST_RANGE)) return [];
  return Array.from({ length: to - from - 1 }, (_, i) => ({
    value: first.lettered ? String.fromCharCode(from + 1 + i) : String(from + 1 + i),
    lettered: first.lettered,
  }));
}

/** No agreement has more numbered norms; a longer "range" is two numbers with a dash. */
const LONGEST_RANGE = 40;
