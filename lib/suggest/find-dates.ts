import { keyOf } from '../text/tokens.ts';
import { monthByKey } from './months.ts';

/** A date in a text, as exactly as it is written: `2020`, `2020-04`, `2020-04-17`. Offsets in UTF-16 units, end exclusive. */
export type FoundDate = { start: number; end: number; date: string };

const ZERO = { arabic: 0x660, persian: 0x6f0 };
/** Western digits for Arabic-Indic, Persian and full-width ones, one unit for one. */
const westernDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (code >= 0xff10 ? 0xff10 : code >= ZERO.persian ? ZERO.persian : ZERO.arabic));
  });

const DAY = '(0?[1-9]|[12]\\d|3[01])';
const YEAR = '((?:19|20)\\d{2})';
const WORD = '(\\p{L}[\\p{L}\\p{M}]*)';
/** "17 April 2020", "17. April 2020", "1er avril 2020", "17 de abril de 2020", "17 апреля 2020 г.", "17 نيسان/أبريل 2020". */
const DAY_MONTH_YEAR = `(?<!\\d)${DAY}(?:st|nd|rd|th|er|º|ª|\\.)?(?:[\\s\\u00a0]+(?:of|de|del|di|do))?[\\s\\u00a0]+${WORD}(?:[\\s\\u00a0]+(الثاني|الأول))?(?:[\\s\\u00a0]*\\/[\\s\\u00a0]*${WORD}(?:[\\s\\u00a0]+(?:الثاني|الأول))?)?\\.?,?(?:[\\s\\u00a0]+(?:of|de|del|di|do))?[\\s\\u00a0]+${YEAR}(?!\\d)`;
/** "April 17, 2020", "April 17th 2020". */
const MONTH_DAY_YEAR = `(?<!\\p{L})${WORD}\\.?[\\s\\u00a0]+${DAY}(?:st|nd|rd|th)?,?[\\s\\u00a0]+${YEAR}(?!\\d)`;
/** "April 2020", "abril de 2020", "в апреле 2020 года". */
const MONTH_YEAR = `(?<!\\p{L})${WORD}(?:[\\s\\u00a0]+(الثاني|الأول))?(?:[\\s\\u00a0]*\\/[\\s\\u00a0]*${WORD}(?:[\\s\\u00a0]+(?:الثاني|الأول))?)?\\.?,?(?:[\\s\\u00a0]+(?:of|de|del|di|do))?[\\s\\u00a0]+${YEAR}(?!\\d)`;
const PATTERNS: { pattern: RegExp; read: (match: RegExpMatchArray) => string | undefined }[] = [
  { pattern: /(?<!\d)((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)/g, read: ([, y, m, d]) => dateOf(y, m, d) },
  { pattern: /((?:19|20)\d{2})\s*年\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*日)?/g, read: ([, y, m, d]) => dateOf(y, m, d) },
  {
    pattern: /(令和|平成)\s*(\d{1,2}|元)\s*年\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*日)?/g,
    read: ([, era, n, m, d]) => eraDate(era, n, m, d),
  },
  { pattern: new RegExp(DAY_MONTH_YEAR, 'giu'), read: ([, d, m, second, other, y]) => named(y, m, second, other, d) },
  { pattern: new RegExp(MONTH_DAY_YEAR, 'giu'), read: ([, m, d, y]) => named(y, m, undefined, undefined, d) },
  { pattern: new RegExp(MONTH_YEAR, 'giu'), read: ([, m, second, other, y]) => named(y, m, second, other) },
  { pattern: /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d{2})(?!\d)/g, read: ([, a, , b, y]) => numeric(a, b, y) },
  { pattern: /(?<![\d./-])((?:19|20)\d{2})([./])(\d{1,2})\2(\d{1,2})(?!\d)/g, read: ([, y, , m, d]) => dateOf(y, m, d) },
  { pattern: /((?:19|20)\d{2})\s*年(?!\s*\d)/g, read: ([, y]) => y },
  { pattern: /(?<![\d\p{L}./(-])(?:19|20)\d{2}(?![\d\p{L}/-]|\.\d)/gu, read: ([y]) => y },
];

/**
 * The dates a text gives, in its order, none inside another. Day and month in figures alone (`03/04/2020`) give only the month's year where
 * either could be the month. Time grows with the length of the text.
 */
export function findDates(text: string): FoundDate[] {
  const plain = westernDigits(text);
  const found: FoundDate[] = [];
  for (const { pattern, read } of PATTERNS) {
    for (const match of plain.matchAll(pattern)) {
      const date = read(match);
      const [start, end] = [match.index, match.index + match[0].length];
      if (date !== undefined && !found.some((one) => one.start < end && one.end > start)) found.push({ start, end, date });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function named(year?: string, month?: string, second?: string, other?: string, day?: string): string | undefined {
  const keys = [
    [month, second].flatMap((word) => (word === undefined ? [] : [keyOf(word)])).join('_'),
    keyOf(month ?? ''),
    keyOf(other ?? ''),
  ];
  const number = keys.map((key) => monthByKey.get(key)).find((one) => one !== undefined);
  return number === undefined ? undefined : dateOf(year, String(number), day);
}

const YEAR_BEFORE: Record<string, number> = { 令和: 2018, 平成: 1988 };
const eraDate = (era = '', year = '', month?: string, day?: string) =>
  dateOf(String((YEAR_BEFORE[era] ?? 0) + (year === '元' ? 1 : Number(year))), month, day);

/** `17/04/2020` and `04/17/2020` are one day; `03/04/2020` could be two, and the year is all that is sure. */
function numeric(a = '', b = '', year = ''): string | undefined {
  if (Number(a) > 12) return dateOf(year, b, a);
  if (Number(b) > 12) return dateOf(year, a, b);
  return a === b ? dateOf(year, a, b) : year;
}

function dateOf(year?: string, month?: string, day?: string): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day ?? 1)];
  const date = new Date(Date.UTC(y, m - 1, d));
  if (date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return undefined;
  const iso = date.toISOString().slice(0, 10);
  return day === undefined ? iso.slice(0, 7) : iso;
}
