import { foldedAt, kindAt, SKIP, WORD } from '../text/fold-table.ts';

/** An Arabic letter, folded or not. */
export function isArabic(code: number): boolean {
  return (code >= 0x620 && code <= 0x6ff) || (code >= 0xfb50 && code <= 0xfefc);
}

/** Particles written onto the next word: conjunction, then preposition, then article; لل is لِ + ال. */
const CONJUNCTION = 'وف';
const PREPOSITION = 'بكلس';
const ALEF = 'ا'.charCodeAt(0);
const LAM = 'ل'.charCodeAt(0);

/**
 * Where a name may begin inside an Arabic word, after the particles glued to it: `name` is where its letters begin without the
 * article, `shown` is where the mention begins, article included. Nearest first. UTF-16 offsets.
 */
export function arabicStarts(text: string, at: number): { name: number; shown: number }[] {
  const starts: { name: number; shown: number }[] = [];
  const add = (from: number) => {
    if (kindAt(text, from) !== WORD) return;
    const next = after(text, from);
    if (foldedAt(text, from) === ALEF && foldedAt(text, next) === LAM) starts.push({ name: after(text, next), shown: from });
    if (from > at) starts.push({ name: from, shown: from });
    if (foldedAt(text, from) === LAM && foldedAt(text, next) === LAM)
      starts.push({ name: after(text, next), shown: after(text, next) });
  };
  add(at);
  let from = at;
  for (const particles of [CONJUNCTION, PREPOSITION]) {
    if (!particles.includes(String.fromCharCode(foldedAt(text, from)))) continue;
    from = after(text, from);
    add(from);
  }
  return starts;
}

/** The place of the next letter, vowel marks and tatweel passed over. */
function after(text: string, at: number): number {
  let next = at + 1;
  while (kindAt(text, next) === SKIP) next++;
  return next;
}
