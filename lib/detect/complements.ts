import { pattern } from '../text/lazily.ts';
import { around, fieldWord, otherSubject } from './lexicon.ts';
import type { NameHit } from './scan-names.ts';

/** How far after a head its complement says what it is about, and how near another subject spoils it. UTF-16 units. */
const COMPLEMENT = 170;
const NEAR = 70;

/** "Open-ended Working Group *on …*", in the languages where the complement follows. */
const ON = pattern(
  String.raw`^\s*(?:[(（][^)）]{1,24}[)）]\s*)?,?\s*(?:on|sur|sobre|по|zu|zur|zum|für|über|su|sul|sulla|sui|sulle|chargée?|encargado|for(?=\s\p{Lu})|المعنية?|بشأن|حول)\s+(?!\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:its|their|this|that|behalf|time|record|board|track|many|several|lundi|mardi|mercredi|jeudi|vendredi|the (?:first|last|basis|second|same))\b)`,
  'iu',
);

const WORDS = pattern(String.raw`\p{Ll}\s`);
const WORD_NEXT = pattern(String.raw`^[\p{L}«“"]`);

/**
 * What the words after (and, in Chinese and Japanese, before) a head say it is: `ours` when about information technology, `other`
 * when about another subject, undefined when they say nothing.
 */
export function complementOf(text: string, hit: NameHit): 'ours' | 'other' | undefined {
  const on = ON().exec(text.slice(hit.end, hit.end + 60));
  if (on) {
    const rest = text.slice(hit.end + on[0].length, hit.end + COMPLEMENT);
    const sentence = rest.split(/[.;!?](?:\s|$)|\n|[）)]/u)[0] ?? '';
    const folded = around(sentence, 0, 0, 0, sentence.length).after;
    const [field, other] = [fieldWord(folded), otherSubject(folded)];
    if (field && (!other || folded.indexOf(field) < folded.indexOf(other))) return 'ours';
    if (other) return 'other';
    // A full name with a subject that is not ours is another body's; an acronym may just be followed by what was discussed there.
    if (!field && WORDS().test(text.slice(hit.start, hit.end)) && WORD_NEXT().test(rest)) return 'other';
  }
  const near = around(text, hit.start, hit.end, NEAR, NEAR);
  const other = otherSubject(near.before) ?? otherSubject(near.after);
  if (other && !fieldWord(near.before) && !fieldWord(near.after)) return 'other';
  return undefined;
}
