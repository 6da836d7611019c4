import type { FoundActor } from '../actors/find-actors.ts';
import type { Cue } from './cues.ts';
import type { Reading } from './reading.ts';
import { nameOfState } from './sites.ts';

/** Somebody who is the subject of words of saying. Offsets in UTF-16 units of the passage, office included. */
export type Subject = { actor: FoundActor; start: number; end: number; strength: number };

/** Words between a name and what it says, at most: "Japan, together with its partners, strongly condemns". */
const VERB_AFTER = 4;
/** Words between a name and its office: "the ministry of foreign affairs of Russia". */
const OFFICE_NEAR = 5;

/** Who says, condemns, denies: names before such a verb or at the head of a sentence, and adjectives of a state beside an office of it. */
export function subjects(reading: Reading): Subject[] {
  return reading.actors.flatMap((actor, index): Subject[] => {
    const office = officeOf(reading, actor);
    if (actor.form === 'demonym' && !office) return [];
    const from = startOfOffice(reading, Math.min(actor.from, office?.from ?? actor.from), office !== undefined);
    const to = Math.max(actor.to, office?.to ?? 0);
    const verb = verbAfter(reading, to) ?? verbAfter(reading, afterApposition(reading, to)) ?? verbBefore(reading, from);
    const isView =
      WE.test(reading.text.slice(Math.max(0, (reading.tokens[from]?.start ?? 0) - 40), reading.tokens[from]?.start ?? 0)) ||
      /^['’]s (?:view|opinion|position|understanding)/u.test(reading.text.slice(reading.tokens[actor.to - 1]?.end ?? 0));
    if (isView)
      return [{ actor, start: reading.tokens[from]?.start ?? 0, end: reading.tokens[to - 1]?.end ?? 0, strength: 0.75 }];
    const isSubject = verb !== undefined || (opensSentence(reading, from, to) && !attacksNext(reading, to));
    const [first, last] = [reading.tokens[from], reading.tokens[to - 1]];
    if (!isSubject || !first || !last || isObject(reading, first.start)) return [];
    const early = first.start < 120 ? 0.05 : 0;
    return [{ actor, start: first.start, end: last.end, strength: (verb ? 0.8 : 0.66) + early - Math.min(index, 5) * 0.02 }];
  });
}

/** "We in Fiji", "We, the delegation of Fiji". */
const WE =
  /(?:^|\s)(?:(?:we|nous|nosotros)(?:,| in| en| au| aux)|(?:^|[.!?]\s)(?:for|pour|para|selon|según))\s+(?:the\s+|la\s+|le\s+|les\s+|l['’])?(?:(?:delegation|government|people)\s+of\s+)?$/iu;

/** Offices whose words are those of their state. */
const FOR_STATE = new Set(
  'us-state white-house fcdo auswaertiges-amt quai-dorsay dfat mofa-cn mid kremlin'.split(' ').map((id) => `org:${id}`),
);

/** An agency speaks for itself, a ministry of foreign affairs and the office of an adjective for the state. */
export const speakerOf = (actor: FoundActor): { actor: string; name: string } =>
  actor.code !== undefined && (actor.form === 'demonym' || FOR_STATE.has(actor.actor))
    ? { actor: `iso:${actor.code}`, name: nameOfState(actor.code) }
    : actor;

/** "Russian Foreign Ministry", "porte-parole du gouvernement allemand", "ministry of foreign affairs of Russia". */
function officeOf({ speakers, tokens }: Reading, actor: FoundActor): Cue | undefined {
  const sentence = tokens[actor.from]?.sentence;
  const ahead = actor.form === 'name' ? OFFICE_NEAR : 1;
  return (speakers.get('office') ?? []).find(
    (cue) =>
      cue.sentence === sentence &&
      ((cue.from >= actor.to && cue.from - actor.to <= 1) || (cue.to <= actor.from && actor.from - cue.to <= ahead)),
  );
}

/** Where a row of offices before a name begins: "the spokesperson of the Ukrainian government", "le chef de la diplomatie tchèque". */
function startOfOffice({ speakers, tokens }: Reading, first: number, hasOffice: boolean): number {
  if (!hasOffice) return first;
  const sentence = tokens[first]?.sentence;
  const before = (speakers.get('office') ?? []).filter((cue) => cue.to <= first && cue.sentence === sentence);
  return before.reduceRight((from, cue) => (from - cue.to <= 2 ? Math.min(from, cue.from) : from), first);
}

function verbAfter({ speakers, tokens, text }: Reading, end: number): Cue | undefined {
  const last = tokens[end - 1];
  return (speakers.get('say') ?? []).find((cue) => {
    if (cue.sentence !== last?.sentence || cue.from < end || cue.from - end > VERB_AFTER) return false;
    const commas = text.slice(last.end, cue.start).split(',').length - 1;
    return commas <= 2 && !/[;:“”"«»]/.test(text.slice(last.end, cue.start));
  });
}

/** Arabic says the verb first. */
const verbBefore = ({ speakers, tokens, text }: Reading, from: number): Cue | undefined =>
  /[\u0600-\u06ff]/.test(text.charAt(tokens[from]?.start ?? 0))
    ? (speakers.get('say') ?? []).find(({ to }) => to === from)
    : undefined;

/** "The minister, Jane Roe, said": the name between commas is passed over. */
function afterApposition({ text, tokens }: Reading, end: number): number {
  const from = tokens[end - 1]?.end ?? 0;
  const apposition = /^[^,.;:\n]{0,40},[^,.;:\n]{2,60},/u.exec(text.slice(from, from + 110))?.[0];
  if (apposition === undefined) return end;
  const next = tokens.findIndex(({ start }) => start >= from + apposition.length);
  return next < 0 ? end : next;
}

/** The name, with at most an article or its office before it, is the first of its sentence, and no possessive or list. */
function opensSentence({ tokens, text, sentences }: Reading, first: number, to: number): boolean {
  const sentence = sentences.find(([from, to]) => first >= from && first < to);
  const after = text.slice(tokens[to - 1]?.end ?? 0);
  return sentence !== undefined && first - sentence[0] <= 1 && /^\s+\p{Ll}|^[\p{Script=Han}\p{Script=Arabic}]/u.test(after);
}

/** What follows the name at once is an attack: it is told of, it does not speak. */
const attacksNext = ({ speakers }: Reading, end: number): boolean =>
  ['attackWord', 'doer'].some((concept) => (speakers.get(concept) ?? []).some(({ from }) => from - end >= 0 && from - end <= 1));

/** Right after "by", "against", "in" a name is no subject. */
const isObject = ({ text }: Reading, start: number): boolean =>
  /(?:(?<!\p{L})(?:by|against|in|from|on|to|with|of|at|for|targeting|par|contre|en|dans|depuis|de|du|à|aux?|por|contra|desde|gegen|aus|von|против|в|из|от|ضد|في|من))\s+(?:the\s+|la\s+|le\s+|les\s+|l['’]|el\s+|los\s+|las\s+)?$/iu.test(
    text.slice(Math.max(0, start - 25), start),
  );
