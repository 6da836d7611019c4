import type { Fingerprint } from './fingerprint.ts';

/** Why there is no copy of a text: all copies together, or this one, would be too large, or a person deleted it. */
export const NO_COPY = ['full', 'too_large', 'deleted'] as const;
export type NoCopy = (typeof NO_COPY)[number];

/** What this device knows of a text that passages were taken from. Never leaves the device. */
export type StoredText = {
  /** Of the UTF-8 text: equal texts are one, whatever address they stand under. */
  sha256: string;
  /** Length of the UTF-8 text, bytes. */
  textBytes: number;
  /** When it was first captured; UTC instant. */
  readAt: string;
  fingerprint: Fingerprint;
  /** By which the fingerprint is looked up (`marksOf`). */
  marks: number[];
  /** Under which addresses it was captured (`addressKeys`). */
  places: string[];
  /** What its copy takes, compressed, bytes; absent where none is kept. */
  bytes?: number;
  noCopy?: NoCopy;
};

/** The compressed text itself, apart from what is known of it: lists need not read it. */
export type StoredCopy = { sha256: string; gzip: Uint8Array<ArrayBuffer> };

/** How much may be kept, compressed bytes. */
export type CopyLimits = { total: number; each: number };
