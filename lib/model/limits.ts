/** Longest passage that can be tagged, in UTF-16 units: a few pages of text, far beyond a quotable passage. */
export const MAX_QUOTE = 20_000;

/** Readable text searched on one page, in UTF-16 units: the longest UN reports stay under a tenth of it. */
export const MAX_TEXT = 4_000_000;

/** Longest copy of one text, compressed bytes: three times what the longest text takes in most languages. */
export const MAX_COPY = 5_000_000;

/** Links of one page whose addresses are looked at, and their longest address in UTF-16 units. */
export const MAX_LINKS = 5_000;
export const MAX_ADDRESS = 2_000;

/** Translations of one page that are looked at; the United Nations have six languages, the European Union 24. */
export const MAX_TRANSLATIONS = 50;

/** Mentions that one page can have; more are not painted. Only pages made to annoy come near it. */
export const MAX_MENTIONS = 10_000;

/** Mentions that a page's report lists one by one; a page with more says how many there are. */
export const MAX_LISTED_MENTIONS = 500;
