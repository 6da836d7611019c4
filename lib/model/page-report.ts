import { z } from 'zod';
import { Id, Slug } from './common.ts';
import type { TagKind } from './kinds.ts';
import { MAX_LISTED_MENTIONS, MAX_QUOTE } from './limits.ts';
import { PageIdentity } from './page-identity.ts';

/** A mention as the panel lists it: what was found, and the words around it. */
export const MentionItem = z.strictObject({
  /** Index in the page's own list; `reveal` takes it. */
  index: z.int().min(0),
  agreementId: Slug,
  normIds: z.array(Slug).max(50),
  form: z.enum(['name', 'symbol', 'acronym', 'norm', 'link']),
  /** What decided, for machines (see `Mention.why`). */
  why: z.string().max(500),
  /** Found under a wrong name that real pages use. */
  wrongName: z.boolean(),
  /** A short form of an earlier mention: shown as weaker, not counted. */
  weak: z.boolean(),
  quote: z.string().max(2_000),
  before: z.string().max(200),
  after: z.string().max(200),
  /** In the article's text; otherwise in a menu, footer or sidebar. */
  inArticle: z.boolean(),
});
export type MentionItem = z.infer<typeof MentionItem>;

/**
 * Where a saved passage stands on the page now. `anchored`: on its words. `moved`: on similar words (`now`), or on the same ones in
 * other surroundings, for a person to confirm. `lost`: nowhere (`absent`), at more than one place (`unsure`), or only where a
 * person said it is not (`rejected`). `seeking`: being looked for.
 */
export const AnchorState = z.discriminatedUnion('state', [
  z.strictObject({ passageId: Id, state: z.literal('seeking') }),
  z.strictObject({ passageId: Id, state: z.literal('anchored') }),
  z.strictObject({ passageId: Id, state: z.literal('moved'), now: z.string().max(2 * MAX_QUOTE) }),
  z.strictObject({ passageId: Id, state: z.literal('lost'), why: z.enum(['absent', 'unsure', 'rejected']) }),
]);
export type AnchorState = z.infer<typeof AnchorState>;

/** Frames that are shown on a page but belong to other sites, so that no page script can read them. */
export const UnreadFrames = z.strictObject({
  frames: z.int().min(0),
  /** Where they come from, each once; fewer than frames where some have no host. A claim of the page. */
  hosts: z.array(z.string().min(1).max(253)).max(20),
});
export type UnreadFrames = z.infer<typeof UnreadFrames>;

/** What the page script says of its page, each time something changed. */
export const PageReport = z.strictObject({
  title: z.string().max(2_000),
  /**
   * `read`: text was read. `empty`: the page shows no text. `image` / `pdf` / `frames`: the page is an image, a PDF
   * or made of frames of other sites, none of which this script can read. `reading`: not finished yet.
   */
  status: z.enum(['reading', 'read', 'empty', 'image', 'pdf', 'frames']),
  /** Length of the readable text, UTF-16 units. */
  characters: z.int().min(0),
  /** The page is longer than what is read (see `MAX_TEXT`): only its beginning was searched. */
  truncated: z.boolean(),
  unread: UnreadFrames,
  /** Agreements found, counted once each; what the toolbar button shows. */
  agreementCount: z.int().min(0),
  /** In the order of the page, not all where there are very many; `mentionCount` has the true number. */
  mentions: z.array(MentionItem).max(MAX_LISTED_MENTIONS),
  mentionCount: z.int().min(0),
  anchors: z.array(AnchorState).max(10_000),
  /** By what the page is recognised under another address; absent until it was searched. */
  identity: PageIdentity.optional(),
});
export type PageReport = z.infer<typeof PageReport>;

/** A saved passage as the page script gets it: what it needs to find and paint it, no codes, no notes, no names. */
export type PagePassage = {
  passageId: string;
  kinds: TagKind[];
  /** How many tags stand on it. */
  tags: number;
  /** What to look for: the words as tagged first, then the newest a person confirmed. `start`: code points. */
  selectors: { exact: string; prefix: string; suffix: string; start: number }[];
  /** CSS selector of the element around it when it was tagged. */
  element?: string | undefined;
  /** What a person said it is not. */
  rejected: { exact: string; prefix: string; suffix: string }[];
};
