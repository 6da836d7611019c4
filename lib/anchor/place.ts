/** Where a quote stands in a text, in UTF-16 units, end exclusive. */
export type Place = { start: number; end: number };
