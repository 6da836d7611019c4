import type { ReadDocument } from '../../lib/document/types.ts';
import { tellExtension } from '../../lib/messaging/page-door.ts';
import type { Fingerprint } from '../../lib/model/fingerprint.ts';
import { MAX_MENTIONS } from '../../lib/model/limits.ts';
import type { Mention } from '../../lib/model/mention.ts';

/** What was asked last, and found: on most changes of a page its words stay the same. */
export type Asked = {
  document: ReadDocument;
  mentions: readonly Mention[];
  /** By which the text is recognised elsewhere; absent where there is none, or nobody answered. */
  fingerprint?: Fingerprint | undefined;
  /** Length of the text of that fingerprint, UTF-16 units. */
  recognised?: number | undefined;
};

/** A text that grew or shrank by less than this share is recognised by the fingerprint it had: making one costs more than searching. */
const MUCH = 0.1;

/**
 * Mentions of a page in its order, those in the text before those that only a link's address gives. `worked` is told how long the
 * background took, milliseconds.
 */
export async function findMentions(
  document: ReadDocument,
  last: Asked | undefined,
  worked: (ms: number) => void,
): Promise<Asked> {
  const { text, links } = document;
  if (last?.document.text === text && last.document.links.join('\n') === links.join('\n')) return { ...last, document };
  if (text === '') return { document, mentions: [] };
  const { fingerprint, recognised = 0 } = last ?? {};
  const recognise = !fingerprint || Math.abs(text.length - recognised) > MUCH * recognised;
  const found = await tellExtension('detect', { text, links: [...links], recognise });
  if (!found) return { document, mentions: [] };
  worked(found.ms);
  const linked = found.links.flatMap(({ index, agreementId, why }): Mention[] => {
    const place = document.linkPlace(index);
    // A link whose words name the agreement says nothing new.
    const said =
      place &&
      found.mentions.some((each) => each.agreementId === agreementId && each.start < place.end && each.end > place.start);
    return place && !said ? [{ ...place, agreementId, normIds: [], form: 'link', why }] : [];
  });
  const mentions = [...found.mentions, ...linked].slice(0, MAX_MENTIONS).sort((a, b) => a.start - b.start);
  const now = found.fingerprint ? { fingerprint: found.fingerprint, recognised: text.length } : { fingerprint, recognised };
  return { document, mentions, ...now };
}
