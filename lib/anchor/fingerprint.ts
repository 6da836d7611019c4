import { type Fingerprint, MAX_HASHES } from '../model/fingerprint.ts';

/**
 * Why: the same text stands under several addresses (mirrors, wire copies, print versions). A few hundred numbers tell whether two
 * texts are the same without keeping either. Winnowing keeps the smallest hash of every window, so that any copied stretch of some
 * length surely leaves common ones (Schleimer, Wilkerson, Aiken 2003); of those the smallest are kept as a sketch whose size does
 * not grow with the text (bottom-k sampling: Broder 1997).
 */

/** Words that make one hash: shorter runs are idioms, longer ones do not survive an editor. */
const SHINGLE = 5;

/** A run of this many shingles in common is always found. */
const WINDOW = 4;

/** Texts with fewer words are never called the same: a notice, a log-in page, an error. */
const LEAST_WORDS = 100;

/** From this similarity on two texts are the same one, with another frame around it or lightly edited. */
const SAME = 0.6;

/** Pages of one site share its frame: two short statements inside a long one are alike and not the same. */
const SAME_ON_ONE_SITE = 0.9;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/;

/** Sketch of a text; case, punctuation and white space do not count. */
export function fingerprint(text: string): Fingerprint {
  const words = wordsOf(text);
  const shingles: number[] = [];
  for (let i = 0; i + SHINGLE <= words.length; i++) {
    let hash = 0x811c9dc5;
    for (let j = i; j < i + SHINGLE; j++) hash = Math.imul(hash ^ (words[j] as number), 0x01000193);
    shingles.push(mixed(hash));
  }
  const winnowed = new Set<number>();
  for (let i = 0; i < shingles.length; i++) {
    let least = shingles[i] as number;
    for (let j = i + 1; j < Math.min(shingles.length, i + WINDOW); j++) least = Math.min(least, shingles[j] as number);
    winnowed.add(least);
  }
  return { hashes: [...winnowed].sort((a, b) => a - b).slice(0, MAX_HASHES), words: words.length };
}

/** Share of the shingles of both texts together that both have (Jaccard), estimated; 0 to 1. */
export function similarity(a: Fingerprint, b: Fingerprint): number {
  const common = new Set(a.hashes);
  const union = [...new Set([...a.hashes, ...b.hashes])].sort((x, y) => x - y);
  // Beyond the smaller sketch's last hash nothing is known of its text.
  const sketch = union.slice(0, Math.min(MAX_HASHES, Math.max(a.hashes.length, b.hashes.length)));
  if (sketch.length === 0) return 0;
  const others = new Set(b.hashes);
  return sketch.filter((hash) => common.has(hash) && others.has(hash)).length / sketch.length;
}

/**
 * Whether two pages show the same text. Weak evidence (short texts) is none.
 *
 * @param onOneSite they are different pages of one site
 */
export const isSameText = (a: Fingerprint, b: Fingerprint, onOneSite = false): boolean =>
  Math.min(a.words, b.words) >= LEAST_WORDS && similarity(a, b) >= (onOneSite ? SAME_ON_ONE_SITE : SAME);

/** A hash of each word; scripts without spaces count characters as words. */
function wordsOf(text: string): number[] {
  const words: number[] = [];
  for (const [word] of text.normalize('NFKC').toLowerCase().matchAll(WORD)) {
    if (UNSPACED.test(word)) for (const character of word) words.push(hashOf(character));
    else words.push(hashOf(word));
  }
  return words;
}

/** FNV-1a over UTF-16 units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** The finaliser of MurmurHash3: sums of similar words would otherwise be similar. */
function mixed(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
