import { z } from 'zod';
import { Id, Instant, LanguageTag, Sha256 } from './common.ts';
import { MAX_QUOTE } from './limits.ts';
import type { Source } from './source.ts';

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

/** W3C CssSelector: the element around the words. A hint for a person to check, never enough by itself. */
export const CssSelector = z.strictObject({ type: z.literal('CssSelector'), value: z.string().min(1).max(1_000) });
export type CssSelector = z.infer<typeof CssSelector>;

/**
 * A person looked at a page that had changed and said where the passage stands now (`confirmed`) or that it is not what was
 * proposed (`rejected`). Reviews are only ever added; one that was undone is marked, so that two devices agree on it.
 */
export const Review = z.strictObject({
  id: Id,
  decision: z.enum(['confirmed', 'rejected']),
  /** The words decided about, as they stood on the page. */
  quote: TextQuoteSelector,
  position: TextPositionSelector,
  coderId: Id,
  createdAt: Instant,
  withdrawnAt: Instant.optional(),
});
export type Review = z.infer<typeof Review>;

/** A selection in a source. Several tags (of both kinds, of several coders) may stand on one passage. */
export const Passage = z.strictObject({
  id: Id,
  sourceId: Id,
  quote: TextQuoteSelector,
  position: TextPositionSelector,
  element: CssSelector.optional(),
  language: LanguageTag.optional(),
  /** Checksum of the text the passage was taken from; absent where it is that of the source. */
  textSha256: Sha256.optional(),
  createdAt: Instant,
  /** In the order of their ids. The first selectors above never change. */
  reviews: z.array(Review).min(1).max(1_000).optional(),
});
export type Passage = z.infer<typeof Passage>;

export type Selectors = Pick<Passage, 'quote' | 'position'>;

/** Where a person last said the passage stands; undefined when nobody did. */
export function newestConfirmed({ reviews = [] }: Passage): Review | undefined {
  const confirmed = reviews.filter(({ decision, withdrawnAt }) => decision === 'confirmed' && withdrawnAt === undefined);
  return confirmed.reduce<Review | undefined>((a, b) => (a && a.createdAt >= b.createdAt ? a : b), undefined);
}

/** What to look for on the page: the words that were tagged and, where a person confirmed later ones, the newest of those. */
export function selectorsInForce(passage: Passage): Selectors[] {
  const { quote, position } = passage;
  const newest = newestConfirmed(passage);
  return [{ quote, position }, ...(newest ? [{ quote: newest.quote, position: newest.position }] : [])];
}

/** What a person said the passage is not. */
export const rejectedQuotes = ({ reviews = [] }: Passage): TextQuoteSelector[] =>
  reviews.filter(({ decision, withdrawnAt }) => decision === 'rejected' && withdrawnAt === undefined).map(({ quote }) => quote);

/** The reviews of both; a review that one side withdrew is withdrawn. */
export function mergeReviews(ours: readonly Review[], theirs: readonly Review[]): Review[] {
  const merged = new Map(ours.map((review) => [review.id, review]));
  for (const review of theirs) {
    const known = merged.get(review.id);
    if (!known || (review.withdrawnAt !== undefined && known.withdrawnAt === undefined)) merged.set(review.id, review);
  }
  return [...merged.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The text in which a passage was selected: its checksum, and when the page showed it. */
export const textOf = (passage: Passage, source: Source): { sha256: string; retrievedAt: string } =>
  passage.textSha256 === undefined || passage.textSha256 === source.textSha256
    ? { sha256: source.textSha256, retrievedAt: source.retrievedAt }
    : { sha256: passage.textSha256, retrievedAt: passage.createdAt };
