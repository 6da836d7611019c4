import { pattern } from '../text/lazily.ts';

/**
 * Letters and digits of the scripts that catalogue and pages are written in, as ranges for patterns. `\p{L}` says it better, but the
 * engine takes milliseconds to compile a pattern that has it ten times, and the background has not compiled it before.
 */
const LETTERS =
  'a-zA-Z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u0370-\\u0373\\u0376-\\u037d\\u0386-\\u0481\\u048a-\\u0587\\u05d0-\\u05ea\\u0620-\\u064a\\u066e-\\u06d3\\u0904-\\u0939\\u0e01-\\u0e30\\u10a0-\\u10ff\\u1e00-\\u1fff\\u3005\\u3041-\\u3096\\u30a1-\\u30fa\\u30fc\\u3400-\\u9fff\\uac00-\\ud7a3';
const DIGITS =
  '0-9\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be\\u0660-\\u0669\\u06f0-\\u06f9\\u2070-\\u2079\\u2080-\\u2089\\u2160-\\u2188\\uff10-\\uff19';

/** The source of a pattern with ranges for `\p{L}` and `\p{N}`, so that it needs no `u`. */
export const ranges = (source: string): string =>
  source.replaceAll('[\\p{L}\\p{N}]', `[${LETTERS}${DIGITS}]`).replaceAll('\\p{L}', `[${LETTERS}]`);

const CAPITAL = pattern(String.raw`\p{Lu}`);
const isCapital = (char: string): boolean => (char <= 'Z' ? char >= 'A' : char > '\u007f' && CAPITAL().test(char));

/** The capital letters of a text, each one UTF-16 unit. */
export const capitalsOf = (text: string): string[] => [...text].filter(isCapital);
