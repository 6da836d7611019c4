import type { TagKind } from '../../lib/model/kinds.ts';
import type { Passage } from '../../lib/model/passage.ts';
import type { Source } from '../../lib/model/source.ts';
import type { NoCopy } from '../../lib/model/stored-text.ts';
import type { TextMark } from './marked-lines.ts';

/** The text that was kept, with what was found in it; or why there is none to read. `never`: this device did not have it. */
export type Reading = { state: 'good'; text: string; marks: TextMark[] } | { state: 'damaged' | 'never' | NoCopy };

/** One passage and the copy of the text it was taken from. */
export type CopyView = {
  passage: Passage;
  source: Source;
  /** When the page showed this text; UTC instant. */
  retrievedAt: string;
  sha256: string;
  /** Every tagged passage that was taken from the same text, in its order. */
  passages: { passage: Passage; kinds: readonly TagKind[] }[];
  reading: Reading;
};
