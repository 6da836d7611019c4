import { pattern } from '../text/lazily.ts';
import type { NameTable } from './build-detector.ts';
import type { Decision } from './decision.ts';
import { nearby } from './nearby.ts';
import { normAt } from './norm-numbers.ts';
import { type Pin, readPins } from './pinpoint-grammar.ts';

/** A pinpoint bound to its norms. */
export type Pinpoint = { start: number; end: number; table: NameTable; agreement: number; norms: number[]; why: string };

/** What a pinpoint can be bound to: a mention, or a short form of one. */
export type Anchor = Pick<Decision, 'start' | 'end' | 'found'>;

/** How far from a mention pinpoints are looked for; how far back an agreement still governs "Article 25". UTF-16 units. */
const BEFORE = 140;
const AFTER = 600;
/** Between a locator and the agreement it belongs to: "of the", " (", " – "; more is another thought. */
const JOINT = 45;

/**
 * Finds the norms a text names by number near its mentions and binds each to an agreement that has such a norm: the one it is "of",
 * the one right before it, one in the same sentence, else the nearest earlier. Where the agreement it is said to be of has no such
 * norm in the catalogue, nothing is guessed.
 */
export function findPinpoints(text: string, anchors: readonly Anchor[]): Pinpoint[] {
  return windows(text, anchors)
    .flatMap(([from, to]) => readPins(text, from, to))
    .flatMap((pin) => bind(text, pin, nearby(anchors, pin.start - AFTER, pin.end + SENTENCE)) ?? []);
}

/** The stretches of text around mentions, merged, so that no unit is read twice. */
function windows(text: string, anchors: readonly Anchor[]): [number, number][] {
  const merged: [number, number][] = [];
  for (const { start, end } of anchors) {
    const from = Math.max(0, start - BEFORE);
    const to = Math.min(text.length, end + AFTER);
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

function bind(text: string, pin: Pin, anchors: readonly Anchor[]): Pinpoint | undefined {
  const own = anchors.filter(
    ({ start, end }) => (start >= pin.start && end <= pin.end) || (start < pin.start && end > pin.start),
  );
  const governing = governor(text, pin, anchors) ?? (own.length > 0 ? own : undefined);
  if (governing) return governing.flatMap((anchor) => resolve(text, pin, anchor, 'pinpoint|of') ?? [])[0];
  if (isOfAnother(text, pin, anchors)) return undefined;
  if (pin.loose && !POSSESSED().test(text.slice(Math.max(0, pin.start - BESIDE), pin.start))) return undefined;
  const earlier = anchors.filter(({ end }) => end <= pin.start).sort((a, b) => b.end - a.end);
  const later = anchors.filter(({ start }) => start >= pin.end).sort((a, b) => a.start - b.start);
  const [next] = later;
  const near = [
    ...earlier.filter(({ end }) => sameSentence(text, end, pin.start)),
    ...(next && sameSentence(text, pin.end, next.start) ? [next] : []),
  ];
  for (const anchor of [...near, ...earlier.filter(({ end }) => pin.start - end <= AFTER)]) {
    if (pin.kind === 'article' && anchor.end <= pin.start && STATE_LAW().test(text.slice(anchor.end, pin.start))) continue;
    const bound = resolve(text, pin, anchor, 'pinpoint|near');
    if (bound) return bound;
  }
  return undefined;
}

/** The mentions the words tie the pinpoint to: "principle 6 of the Paris Call", "Paris Call (principle 6)", "A/70/174, para. 13 (f)". */
function governor(text: string, pin: Pin, anchors: readonly Anchor[]): Anchor[] | undefined {
  const after = anchors.filter(
    ({ start }) => start >= pin.end && start - pin.end <= JOINT && OF().test(text.slice(pin.end, start)),
  );
  if (after.length > 0) return sameStart(after);
  const before = anchors
    .filter(({ end }) => end <= pin.start && pin.start - end <= JOINT && JOINED().test(text.slice(end, pin.start)))
    .reverse();
  return before.length > 0 ? sameStart(before) : undefined;
}

/** Whether the words give the number to something that is no mention here: "Article 2 of the UN Charter", "Art. 32 der Verfassung". */
function isOfAnother(text: string, pin: Pin, anchors: readonly Anchor[]): boolean {
  if (LAW().test(text.slice(Math.max(0, pin.start - BESIDE), pin.start))) return true;
  const owner = OWNER()
    .exec(text.slice(pin.end, pin.end + JOINT))
    ?.slice(1)
    .find(Boolean);
  return owner !== undefined && !ITSELF().test(owner) && nearby(anchors, pin.end, pin.end + JOINT).length === 0;
}

/** "of the Act", and the acronym of an act right behind: "Art. 32 DSGVO". At most three words: the rest is the sentence's. */
const OWNER = pattern(
  String.raw`^\s(?:(?:of|du|de|des|del|dell[ao]|do|da|der|من)\s(?:the\s|la\s|l['’])?([^\s.,;:()]+(?:\s[^\s.,;:()]+){0,2})|([A-Z]{3,}(?![a-z])|(?:[а-яё]+\s)?(?:закон|кодекс|конституци|устав)[а-яё]*))`,
);
/** 个人信息保护法**第32条**: the law the article stands behind. */
const LAW = pattern(String.raw`(?<!公)(?:法|法律|条例|條例|规定|宪法|憲法|刑法|民法)》?$`);
/** A law of some state between an agreement and a number: what follows is more likely of that law. */
const STATE_LAW = pattern(
  String.raw`(?:(?<![a-zà-ÿа-яё])(?:(?<!international |humanitarian |rights )law(?: no\.?)?|(?:penal|criminal) code|loi|ley|lei|legge|закон[а-яё]{0,3})|gesetz(?:es|buchs?)?|قانون)(?![a-zà-ÿа-яё])`,
  'i',
);
/** Nouns by which a text may mean an agreement it has named. */
const ITSELF = pattern(
  String.raw`^(?:th(?:at|is|ese|ose)|its|their|which)\s|convention|convenio|convenção|convenzione|konvention|übereinkommen|treaty|trait[eé]|tratado|trattato|vertrag|text|document|dokument|report|rapport|informe|relatório|bericht|\bcall\b|appel|llamad?[ao]|aufruf|appell|apelo|instrument|agreement|accord|acuerdo|accordo|abkommen|declaration|déclaration|declaración|erklärung|norm|list|framework|package|paquet|code\b|statement|pledge|protocol|principi|directive|same`,
  'iu',
);
/** "… took it up as *its* second principle": an ordinal that belongs to what the sentence speaks of. */
const POSSESSED = pattern(
  String.raw`(?<!\p{L})(?:its|their|son|sa|leur|su|ihr(?:em|en|er|e)?|sein(?:em|en|er|e)?|seu|sua|suo|его|её|их)\s$`,
  'iu',
);
const BESIDE = 12;

function sameStart(anchors: readonly Anchor[]): Anchor[] {
  return anchors.filter(({ start }) => start === anchors[0]?.start);
}

const OF = pattern(
  String.raw`^\s?(?:[,،]\s?)?(?:(?:of|in|from|under|to|du|de|des|del|dell[aeo']?|della|do|da|dos|das|der|die|das|zum|zur|im|по|из|в|من|في)[\s'’]*)?(?:(?:the|la|le|les|el|los|las|l['’]|d['’]|il|lo|den|dem|o|a|UN|EU|G7)[\s'’]*)*["“«'‘(（《]?$|^の$`,
  'iu',
);
const JOINED = pattern(
  String.raw`^(?:['’]s)?["”»'’》]?[\s,،:;(（[–—-]*(?:(?:in|its|their|son|sa|ses|su|sus|seine[rmn]?|в|его|ее|的|の|中|在)\s?)?(?:the\s)?[(（]?$`,
  'iu',
);

function sameSentence(text: string, from: number, to: number): boolean {
  return (
    to - from <= SENTENCE &&
    !/[.!?。！？؟](?:\s|$)|\n/.test(text.slice(from, to).replace(/\b(?:art|arts|para|paras|no|nos|ст|п|Nr|cf|vgl)\.\s/giu, ' '))
  );
}

const SENTENCE = 260;

function resolve(text: string, pin: Pin, anchor: Anchor, why: string): Pinpoint | undefined {
  const { table, use } = anchor.found;
  const norms = pin.numbers.flatMap((number) => normAt(table, use.agreement, pin.kind, number) ?? []);
  const [first] = norms;
  if (first === undefined) return undefined;
  // "Manila Principles 1 and 2": the noun is the name's, the numbers are the pinpoint.
  const shared = anchor.start < pin.start && anchor.end > pin.start;
  const start = shared ? anchor.end + text.slice(anchor.end).search(/\S/) : pin.start;
  return {
    start,
    end: pin.end,
    table,
    agreement: table.owners[first] ?? use.agreement,
    norms: [...new Set(norms)],
    why,
  };
}
