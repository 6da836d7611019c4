import type { Mention } from '../model/mention.ts';
import type { Detector } from './build-detector.ts';
import { decide } from './decide.ts';
import type { Decision } from './decision.ts';
import { idOf } from './families.ts';
import { nearby } from './nearby.ts';
import { findPinpoints, type Pinpoint } from './pinpoints.ts';
import { scanNames } from './scan-names.ts';
import { findShortForms } from './short-forms.ts';
import { findYearLists } from './year-lists.ts';

/**
 * Finds where a text cites agreements: names, symbols, acronyms, norms by name or number, short forms after a full name. Whole
 * words, the longest at each place and nothing inside it; white space, hyphens, case, accents, marks and Russian endings do not
 * matter. Each mention says why (`why`). A form shared by several agreements that nothing decides gives one mention for each.
 *
 * Offsets are UTF-16 units of `text`, end exclusive, in the order of the text. Pure; never throws; time grows with the length of
 * the text, whatever the text.
 */
export function findMentions(text: string, detector: Detector): Mention[] {
  const named = decide(text, scanNames(text, detector));
  if (named.length === 0) return [];
  const { years, heads } = findYearLists(text, named);
  const full = [...named.filter((one) => !heads.has(one)), ...years].sort((a, b) => a.start - b.start);
  const short = findShortForms(text, full);
  const pins = findPinpoints(
    text,
    [...full, ...short].sort((a, b) => a.start - b.start),
  );
  return disjoint([
    ...pins
      .filter((pin) => nearby(full, pin.start, pin.end).every((one) => one.start >= pin.start && one.end <= pin.end))
      .map(pinMention),
    ...full.map(mentionOf),
    ...short.map((one) => ({ ...mentionOf(one), weak: true as const })),
  ]);
}

/** Mentions in the order of the text, none overlapping another; the longer, then the one earlier in the list wins. Mentions of one place share it exactly. */
function disjoint(mentions: readonly Mention[]): Mention[] {
  const rank = new Map(mentions.map((mention, index) => [mention, index]));
  const kept: Mention[] = [];
  for (const mention of [...mentions].sort(
    (a, b) => a.start - b.start || b.end - a.end || (rank.get(a) ?? 0) - (rank.get(b) ?? 0),
  )) {
    const last = kept.at(-1);
    if (last && last.start === mention.start && last.end === mention.end && last.agreementId === mention.agreementId) continue;
    const same = last && last.start === mention.start && last.end === mention.end;
    if (
      !last ||
      mention.start >= last.end ||
      (same && last.weak === mention.weak && (last.form === 'norm') === (mention.form === 'norm'))
    )
      kept.push(mention);
    else if (last.weak && !mention.weak) kept.splice(-1, 1, mention);
  }
  return kept;
}

function mentionOf({ start, end, found, why }: Decision): Mention {
  const normId = found.table.norms[found.use.norm];
  const mention: Mention = {
    start,
    end,
    agreementId: idOf(found),
    normIds: normId === undefined ? [] : [normId],
    form: found.use.form,
    why,
  };
  return found.use.wrong ? { ...mention, wrongName: true } : mention;
}

function pinMention({ start, end, table, agreement, norms, why }: Pinpoint): Mention {
  const normIds = norms.flatMap((norm) => table.norms[norm] ?? []);
  return { start, end, agreementId: table.ids[agreement] ?? '', normIds, form: 'norm', why };
}
