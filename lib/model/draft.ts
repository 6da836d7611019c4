import { z } from 'zod';
import { Id, Instant } from './common.ts';
import { MAX_TEXT } from './limits.ts';
import { Passage } from './passage.ts';
import { Source } from './source.ts';
import { EvidenceTag, TAG_KINDS, ViolationTag } from './tag.ts';

/** What the coder has filled in so far; every field may still be absent. */
const identity = {
  id: true,
  passageId: true,
  coderId: true,
  codebookVersion: true,
  createdAt: true,
  updatedAt: true,
  deletedAt: true,
} as const;
export const EvidenceCodes = EvidenceTag.omit({ ...identity, kind: true }).partial();
export const ViolationCodes = ViolationTag.omit({ ...identity, kind: true }).partial();
export type EvidenceCodes = z.infer<typeof EvidenceCodes>;
export type ViolationCodes = z.infer<typeof ViolationCodes>;

/** What a page hands over when a person selects a passage: validated in the background, never trusted. */
export const Capture = z.strictObject({
  source: Source.omit({ id: true, retrievedAt: true, authority: true, textSha256: true }),
  /** The page's readable text. The background hashes it: pages without https have no `crypto.subtle`. */
  text: z.string().max(MAX_TEXT * 2),
  passage: Passage.pick({ quote: true, position: true, element: true, language: true }),
  kinds: z.array(z.enum(TAG_KINDS)).min(1).max(2),
  /** Agreements and norms that the passage itself names. */
  agreements: EvidenceTag.shape.agreements,
  norms: EvidenceTag.shape.agreements,
});
export type Capture = z.infer<typeof Capture>;

/** A captured passage whose form is not saved yet. A record, so that it survives a closed panel and a killed browser. */
export const Draft = z.strictObject({
  id: Id,
  createdAt: Instant,
  source: Source,
  passage: Passage,
  kinds: Capture.shape.kinds,
  /** Offered in the form, dotted until a coder accepts: never codes by themselves. */
  suggested: Capture.pick({ agreements: true, norms: true }),
  evidence: EvidenceCodes,
  violation: ViolationCodes,
});
export type Draft = z.infer<typeof Draft>;
