import type { Agreement } from '../model/agreement.ts';

/** What a text calls an agreement once it has named it in full: one letter for each noun, with the English word that gives it away. */
const ENGLISH_NOUNS: [string, RegExp][] = [
  ['t', /\bProtocol\b/],
  ['v', /\bConvention\b/],
  ['a', /\bAccord\b/],
  ['h', /\bCharter\b/],
  ['l', /\bCall\b/],
  ['d', /\bDeclaration\b/],
  ['g', /\bPledge\b/],
  ['c', /\bCompact\b/],
  ['k', /\bContract\b/],
  ['m', /\bManual\b/],
  ['o', /\bCommission\b/],
  ['w', /\bWorking Group\b/],
  ['x', /\bGroup\(?s?\)? of\b/],
  ['s', /\bStatement\b/],
  ['e', /\bCode of\b/],
  ['r', /\breport\b/i],
  ['p', /\bPrinciples\b/],
  ['b', /\bAgreement\b/],
  ['u', /\bGuide\b/],
  ['z', /\bresolution\b/i],
];

/** The letter of an agreement's noun; `-` when it has none a short form could use. */
export function nounOf(agreement: Pick<Agreement, 'name' | 'short'>): string {
  const found =
    ENGLISH_NOUNS.find(([, pattern]) => pattern.test(agreement.short)) ??
    ENGLISH_NOUNS.find(([, pattern]) => pattern.test(agreement.name));
  return found?.[0] ?? '-';
}
