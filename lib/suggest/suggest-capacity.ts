import type { Reading } from './reading.ts';
import { siteOf } from './sites.ts';
import type { Suggestion } from './types.ts';

type CapacitySuggestion = Extract<Suggestion, { field: 'speakerCapacity' }>;
type SpeakerSuggestion = Extract<Suggestion, { field: 'speakers' }>;

/** Capacities in the order in which they win where words of several stand near the speaker. */
const ORDER = [
  'foreign_ministry',
  'other_minister',
  'mission_delegation',
  'head_of_state_gov',
  'law_enforcement_prosecution',
  'agency_csirt',
  'parliament',
  'court',
  'ngo',
  'academic',
  'company',
  'accused_group',
];
const BY_TYPE: Record<string, string> = {
  intl_org: 'intl_org',
  regional_org: 'intl_org',
  agency: 'agency_csirt',
  company: 'company',
  ngo: 'ngo',
  academic: 'academic',
  group: 'accused_group',
};
/** How near the speaker words of its office stand, in words. */
const NEAR = 8;
const MOST = 3;

/** In what capacity the first suggested speaker speaks: words beside it, what it is, its site. */
export function suggestCapacity(reading: Reading, speakers: readonly SpeakerSuggestion[]): CapacitySuggestion[] {
  const found = [...fromWords(reading, speakers[0]), ...fromType(reading, speakers[0]), ...fromSite(reading)].sort(
    (a, b) => b.strength - a.strength,
  );
  return found.filter((one, index) => found.findIndex(({ value }) => value === one.value) === index).slice(0, MOST);
}

function fromWords({ text, tokens, speakers: cues }: Reading, speaker: SpeakerSuggestion | undefined): CapacitySuggestion[] {
  const at = speaker?.evidence.in === 'passage' ? tokens.findIndex(({ end }) => end >= (speaker?.evidence.start ?? 0)) : 0;
  const last =
    speaker?.evidence.in === 'passage' ? tokens.findLastIndex(({ start }) => start <= (speaker?.evidence.end ?? 0)) : 0;
  return ORDER.flatMap((concept, rank): CapacitySuggestion[] => {
    const cue = cues.get(concept)?.find(({ from, to }) => to >= at - NEAR && from <= last + NEAR);
    if (!cue) return [];
    const inside =
      speaker?.evidence.in === 'passage' && cue.start >= speaker.evidence.start && cue.end <= speaker.evidence.end ? 0.1 : 0;
    return [
      {
        field: 'speakerCapacity',
        value: concept,
        reason: { code: 'wording', detail: text.slice(cue.start, cue.end) },
        evidence: { in: 'passage', start: cue.start, end: cue.end },
        strength: 0.75 + inside - rank * 0.01,
      },
    ];
  });
}

function fromType({ actors }: Reading, speaker: SpeakerSuggestion | undefined): CapacitySuggestion[] {
  const [first] = speaker?.value ?? [];
  if (!speaker || !first || first.actor.startsWith('iso:')) return [];
  const type =
    actors.find(({ actor }) => actor === first.actor)?.type ?? (first.actor.startsWith('group:') ? 'intl_org' : undefined);
  const isGroupOfStates = first.actor.startsWith('group:');
  const value = isGroupOfStates ? 'intl_org' : BY_TYPE[type ?? ''];
  if (value === undefined) return [];
  return [
    {
      field: 'speakerCapacity',
      value,
      reason: { code: 'subject', detail: first.name },
      evidence: speaker.evidence,
      strength: 0.78,
    },
  ];
}

function fromSite({ context }: Reading): CapacitySuggestion[] {
  const site = siteOf(context.url);
  if (site?.capacity === undefined || context.url === undefined) return [];
  return [
    {
      field: 'speakerCapacity',
      value: site.capacity,
      reason: { code: 'site', detail: site.host },
      evidence: { in: 'url', start: 0, end: context.url.length },
      strength: 0.6,
    },
  ];
}
