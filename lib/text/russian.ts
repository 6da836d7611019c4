/**
 * A light stemmer for folded Russian words (й is already и, ё is е): takes the longest known ending off and leaves at least three
 * letters. Names are compared stem by stem, so it need not be linguistically right, only the same for every case of a word.
 * The endings are those of the noun and adjective tables of Zaliznyak's grammatical dictionary, folded.
 */
const ENDINGS = new Set(
  (
    'а я о е ы и у ю ь ' +
    'ам ям ах ях ом ем ов ев еи ои ии ую юю ая яя ое ее ые ие ым им ых их ью ия ию ьи ье ья ью ' +
    'ами ями ого его ому ему ыми ими иям иях ием иеи ьям ьях ьем ' +
    'иями ьями'
  ).split(' '),
);
const LONGEST = 4;
const SHORTEST_STEM = 3;

/** Length of the stem of a folded word. Endings of `ий`/`ый` adjectives are `ии`/`ыи` after folding. */
export function stemLength(word: string): number {
  for (let length = Math.min(LONGEST, word.length - SHORTEST_STEM); length > 0; length--) {
    if (ENDINGS.has(word.slice(-length)) || word.slice(-length) === 'ыи') return word.length - length;
  }
  return word.length;
}

/** A Cyrillic letter, folded. */
export function isCyrillic(unit: number): boolean {
  return unit >= 0x400 && unit <= 0x52f;
}
