import type { Messages } from '../driver/types.ts';

/** Around every message, and in none: what stands on a screen outside them did not come from the message files. */
export const OPEN = '⟦';
export const CLOSE = '⟧';

/** How much longer than English the longest of the usual languages run. */
const LONGER = 0.4;

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const ACCENTED = 'àƀçđéƒğĥîĵķļɱñöþɋŕšţûṽŵẋýž';
/** Letters that join and run as Arabic does; nobody has to read them. */
const ARABIC = 'ابجدهوزحطيكلمنسعفصقرشتثخذض';

/** The languages of numbers, dates and countries, which come from the browser. */
const KEPT = 'app_language';

/** Letters exchanged; what is filled in later (`$1`) stays. Forms for one and many stand beside each other. */
function rewrite(messages: Messages, change: (form: string) => string, language?: string): Messages {
  return Object.fromEntries(
    Object.entries(messages).map(([key, { message }]) => {
      if (key === KEPT) return [key, { message: language ?? message }];
      return [key, { message: message.split(' | ').map(change).join(' | ') }];
    }),
  );
}

const letters = (text: string, others: string) =>
  [...text].map((letter) => [...others][LATIN.indexOf(letter.toLowerCase())] ?? letter).join('');

/** English as a language that does not exist: accented, longer, in brackets. */
export const pseudo = (messages: Messages): Messages =>
  rewrite(messages, (form) => {
    const more = '·'.repeat(Math.ceil(form.length * LONGER));
    // In groups, as long words and many words both happen.
    return `${OPEN}${letters(form, ACCENTED)} ${more.replaceAll(/(.{9})(?=.)/g, '$1 ')}${CLOSE}`;
  });

/** English in Arabic letters, with Arabic numbers, dates and countries. */
export const pseudoArabic = (messages: Messages): Messages => rewrite(messages, (form) => letters(form, ARABIC), 'ar');
