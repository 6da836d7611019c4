/**
 * What the detector needs of the catalogue and nothing else: it travels inside the script injected into pages, so it is small.
 * Made by `compileNames` (lib/detect/compile-names.ts), at build time for the catalogue and at run time for a person's own agreements.
 */
export type DetectorData = {
  /** Ids of the agreements, by index. */
  ids: string[];
  /** Ids of the norms, by index. */
  norms: string[];
  /** Folded names in the order of their code units, joined by line feeds. Front coding was tried: gzip gains nothing from it. */
  names: string;
  /** What each name stands for, in the same order, separated by spaces; see `NameUse`. */
  uses: string;
};
