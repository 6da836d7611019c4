import { z } from 'zod';
import { Id, Instant, LanguageTag, PartialDate, Sha256, Slug, WebUrl } from './common.ts';

/** A page or document that passages come from, with the metadata that makes it citable. */
export const Source = z.strictObject({
  id: Id,
  /** Address as visited, without its fragment. */
  url: WebUrl,
  /** Address the page itself declares. Kept as a claim: sources are never merged by it alone. */
  canonicalUrl: WebUrl.optional(),
  title: z.string().max(2_000),
  publisher: z.string().max(500).optional(),
  authors: z.array(z.string().min(1).max(500)).max(200),
  /** Date the page gives for itself; not necessarily the date of the statement on it. */
  datePublished: PartialDate.optional(),
  language: LanguageTag.optional(),
  /** What kind of copy this is (official_primary, media_quote …); a term of the codebook. */
  authority: Slug.optional(),
  /** Checksum of the page's readable text (UTF-8) as it was when the page was first captured. */
  textSha256: Sha256,
  retrievedAt: Instant,
});
export type Source = z.infer<typeof Source>;
