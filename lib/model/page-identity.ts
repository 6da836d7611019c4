import { z } from 'zod';
import { WebUrl } from './common.ts';
import { Fingerprint } from './fingerprint.ts';
import { MAX_TRANSLATIONS } from './limits.ts';

/** By what a page is recognised under another address. All of it is a claim of the page. */
export const PageIdentity = z.strictObject({
  fingerprint: Fingerprint,
  /** The address it declares for itself. */
  canonicalUrl: WebUrl.optional(),
  /** Addresses that it declares as the same page in other languages. */
  translations: z.array(WebUrl).max(MAX_TRANSLATIONS),
});
export type PageIdentity = z.infer<typeof PageIdentity>;
