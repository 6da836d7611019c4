import type { Source } from './source.ts';

/** A stored copy of a text as the clean-up lists it. */
export type CopyRow = {
  sha256: string;
  /** Compressed. */
  bytes: number;
  /** When the text was first captured; UTC instant. */
  readAt: string;
  /** Pages that showed this text. */
  pages: Pick<Source, 'url' | 'title'>[];
  /** Live tags on passages of this text. */
  tags: number;
  /** A form that is not saved yet needs it. */
  draft: boolean;
};
