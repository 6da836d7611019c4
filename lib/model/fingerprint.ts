import { z } from 'zod';
// Sets zod up, before the first schema is made.
import './common.ts';

/** Most hashes that a fingerprint has. */
export const MAX_HASHES = 256;

/** A few hundred numbers by which a text is recognised under another address; made and compared by lib/anchor/fingerprint.ts. */
export const Fingerprint = z.strictObject({
  /** Smallest hashes, sorted; unsigned 32 bits. */
  hashes: z.array(z.int().min(0).max(0xffff_ffff)).max(MAX_HASHES).readonly(),
  /** Words of the text: a sketch of a short text is weak evidence. */
  words: z.int().min(0),
});
export type Fingerprint = z.infer<typeof Fingerprint>;

/**
 * Hashes by which texts are looked up. Of two texts that share 0.6 of their shingles, each of these is in both with that
 * chance; that none is happens in less than one of a million cases (0.4 to the power of 16).
 */
const MARKS = 16;

export const marksOf = ({ hashes }: Fingerprint): number[] => hashes.slice(0, MARKS);
