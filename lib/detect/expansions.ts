import { pattern } from '../text/lazily.ts';
import { capitalsOf } from './letters.ts';
import type { NameHit } from './scan-names.ts';

/** How far an expansion may stand from its acronym, UTF-16 units. */
const REACH = 120;
/** Words an acronym skips. */
const SMALL = pattern(
  String.raw`^(?:of|the|and|for|on|in|to|a|an|de|du|des|la|le|les|et|el|los|las|y|del|da|do|das|dos|e|di|der|die|das|und|für|zur|zum|von|d|l|dell|della|dei|delle|sur|sobre|per|pour|para|par|a|и|по|в|о)$`,
  'iu',
);

/**
 * What stands in place of an acronym's expansion: `Freedom Online Coalition (FOC)` gives the words before the bracket,
 * `FOC (full operational capability)` those inside. Undefined when the acronym is not being introduced.
 */
export function expansionAt(text: string, hit: NameHit): { start: number; end: number } | undefined {
  const before = text.slice(Math.max(0, hit.start - REACH), hit.start);
  const open = /[(（[]\s*["“«'‘]?(?:the |hereinafter |“)?$/iu.exec(before);
  if (open && /^["”»'’]?s?\s*[)）\],;:–-]/u.test(text.slice(hit.end, hit.end + 4))) {
    const end = hit.start - before.length + open.index;
    const from = Math.max(0, end - REACH);
    const sentence = Math.max(...['. ', '; ', '\n', '(', ')'].map((stop) => text.slice(from, end).lastIndexOf(stop)));
    return { start: sentence < 0 ? from : from + sentence + 1, end };
  }
  const inside = /^\s*[(（]\s*([^)）\n]{6,120})[)）]/u.exec(text.slice(hit.end, hit.end + REACH + 10));
  const words = inside?.[1];
  if (!inside || words === undefined) return undefined;
  const start = hit.end + inside[0].indexOf(words);
  return { start, end: start + words.length };
}

/** The `s` of "GGEs", the `o` of "FoC". */
const SMALL_IN_ACRONYM = pattern(String.raw`(?<=\p{Lu})\p{Ll}(?=\p{Lu})|s$`, 'gu');
const NO_LETTER = pattern(String.raw`[^\p{L}]`, 'gu');
const LETTER = pattern(String.raw`\p{L}`);

/** Whether the last words of an expansion begin with the letters of the acronym, small words left out. */
export function spells(expansion: string, acronym: string): boolean {
  const letters = [...acronym.replace(SMALL_IN_ACRONYM(), '').replace(NO_LETTER(), '').toUpperCase()];
  const all = expansion.split(/[\s\-‑–/’']+/u).filter((word) => LETTER().test(word));
  const large = all.filter((word) => !SMALL().test(word));
  if (letters.length < 2) return false;
  return begin(large.slice(-letters.length), letters) || begin(all.slice(-letters.length), letters) || isCompound(large, letters);
}

/** Whether the last two words, the first of them a compound, spell an acronym: «Газопоршневые электростанции» (ГПЭ). */
function isCompound(words: readonly string[], letters: readonly string[]): boolean {
  const [compound, last] = words.slice(-2);
  if (letters.length < 3 || compound === undefined || last === undefined) return false;
  const inside = new RegExp(`^${letters.slice(0, -1).join('\\p{L}*')}`, 'iu');
  return inside.test(compound) && first(last) === letters.at(-1);
}

const begin = (words: readonly string[], letters: readonly string[]): boolean =>
  words.length === letters.length && letters.every((letter, i) => first(words[i] ?? '') === letter);

function first(word: string): string {
  const letter = LETTER().exec(word)?.[0] ?? '';
  return letter.normalize('NFD').charAt(0).toUpperCase();
}

/**
 * The places where capitalised words spell the acronym ("Croce Rossa Italiana" for CRI), introduced or not. Only for acronyms of
 * three letters or more: two capitalised words stand everywhere. Linear: each word is read at most once per letter.
 */
export function spelledOut(text: string, acronym: string): { start: number; end: number }[] {
  const letters = capitalsOf(acronym);
  if (letters.length < 3) return [];
  const between = "(?:[\\s-]+(?:of|the|and|for|on|de|du|des|la|et|y|del|da|do|e|di|der|und)){0,2}[\\s-]+(?:[dl]['’])?";
  const spelled = new RegExp(`(?<!\\p{L})${letters.map((letter) => `${letter}\\p{Ll}{2,30}`).join(between)}(?!\\p{L})`, 'gu');
  return [...text.matchAll(spelled)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
