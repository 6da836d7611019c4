import { v7 as newId } from 'uuid';
import type { Capture, Draft } from '../../lib/model/draft.ts';

/** A draft from what a page handed over; the ids and the time are made here. */
export async function draftOf(capture: Capture, now = new Date()): Promise<Draft> {
  const { source, text, passage, kinds, agreements, norms } = capture;
  const at = now.toISOString();
  const sourceId = newId();
  return {
    id: newId(),
    createdAt: at,
    source: { id: sourceId, ...source, textSha256: await sha256(text), retrievedAt: at },
    passage: { id: newId(), sourceId, ...passage, createdAt: at },
    kinds,
    suggested: { agreements, norms },
    evidence: {},
    violation: {},
  };
}

/** SHA-256 of UTF-8 text, lower-case hex. */
async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
