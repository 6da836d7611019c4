import { findActors } from '../actors/find-actors.ts';
import { fewestSignatories, parseSignatories } from './parse-signatories.ts';
import type { Reading } from './reading.ts';
import { type Site, siteOf } from './sites.ts';
import { speakerOf, subjects } from './subjects.ts';
import type { EvidenceSpan, Reason, SuggestedActor, Suggestion } from './types.ts';

type SpeakerSuggestion = Extract<Suggestion, { field: 'speakers' }>;

/** Words between a name and what it says, at most: "Japan, together with its partners, strongly condemns". */
const VERB_AFTER = 4;
const MOST = 4;
/** Longest text before a passage that is searched for a list, in UTF-16 units. */
const MOST_BEFORE = 4_000;
const ON_BEHALF = /on behalf of|au nom d|en nombre de|от имени/i;

/**
 * Who speaks, most likely first: a list of signatories; "on behalf of"; the subject of the words; a label or heading; "we" on a state's
 * own site; the site. Each suggestion holds the speakers that go together.
 */
export function suggestSpeakers(reading: Reading): SpeakerSuggestion[] {
  const site = siteOf(reading.context.url);
  const all = [
    ...fromLists(reading),
    ...onBehalf(reading),
    ...fromLabel(reading),
    ...subjectSuggestions(reading, site),
    ...fromBefore(reading),
    ...fromSite(reading, site),
  ];
  const seen = new Set<string>();
  return all
    .sort((a, b) => b.strength - a.strength)
    .filter(({ value }) => {
      const key = value.map(({ actor }) => actor).join(' ');
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .slice(0, MOST);
}

const said = (value: SuggestedActor[], reason: Reason, evidence: EvidenceSpan, strength: number): SpeakerSuggestion => ({
  field: 'speakers',
  value,
  reason,
  evidence,
  strength,
});
const link = ({ actor, name }: { actor: string; name: string }, role: string): SuggestedActor => ({ actor, name, role });

/** A list of signatories in the passage, or right before it. */
function fromLists({ text, context, speakers }: Reading): SpeakerSuggestion[] {
  const language = context.language?.split('-')[0];
  const here = listIn(text, 'passage', speakers.has('onBehalf') && text.length < MOST_BEFORE, language);
  // A longer text would hold other lists; what announces this one stands right before it.
  const words = context.before ?? '';
  const before = words.length > MOST_BEFORE ? [] : listIn(words, 'before', ON_BEHALF.test(words), language);
  return [...here, ...before];
}

function listIn(text: string, place: 'passage' | 'before', announced: boolean, language?: string): SpeakerSuggestion[] {
  const list =
    parseSignatories(text, fewestSignatories.alone, language) ??
    (announced ? parseSignatories(text, fewestSignatories.announced, language) : undefined);
  if (!list) return [];
  const { states, groups, others, start, end } = list;
  const ahead = text.slice(Math.max(0, start - 60), start);
  if (!announced && isListOfOthers(ahead)) return [];
  const isAligned = /align|associate|s['’]associent|se suman|se asocian|rallient|adhieren/i.test(text.slice(end, end + 80));
  const role = isAligned ? 'aligned' : 'co_signatory';
  const value = [...states, ...groups, ...others].map((one) => link(one, role));
  const reason = { code: 'signatory_list' as const, detail: String(value.length) };
  return [said(value, reason, { in: place, start, end }, 0.98)];
}

/** Names in a row after "against" or "such as" are no signatories. */
const isListOfOthers = (ahead: string): boolean =>
  /(?:against|in|including|such as|like|from|targeting|hit|between|across|to|contra|en|entre|incluid[oa]s|como|contre|dans|notamment|comme|visant|против|в|включая)\s+(?:the\s+|la\s+|le\s+|les\s+|los\s+)?$/i.test(
    ahead,
  );

function onBehalf({ text, tokens, actors, speakers }: Reading): SpeakerSuggestion[] {
  return (speakers.get('onBehalf') ?? []).flatMap((cue): SpeakerSuggestion[] => {
    const actor = actors.find(
      (one) => one.from >= cue.to && one.from - cue.to <= VERB_AFTER && tokens[one.from]?.sentence === cue.sentence,
    );
    // A list of two or more comes as a list.
    if (!actor) return [];
    return [
      said(
        [link(actor, 'lead')],
        { code: 'on_behalf', detail: text.slice(cue.start, actor.end) },
        { in: 'passage', start: cue.start, end: actor.end },
        0.95,
      ),
    ];
  });
}

/** "FRANCE:", "Mr. Ito (Japan):" at the start of a passage. */
function fromLabel({ text, actors }: Reading): SpeakerSuggestion[] {
  const [first] = actors;
  if (first?.form !== 'name') return [];
  const head = /^[^\n:：]{0,80}[:：]/u.exec(text)?.[0];
  if (head === undefined || first.end > head.length || head.length - first.end > 3) return [];
  return [
    said([link(first, 'lead')], { code: 'label', detail: head }, { in: 'passage', start: first.start, end: first.end }, 0.9),
  ];
}

/** Those who say what the passage says; in the press they are quoted. */
const subjectSuggestions = (reading: Reading, site: Site | undefined): SpeakerSuggestion[] =>
  subjects(reading).map(({ actor, start, end, strength }) => {
    const code = site?.press ? ('quoted' as const) : ('subject' as const);
    const reason = { code, detail: reading.text.slice(start, end) };
    return said([link(speakerOf(actor), site?.press ? 'quoted' : 'lead')], reason, { in: 'passage', start, end }, strength);
  });

/** Headings and datelines before the passage, and its page's title: "Statement by the Foreign Ministry of Lithuania". */
function fromBefore({ context, text, speakers }: Reading): SpeakerSuggestion[] {
  const places = [
    ['before', context.before ?? ''],
    ['title', context.title ?? ''],
  ] as const;
  const isOwnVoice = speakers.has('we') || !/["“«„]/.test(text);
  return places.flatMap(([place, words]): SpeakerSuggestion[] => {
    const cue =
      /(?:statement|declaration|remarks|intervention|press release|speech|address|delivered|position)\s+(?:on[^.]{0,80}?\s+)?(?:by|of|from)\s+|(?:déclaration|communiqué|intervention|allocution|position)[^.]{0,60}?\s+(?:de|du|des|d['’])|(?:declaración|comunicado|intervención|discurso|posición)[^.]{0,60}?\s+(?:de|del)\s+|on behalf of\s+|au nom d[eu']s?\s+|en nombre de\s+|^\s*|Erklärung\s+|заявление\s+/giu;
    for (const match of words.matchAll(cue)) {
      const from = match.index + match[0].length;
      const found = findActors(words.slice(from, from + 160), context.language?.split('-')[0]).find(
        ({ form, type }) => form === 'name' || type === 'state',
      );
      const hasWords = match[0].trim() !== '';
      if (!found || (!hasWords && (place === 'title' || found.start > 2 || !/^\s*[:：]/.test(words.slice(from + found.end)))))
        continue;
      const span = { in: place, start: from + found.start, end: from + found.end };
      return [
        said(
          [link(speakerOf(found), 'lead')],
          { code: 'label', detail: words.slice(span.start, span.end) },
          span,
          isOwnVoice ? 0.78 : 0.5,
        ),
      ];
    }
    return [];
  });
}

/** "We" on the site of a state or organisation is that state; without a "we" it is a weak guess. */
function fromSite({ context, speakers, text }: Reading, site: Site | undefined): SpeakerSuggestion[] {
  if (!site?.speaker || context.url === undefined) return [];
  const we = speakers.get('we')?.[0];
  const isQuoted = /["“«„]/.test(text);
  const evidence: EvidenceSpan = we
    ? { in: 'passage', start: we.start, end: we.end }
    : { in: 'url', start: 0, end: context.url.length };
  const reason = { code: we ? ('we_of_site' as const) : ('site' as const), detail: site.host };
  return [said([link(site.speaker, 'lead')], reason, evidence, we ? (isQuoted ? 0.6 : 0.79) : 0.45)];
}
