import { readPassage } from './reading.ts';
import { suggestSpeechActs } from './suggest-acts.ts';
import { suggestAttributionWording } from './suggest-attribution.ts';
import { suggestCapacity } from './suggest-capacity.ts';
import { suggestDate } from './suggest-date.ts';
import { suggestInvocation } from './suggest-invocation.ts';
import { suggestNorms } from './suggest-norms.ts';
import { suggestSectors } from './suggest-sectors.ts';
import { suggestSource } from './suggest-source.ts';
import { suggestSpeakers } from './suggest-speakers.ts';
import { suggestTargets } from './suggest-targets.ts';
import type { SuggestContext, Suggestion } from './types.ts';

export type { EvidenceSpan, Reason, SuggestContext, Suggestion } from './types.ts';

/**
 * What a passage may be coded as: for each field the likelier values first, each with its reason and the words it rests on. Nothing is
 * inferred from context alone; what no word supports is not suggested. A suggestion is no code until a person accepts or edits it.
 *
 * Pure, offline, never throws; time grows with the length of the passage, of which the first 20,000 UTF-16 units are read.
 *
 * @param passage the selected words
 */
export function suggest(passage: string, context: SuggestContext = {}): Suggestion[] {
  const reading = readPassage(passage, context);
  if (reading.tokens.length === 0) return suggestSource(reading);
  const norms = suggestNorms(reading);
  const speakers = suggestSpeakers(reading);
  return [
    ...speakers,
    ...suggestSpeechActs(reading, norms),
    ...norms,
    ...suggestInvocation(reading, norms),
    ...suggestSectors(reading),
    ...suggestCapacity(reading, speakers),
    ...suggestTargets(reading),
    ...suggestAttributionWording(reading),
    ...suggestDate(reading),
    ...suggestSource(reading),
  ];
}
