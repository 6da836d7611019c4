/** The two kinds of tag. Apart from the schemas, so that a page script can name them without carrying a validator. */
export const TAG_KINDS = ['evidence', 'violation'] as const;
export type TagKind = (typeof TAG_KINDS)[number];
