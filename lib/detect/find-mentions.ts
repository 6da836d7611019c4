import type { Mention } from '../model/mention.ts';
import type { Detector } from './build-detector.ts';
import { scanNames } from './scan-names.ts';

/**
 * Finds where a text cites agreements: every name, symbol, plain acronym and norm name, whole words, the longest at each place and
 * nothing inside it. White space, hyphens, case, accents, marks and Russian endings do not matter.
 *
 * Offsets are UTF-16 units of `text`, end exclusive, in the order of the text. A name shared by several agreements gives one mention
 * for each. Pure; never throws; time grows with the length of the text, whatever the text.
 */
export function findMentions(text: string, detector: Detector): Mention[] {
  const mentions: Mention[] = [];
  for (const hit of scanNames(text, detector, (use) => !use.needsContext)) {
    for (const { table, use } of hit.uses) {
      const agreementId = table.ids[use.agreement];
      if (agreementId === undefined) continue;
      const normId = table.norms[use.norm];
      mentions.push({
        start: hit.start,
        end: hit.end,
        agreementId,
        normIds: normId === undefined ? [] : [normId],
        form: use.form,
      });
    }
  }
  return mentions;
}
