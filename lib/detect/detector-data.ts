/**
 * What the detector needs of the catalogue and nothing else: it travels inside the script injected into pages, so it is small.
 * Made by `compileNames`, at build time for the catalogue and at run time for a person's own agreements.
 */
export type DetectorData = {
  /** Ids of the agreements; every other list names an agreement by its index here. */
  ids: string[];
  /** For each agreement the index of the one it is part of, or -1. */
  parents: number[];
  /** For each agreement the letter of its noun (see `NOUNS`): what a short form calls it. */
  nouns: string;
  /** For each agreement the folded words, joined by `|`, that decide for it where a form is shared. */
  hints: string[];
  /** Ids of the norms, their numbers as the agreement writes them, and the agreements they belong to, in one order. */
  norms: string[];
  numbers: string[];
  owners: number[];
  /** Lists of folded context words, joined by `|`. */
  contexts: string[];
  /** Folded names in the order of their code units, joined by line feeds. Front coding was tried: gzip gains nothing from it. */
  names: string;
  /** The length of each name as a letter, so that the names need not be taken apart to be used; see `tableOf`. */
  lengths: string;
  /** See `makeGates`. */
  gates: string;
  /** What each name stands for, in the same order, separated by spaces; see `NameUse`. */
  uses: string;
  /** `address agreement`, one a line: beginnings of addresses that are an agreement's own. */
  links: string;
};
