/** Kinds of units. `SKIP` leaves no trace (marks, soft hyphens, quotes); `GAP` is white space or a hyphen; `CJK` needs no word border. */
export const OTHER = 0;
export const WORD = 1;
export const GAP = 2;
export const SKIP = 3;
export const CJK = 4;

/** Instead of a folded unit: ask `expansionOf`, because it folds to more than one unit. */
export const EXPANDS = 0xffff;
