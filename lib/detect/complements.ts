import { foldKey } from '../text/fold.ts';
import { pattern } from '../text/lazily.ts';
import { fieldWord, ofField, otherSubject, patternOf, type Surroundings } from './lexicon.ts';
import { nameKey } from './name-key.ts';
import { beginsName } from './name-table.ts';
import type { NameHit } from './scan-names.ts';

/** How far after a head its complement says what it is about, and how near another subject spoils it. UTF-16 units. */
const COMPLEMENT = 170;
const NEAR = 70;

/** "Open-ended Working Group *on …*", in the languages where the complement follows; of some year, perhaps. */
const ON = pattern(
  String.raw`^(?:\s[(（][^)）]{1,24}[)）])?(?:\s(?:of|du|de|del|do|von|vom|от)\s(?:\d{1,2}\.?\s\p{L}+\s)?\d{4})?,?\s*(?:(?:on|sur|sobre|по|zur|zum|für|über|su|sul|sulla|sui|sulle|sugli|sullo|chargée?|encargado|relati[fv]e? (?:à|aux?)|المعنية?|بشأن|حول|من أجل)\s+|sull['’]|zu\s+(?=\p{Lu}|de[mnr]\s)|(?:المتعلقة?|الخاصة?)\s+ب)(?!\d|(?:[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un)day|(?:its|their|this|that|behalf|time|record|board|track|many|several|lundi|mardi|mercredi|jeudi|vendredi|years|months|now|more|over|nearly|almost|all|not|example|instance|having|being|the (?:first|last|basis|second|same))(?!\p{L}))`,
);
/** "Paris's call *to* calm": only of names that call, in the languages where no verb can follow the word. */
const TO = pattern(
  String.raw`^\s(?:(?:à|al|alla|allo|ao|aos|às|a la|a los|para|per|pour|for|au|aux|ai|agli|alle|к|ко|إلى)\s|all['’])(?!\d|(?:ses|leurs|sus|suoi|seus)\s)`,
);
const CALL_NOUN = 'l';
/** 宇宙における軍備競争の防止に関する**作業部会**, 自主武器系统问题**专家组**: Chinese and Japanese put the complement first. */
const EASTERN = pattern(
  String.raw`([^\s，。、；：:;！？「」『』《》（）()]{2,40}?)(?:に関する|に係る|をめぐる|についての|締約国の|问题|問題)$|(?:关于|關於|有关|有關)([^\s，。；：！？]{2,40})的$`,
);
/** What `EASTERN` ends with: looked at first, since the pattern may begin anywhere. */
const EASTERN_ENDS = ['に関する', 'に係る', 'をめぐる', 'についての', '締約国の', '问题', '問題', '的'];
/** 巴黎**呼吁**双方: the noun is a verb when people follow. */
const EASTERN_VERB = /呼[吁籲](?![的是在中由与和为於于已也》」』”]|$)[\u3400-\u9fff]/;

/** "Programme of action *for the development* of ICT" is a government's own plan; "on developments" is the UN's wording. */
const DEVELOPMENT = pattern(
  String.raw`^(?:the |le |la |el |il |o |der |die )?(?:development|développement|desarrollo|desenvolvimento|entwicklung|sviluppo|развити\p{L}*|تطوير|تنمية)(?!\p{L})`,
  'iu',
);

/** "… *of the* Basel Convention", "*between* the leaders", "*for* tourism": perhaps whose or what for. */
const WHOSE = pattern(
  String.raw`^\s(?:(?:of|between|among|for|with|du|des|de|entre|pour|del|de la|de los|para|con|do|da|dos|das|com|della|dei|degli|delle|dello|tra|per|con|der|zwischen|für|с|между|для|بين)\s|d['’]|dell['’])(?!\d|(?:which|whom|course|all|more|years|that|this)(?!\p{L}))(?=\p{L})`,
);
/** "*Our* Charter of Trust": the speaker's own. */
const POSSESSED = pattern(
  String.raw`(?:(?<!\p{L})(?:our|notre|unsere[rmns]?|nuestr[ao]|noss[ao]|nostr[ao]|наш[аеуи]?[йюмх]?)\s["“„«»]?|我们的|我們的|本行的?|当社の|弊社の)$`,
  'iu',
);
/** Those whose group or text ours is. */
const OURS = pattern(
  String.raw`(?<!\p{L})(?:un|u\.n\.|onu|united nations|nations unies|naciones unidas|nações unidas|nazioni unite|vereinten nationen|оон|generalversammlung|general assembly|first committee|experts?|states|états|estados|stati|staaten|security|sécurité|seguridad|segurança|sicurezza|sicherheit|macron|gafoor|lauber)(?!\p{L})`,
  'iu',
);

const WORDS = pattern(String.raw`\p{Ll}\s`);
const WORD_NEXT = pattern(String.raw`^[\p{L}«“"]`);
const CAPITAL = pattern(String.raw`^(?:[ld]['’])?\p{Lu}`);
/** Where the phrase that a complement is made of ends. */
const PHRASE_END = /[.;!?](?:\s|$)|[\n,،:：）)—–]/u;

/** … and where the name of an owner does. */
const OWNER_END = /[.;!?](?:\s|$)|[\n,،:：）)—–]|\s(?:and|et|y|e|und|и)\s/u;

const OWNER_WORDS = 5;
/** A subject of ours begins the complement; farther on it is what somebody spoke of. */
const SUBJECT_WORDS = 6;
/** "Paris Call for *cyber peace*", but "call for papers on cyberspace". */
const CALLED_WORDS = 2;
const FOR = pattern(String.raw`^\s(?:for|pour|para|per|für|для)\s`);

export type Complement = 'ours' | 'other' | 'doubtful' | undefined;

/**
 * What the words after (and, in Chinese and Japanese, before) a head say it is: `ours` when about information technology or when
 * they go on as one of its longer names does, `other` when about another subject, `doubtful` when they say whose or what for and that
 * is nothing of ours, undefined when they say nothing.
 */
export function complementOf(text: string, hit: NameHit, sentenceOf: (hit: NameHit) => Surroundings): Complement {
  const after = text.slice(hit.end, hit.end + 60);
  const call = isCall(hit);
  const on = call && after.startsWith(',') ? null : (ON().exec(after) ?? (call ? TO().exec(after) : null));
  if (on) {
    const rest = text.slice(hit.end + on[0].length, hit.end + COMPLEMENT);
    if (goesOn(text, hit, hit.end + on[0].length)) return 'ours';
    // "France took the Paris Call to the UN": only a common noun calls upon somebody.
    if (call && CAPITAL().test(rest) && CAPITAL().test(text.slice(hit.start, hit.end))) return undefined;
    const folded = foldKey(rest.split(PHRASE_END)[0] ?? '');
    const [field, other] = [wordOf(hit, folded), otherSubject(folded)];
    if (field && DEVELOPMENT().test(rest)) return 'other';
    const at = field === undefined ? -1 : folded.indexOf(field);
    if (field && (!other || at < folded.indexOf(other))) {
      const near = folded.slice(0, at).split(' ').length <= (call ? CALLED_WORDS : SUBJECT_WORDS);
      return near ? 'ours' : call ? 'other' : undefined;
    }
    if (other) return 'other';
    // A full name with a subject that is not ours is another body's, if it is no more than ambiguous; an acronym may just be followed
    // by what was discussed there.
    const named = hit.uses.some(({ use }) => use.context < 0);
    const own =
      hit.uses.some(({ table, use }) => patternOf(table.hints[use.agreement] ?? '').test(folded)) || isOwn(hit, sentenceOf(hit));
    const words = call || WORDS().test(text.slice(hit.start, hit.end));
    if (!field && !named && !own && words && WORD_NEXT().test(rest)) return 'other';
  }
  const before = text.slice(Math.max(0, hit.start - NEAR), hit.start);
  const eastern = EASTERN_ENDS.some((end) => before.endsWith(end)) ? EASTERN().exec(before)?.slice(1).find(Boolean) : undefined;
  if (eastern !== undefined) return fieldWord(foldKey(eastern)) ? 'ours' : 'other';
  if (EASTERN_VERB.test(text.slice(hit.end - 2, hit.end + 1))) return 'other';
  const sentence = sentenceOf(hit);
  const other = otherSubject(sentence.before.slice(-NEAR)) ?? otherSubject(sentence.after.slice(0, NEAR));
  if (other && !fieldWord(sentence.before) && !fieldWord(sentence.after)) return 'other';
  if (POSSESSED().test(before)) return 'doubtful';
  const whose = WHOSE().exec(after);
  if (!whose) return undefined;
  const phrase = text.slice(hit.end + whose[0].length, hit.end + COMPLEMENT).split(OWNER_END)[0] ?? '';
  const rest = FOR().test(whose[0]) ? phrase : phrase.split(/\s+/).slice(0, OWNER_WORDS).join(' ');
  return goesOn(text, hit, hit.end + whose[0].length) || fieldWord(foldKey(rest)) || OURS().test(rest) ? undefined : 'doubtful';
}

/** The word that makes folded text ours: one of the field, or of the agreement alone where the catalogue says so. */
function wordOf({ uses }: NameHit, folded: string): string | undefined {
  const lists = uses.map(({ table, use }) => table.contexts[use.context] ?? '');
  if (lists.some((words) => words === '' || ofField(words))) return fieldWord(folded);
  for (const words of lists) {
    const word = patternOf(words).exec(folded)?.[0];
    if (word !== undefined) return word;
  }
  return undefined;
}

/** Whether a name goes on as another's: "Joint Statement on Responsible State Behaviour *in Outer Space*". */
export function goesElsewhere(text: string, { end }: NameHit): boolean {
  const next = IN().exec(text.slice(end, end + NEAR))?.[1];
  if (next === undefined) return false;
  const folded = foldKey(next);
  const other = otherSubject(folded);
  return other !== undefined && folded.slice(0, folded.indexOf(other)).split(' ').length <= CALLED_WORDS;
}

const IN = pattern(String.raw`^\s(?:in|on|dans|en|sur|im|zu|em|nello|nell['’]|sobre|в|по)\s?([^.;:,\n]+)`);

/** Whether the sentence has a word of the agreement alone. */
function isOwn({ uses }: NameHit, { before, after }: Surroundings): boolean {
  return uses.some(({ table, use }) => {
    const words = table.contexts[use.context] ?? '';
    return words !== '' && !ofField(words) && (patternOf(words).test(before) || patternOf(words).test(after));
  });
}

const isCall = ({ uses }: NameHit): boolean => uses.every(({ table, use }) => table.nouns[use.agreement] === CALL_NOUN);

/** Words up to the first that is no article. */
const CONTENT = pattern(String.raw`^(?:[\p{L}\p{M}]{1,3}[\s'’]){0,2}[\p{L}\p{M}]{3,}`);

/** Whether name and complement begin a longer name of the catalogue: "Paris Call for Trust", though it then says something else. */
function goesOn(text: string, hit: NameHit, from: number): boolean {
  const words = CONTENT().exec(text.slice(from, from + NEAR))?.[0];
  if (words === undefined) return false;
  const key = nameKey(text.slice(hit.start, from) + words);
  return hit.uses.some(({ table }) => beginsName(table, `${key} `) || beginsName(table, `${key}\n`));
}
