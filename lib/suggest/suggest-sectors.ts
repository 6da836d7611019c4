import { HEALTH_SECTORS } from '../codebook/vocabularies.ts';
import type { Cue } from './cues.ts';
import type { Reading } from './reading.ts';
import type { Suggestion } from './types.ts';

type SectorSuggestion = Extract<Suggestion, { field: 'sectors' }>;

const HEALTH: ReadonlySet<string> = new Set(HEALTH_SECTORS);
const WHOLE = 'health_unspecified';
const MOST = 6;

/** Sectors the passage names, in the order of the text; health as a whole only where no part of it is named. */
export function suggestSectors({ text, sectors }: Reading): SectorSuggestion[] {
  const first = new Map<string, Cue>();
  for (const cue of sectors) {
    if (isCovered(cue, sectors)) continue;
    if (!first.has(cue.concept)) first.set(cue.concept, cue);
  }
  const hasPart = [...first.keys()].some((concept) => HEALTH.has(concept) && concept !== WHOLE);
  return [...first.values()]
    .filter(({ concept }) => concept !== WHOLE || !hasPart)
    .sort((a, b) => a.start - b.start)
    .slice(0, MOST)
    .map(({ concept, start, end }) => ({
      field: 'sectors',
      value: concept,
      reason: { code: 'wording', detail: text.slice(start, end) },
      evidence: { in: 'passage', start, end },
      strength: 0.6,
    }));
}

/** "Health ministry" is no word for health as a whole, "clinical trial" none for clinics: the longer phrase at a place counts. */
const isCovered = (cue: Cue, all: readonly Cue[]): boolean =>
  all.some(
    (other) =>
      other.concept !== cue.concept && other.from <= cue.from && other.to >= cue.to && other.to - other.from > cue.to - cue.from,
  );
