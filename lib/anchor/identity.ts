import { pattern } from '../text/lazily.ts';
import { INNER_NEGATIONS, NEGATIONS, NUMBER_WORDS } from './negations.ts';

/**
 * Why: two passages may be alike in nearly all words and say different things: another state, another norm, another year, or the
 * opposite. What identifies a passage must be the same in the quote and where it is painted (Hypothesis client#7571 and h#2634
 * show what happens otherwise); everything else may be edited. German writes every noun with a capital: there a changed noun
 * loses the passage, because no rule tells nouns from names.
 */
export type Identity = {
  /** Numbers, letters in brackets (norm 13(f)), number words, negations and codes, sorted: all must be there, and no more. */
  readonly strict: string;
  /** Names: capitalised words inside a sentence, acronyms, Katakana words. Each must be there as often; others may join. */
  readonly names: readonly string[];
  /** Capitalised only because a sentence begins there, perhaps. */
  readonly openers: readonly string[];
  /** Every word, folded. */
  readonly words: ReadonlySet<string>;
  /** How often each name and each opener stands there. */
  readonly capitals: ReadonlyMap<string, number>;
};

/** Words, numbers, letters in brackets, and what ends a sentence or opens a line. */
const TOKEN = pattern(
  String.raw`\p{N}+(?:[.,\u00a0\u202f ]\p{N}{3}(?!\p{N}))*|\((?:\p{L}|[ivx]{1,4})\)|[\p{L}\p{M}][\p{L}\p{M}\p{N}\u00ad]*(?:['’-][\p{L}\p{M}\p{N}]+)*|[.!?…:;"“”«»„()[\]。！？؟•|–—\n-]`,
  'gu',
);
const NUMBER = pattern(String.raw`^\p{N}`);
const HAS_NUMBER = pattern(String.raw`\p{N}`);
const WORD = pattern(String.raw`^[\p{L}\p{M}]`);
const CAPITAL = pattern(String.raw`^\p{Lu}`);
const CAPITALISED = pattern(String.raw`^\p{Lu}\p{M}*\p{L}`);
/** Two capitals or more: UN, GGE, NotPetya too. */
const ACRONYM = pattern(String.raw`\p{Lu}.*\p{Lu}`);
const LETTER = pattern(String.raw`[\p{L}\p{M}\p{N}]`);

const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
const KATAKANA = /[\u30a1-\u30fa\u30fc]{2,}/g;
const HAN_NUMBER = /[第约約]?[〇零一二三四五六七八九十百千万亿億]{1,}(?=[条條款项項段号號年月日届屆个個人名国國])/g;
const UNSPACED_RUN = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]+/g;
const UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

export function identify(passage: string): Identity {
  const text = passage.normalize('NFKC').replace(INVISIBLE, '').replace(UNSPACED_RUN, ' $& ');
  const strict: string[] = [];
  const names: string[] = [];
  const capitals = new Map<string, number>();
  const addCapital = (name: string) => capitals.set(name, (capitals.get(name) ?? 0) + 1);
  const openers: string[] = [];
  const words = new Set<string>();
  let opens = true;
  for (const [token] of text.matchAll(TOKEN())) {
    const first = token.charCodeAt(0);
    if (NUMBER().test(token)) {
      strict.push(asciiDigits(token));
      opens = false;
    } else if (first === 40 && token.length > 1) strict.push(token.toLowerCase());
    else if (WORD().test(token)) {
      const word = fold(token);
      words.add(word);
      if (CAPITAL().test(token) || isAcronym(token)) addCapital(stem(word));
      if (NEGATIONS.has(word)) strict.push('¬');
      else if (NUMBER_WORDS.has(word)) strict.push(word);
      else if (HAS_NUMBER().test(token)) strict.push(word);
      else if (isAcronym(token) || (isCapitalised(token) && !opens)) names.push(stem(word));
      else if (isCapitalised(token)) openers.push(word);
      opens = false;
    } else opens ||= !'-–—”»)(],[;'.includes(token);
  }
  if (UNSPACED.test(text)) {
    for (const negation of INNER_NEGATIONS) for (let i = text.split(negation).length; i > 1; i--) strict.push(`¬${negation}`);
    for (const [number] of text.matchAll(HAN_NUMBER)) strict.push(number);
    for (const [name] of text.matchAll(KATAKANA)) {
      names.push(name);
      addCapital(name);
    }
  }
  return { strict: strict.sort().join('\n'), names, openers, words, capitals };
}

/**
 * Whether a candidate is about the same as the quote.
 *
 * @param isCommon whether a word that opens a sentence is also written small on the page: then it is no name, else it may be one
 *   that came or went
 */
export function sameIdentity(quote: Identity, found: Identity, isCommon: (word: string) => boolean): boolean {
  if (quote.strict !== found.strict) return false;
  const left = new Map(found.capitals);
  const isMissing = (name: string) => {
    const count = left.get(name) ?? 0;
    left.set(name, count - 1);
    return count <= 0;
  };
  if (quote.names.filter(isMissing).length > 0) return false;
  const known = (word: string) => quote.capitals.has(stem(word)) || isCommon(word);
  // A word that is a name elsewhere in the quote is one where it opens a sentence, too.
  const mayGo = (word: string) => isCommon(word) && !quote.names.includes(stem(word));
  return quote.openers.every((word) => !isMissing(stem(word)) || mayGo(word)) && found.openers.every(known);
}

const isCapitalised = (word: string): boolean => CAPITALISED().test(word);

const isAcronym = (word: string): boolean => ACRONYM().test(word);

const fold = (word: string): string => word.toLowerCase().replaceAll('’', "'");

/** The same name in another case: the English possessive, and the ending of a Russian name. */
function stem(word: string): string {
  const bare = word.replace(/'s?$/, '');
  return /^[\u0400-\u052f]{5,}$/.test(bare) ? bare.slice(0, Math.max(4, bare.length - 3)) : bare;
}

const asciiDigits = (number: string): string =>
  number
    .replace(/[.,\u00a0\u202f ]/g, '')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));

/** Whether a word stands on the page as it is written here, whole. */
export function isWordOf(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!LETTER().test(text.charAt(at - 1)) && !LETTER().test(text.charAt(at + word.length))) return true;
  }
  return false;
}
