import { v7 as newId } from 'uuid';
import { fingerprint } from '../../lib/anchor/fingerprint.ts';
import { addressKeys } from '../../lib/model/address-key.ts';
import type { Capture, Draft } from '../../lib/model/draft.ts';
import { MAX_COPY } from '../../lib/model/limits.ts';
import { copyLimit } from '../../lib/settings/settings.ts';
import type { AppDb } from '../../lib/store/db.ts';
import { captureDraft } from '../../lib/store/drafts.ts';
import { pack } from '../../lib/text/packed.ts';

/** Keeps what a page handed over: as a draft, and its text as a copy. */
export async function keepCapture(db: AppDb, capture: Capture) {
  const packed = await pack(capture.text);
  const { url, canonicalUrl } = capture.source;
  const text = { ...packed, fingerprint: fingerprint(capture.text), places: addressKeys(url, canonicalUrl) };
  const total = (await copyLimit.getValue()) * 1_000_000;
  return captureDraft(db, draftOf(capture, packed.sha256), text, { total, each: MAX_COPY });
}

/** A draft from a capture; the ids and the time are made here. */
function draftOf(capture: Capture, textSha256: string, now = new Date()): Draft {
  const { source, passage, kinds, agreements, norms } = capture;
  const at = now.toISOString();
  const sourceId = newId();
  return {
    id: newId(),
    createdAt: at,
    source: { id: sourceId, ...source, textSha256, retrievedAt: at },
    passage: { id: newId(), sourceId, ...passage, createdAt: at },
    kinds,
    suggested: { agreements, norms },
    evidence: {},
    violation: {},
  };
}
