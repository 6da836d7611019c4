import { foldKey } from '../text/fold.ts';
import { pattern } from '../text/lazily.ts';
import { familyOf } from './families.ts';
import { TITLED } from './forms.ts';
import { capitalsOf } from './letters.ts';
import { fieldWord, isOnlineWord, ofField, otherSubject, patternOf, type Surroundings, strongFieldWord } from './lexicon.ts';
import type { Page } from './page.ts';
import type { FoundUse, NameHit } from './scan-names.ts';

/** How much speaks for an ambiguous name being ours, and the word that says it best; without one the page as a whole does. */
export type Evidence = { points: number; word: string | undefined };

/** What a name needs. */
export const ENOUGH = 2;

/**
 * Weighs what stands around an ambiguous name. A word of the field in its own sentence counts twice, one nearby, in the page's title, a
 * page about the field and each other agreement named in full once. That is enough unless the name is doubtful: an acronym that nobody
 * introduces, a name that is said to be somebody's ("the *programme of action* of Doha"), or one on a page about another body's
 * subject. A look-alike on the page counts against it where nothing near is of the field. Nothing helps in a sentence about another
 * subject, nor a name written as a common noun ("an *apelo* de Paris") in a sentence that is not about the field.
 */
export function evidenceFor(page: Page, hit: NameHit, found: FoundUse, words: string): Evidence {
  const around = page.sentence(hit);
  const family = familyOf(found);
  const inSentence = strongWord(around, hit, page, words);
  const common = isCommonNoun(page, hit, found);
  if (inSentence === undefined && (common || first(around, otherSubject))) return NOTHING;
  const field = ofField(words);
  const nearby =
    inSentence ??
    strongWord(field ? page.near(hit) : page.paragraph(hit), hit, page, words) ??
    (field && page.isOnline() ? first(around, fieldWord) : undefined);
  // Where the catalogue lists words of one agreement alone, no page about the field stands in for them.
  if (!field && nearby === undefined) return NOTHING;
  const others = page.named.size - (page.named.has(family) ? 1 : 0);
  const points =
    (inSentence === undefined ? 0 : 1) +
    count(nearby) +
    (hit.start < page.title.length ? 0 : count(page.titleWord())) +
    (page.isTopic() ? 1 : 0) +
    Math.min(ENOUGH, others) -
    (nearby === undefined && page.lookAlikes.some((other) => other.family === family) ? 1 : 0);
  return { points: points - Math.max(common ? 1 : 0, doubt(page, hit, found)), word: nearby };
}

/** What doubt about a name takes from what speaks for it. */
function doubt(page: Page, hit: NameHit, found: FoundUse): number {
  const { use } = found;
  if (!use.head) return use.form === 'acronym' && hit.end - hit.start <= SHORT ? 1 : 0;
  return page.isOfOthers() ? ENOUGH : page.doubted.has(familyOf(found)) ? 1 : 0;
}

/** Acronyms up to this length have many meanings. */
export const SHORT = 3;

const NOTHING: Evidence = { points: 0, word: undefined };
const count = (word: string | undefined): number => (word === undefined ? 0 : 1);

const COMMON_NOUN = pattern(String.raw`^\p{Ll}.*\p{Lu}\p{Ll}`);
const COMMON_LAST = /^[A-Z][a-z]+\s[a-z]+$/;

/** "An *apelo* de Paris", "the Paris *call*": the noun of a name without its capital may be anyone's. */
function isCommonNoun({ text }: Page, { start, end }: NameHit, { use }: FoundUse): boolean {
  const surface = text.slice(start, end);
  // A German adjective begins small: "der *öffentliche Kern* des Internets".
  return (
    COMMON_LAST.test(surface) ||
    (use.titled && capitalsOf(surface).length < TITLED) ||
    (!use.german && COMMON_NOUN().test(surface))
  );
}

/** A word that a page about anything would not have: of the name's own context or of the field. */
function strongWord(sides: Surroundings, hit: NameHit, page: Page, words: string): string | undefined {
  const name = foldKey(page.text.slice(hit.start, hit.end));
  return first(sides, (side) => ownWord(side, words, name) ?? (ofField(words) ? strongFieldWord(side) : undefined));
}

/** A word of the name itself is no context for it. */
function ownWord(folded: string, words: string, name: string): string | undefined {
  for (const [word] of folded.matchAll(new RegExp(patternOf(words), 'gu')))
    if (!isOnlineWord(word) && !name.includes(word)) return word;
  return undefined;
}

const first = <R>({ before, after }: Surroundings, read: (side: string) => R | undefined): R | undefined =>
  read(before) ?? read(after);
