import { z } from 'zod';
import { Id, Instant, LanguageTag } from './common.ts';
import { MAX_QUOTE } from './limits.ts';

/** W3C TextQuoteSelector: the words and what stands before and after them. */
export const TextQuoteSelector = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().min(1).max(MAX_QUOTE),
  prefix: z.string().max(1_000),
  suffix: z.string().max(1_000),
});
export type TextQuoteSelector = z.infer<typeof TextQuoteSelector>;

/** W3C TextPositionSelector: offsets in Unicode code points of the page's readable text, end exclusive. */
export const TextPositionSelector = z
  .strictObject({
    type: z.literal('TextPositionSelector'),
    start: z.int().min(0),
    end: z.int().min(1),
  })
  .refine((position) => position.end > position.start, { error: 'end must be after start' });
export type TextPositionSelector = z.infer<typeof TextPositionSelector>;

/** A selection in a source. Several tags (of both kinds, of several coders) may stand on one passage. */
export const Passage = z.strictObject({
  id: Id,
  sourceId: Id,
  quote: TextQuoteSelector,
  position: TextPositionSelector,
  language: LanguageTag.optional(),
  createdAt: Instant,
});
export type Passage = z.infer<typeof Passage>;
