import { pattern } from '../text/lazily.ts';
import { familyOf } from './families.ts';
import { fieldWord, isOnlineWord, otherSubject, patternOf, type Surroundings, strongFieldWord } from './lexicon.ts';
import type { Page } from './page.ts';
import type { FoundUse, NameHit } from './scan-names.ts';

/** How much speaks for an ambiguous name being ours, and the word that says it best; without one the page as a whole does. */
export type Evidence = { points: number; word: string | undefined };

/** What a name needs. */
export const ENOUGH = 2;

/**
 * Weighs what stands around an ambiguous name. A word of the field in its own sentence is enough by itself; one in the paragraph or
 * the page's title, a page about the field, another agreement named in full, and "internet" in the sentence count half. A look-alike
 * on the page counts against it where its own sentence says nothing, and so, twice, does a sentence about another subject. A name
 * written as a common noun ("an *apelo* de Paris") needs a sentence that is about the field.
 */
export function evidenceFor(page: Page, hit: NameHit, found: FoundUse, words: string): Evidence {
  const around = page.sentence(hit);
  const inSentence = strongWord(around, words);
  if (inSentence !== undefined) return { points: ENOUGH, word: inSentence };
  if (!found.use.german && isCommonNoun(page, hit)) return NOTHING;
  const family = familyOf(found);
  if (first(around, otherSubject)) return NOTHING;
  const nearby =
    strongWord(ofField(words) ? page.near(hit) : page.paragraph(hit), words) ??
    (page.isOnline() ? first(around, fieldWord) : undefined);
  const others = page.named.size - (page.named.has(family) ? 1 : 0);
  const points =
    count(nearby) +
    count(page.titleWord()) +
    (page.isTopic() ? 1 : 0) +
    Math.min(ENOUGH, others) -
    (nearby === undefined && page.lookAlikes.some((other) => other.family === family) ? 1 : 0);
  return { points, word: nearby };
}

const NOTHING: Evidence = { points: 0, word: undefined };
const count = (word: string | undefined): number => (word === undefined ? 0 : 1);

const COMMON_NOUN = pattern(String.raw`^\p{Ll}.*\p{Lu}\p{Ll}`);

/** "An *apelo* de Paris": the noun of a name without its capital may be anyone's. */
function isCommonNoun({ text }: Page, { start, end }: NameHit): boolean {
  return COMMON_NOUN().test(text.slice(start, end));
}

/** A word that a page about anything would not have: of the name's own context or of the field. */
function strongWord(sides: Surroundings, words: string): string | undefined {
  return first(sides, (side) => ownWord(side, words) ?? (ofField(words) ? strongFieldWord(side) : undefined));
}

/** Context lists that hold the field's first word mean the whole field, in every language. */
export function ofField(words: string): boolean {
  return /(?:^|\|)cyber(?:$|\|)/.test(words);
}

function ownWord(folded: string, words: string): string | undefined {
  for (const [word] of folded.matchAll(new RegExp(patternOf(words), 'gu'))) if (!isOnlineWord(word)) return word;
  return undefined;
}

const first = <R>({ before, after }: Surroundings, read: (side: string) => R | undefined): R | undefined =>
  read(before) ?? read(after);
