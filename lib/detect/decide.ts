import { foldKey } from '../text/fold.ts';
import { pattern } from '../text/lazily.ts';
import type { Decision } from './decision.ts';
import { familyOf, idOf } from './families.ts';
import { fieldWord, isOnlineWord, patternOf, sentenceAround, strongFieldWord } from './lexicon.ts';
import { nameKey } from './name-key.ts';
import { type Page, readPage } from './page.ts';
import type { FoundUse, NameHit } from './scan-names.ts';
import { chooseShared } from './shared-forms.ts';

/**
 * Decides which hits are mentions. A form that stands alone always is. Any other needs a reason, in this order: what follows it says
 * so, the page introduces it, names its agreement in full, has a context word near, or (full names only) is about the field. An
 * expansion to something else, or a look-alike, spoils the bare acronym for the page, unless ours was named later than the other.
 */
export function decide(text: string, hits: readonly NameHit[]): Decision[] {
  const page = readPage(text, hits);
  return hits.flatMap((hit) => decideFirst([hit, ...hit.shorter], page)).sort((a, b) => a.start - b.start);
}

/** The longest name that counts; a look-alike ends the search, so that nothing inside it is found. */
function decideFirst(names: readonly NameHit[], page: Page): Decision[] {
  for (const hit of names) {
    if (hit.uses.every(({ use }) => use.lookAlike)) return [];
    const decisions = decideHit(hit, page);
    if (decisions.length > 0) return decisions;
  }
  return [];
}

function decideHit(hit: NameHit, page: Page): Decision[] {
  const reasons = hit.uses.flatMap((found) => {
    const why = reasonFor(hit, found, page);
    return why === undefined ? [] : [{ start: hit.start, end: hit.end, found, why }];
  });
  return reasons.length > 1 ? chooseShared(page, reasons) : reasons;
}

/** Why a use counts here; undefined when it does not. */
function reasonFor(hit: NameHit, found: FoundUse, page: Page): string | undefined {
  const { use, table } = found;
  if (use.lookAlike) return undefined;
  const complement = use.head ? page.complement(hit) : undefined;
  if (complement === 'other') return undefined;
  if (use.context < 0) return use.form;
  if (complement === 'ours') return 'complement';
  if (spoiled(hit, found, page)) return undefined;
  const surface = page.text.slice(hit.start, hit.end);
  if (page.introduced.has(`${idOf(found)} ${surface}`)) return 'introduced';
  const words = table.contexts[use.context] ?? '';
  if (words === '') return undefined;
  const bare = use.form === 'symbol' && /^\d/.test(surface);
  if (!bare && page.named.has(familyOf(found))) return 'named';
  const word = bare ? documentWord(page.text, hit, words) : contextWord(page, hit, words);
  if (word !== undefined) return `context|${word}`;
  return !bare && !isAcronym(found) && ofField(words) && page.isTopic() ? 'topic' : undefined;
}

function isAcronym({ use }: FoundUse): boolean {
  return use.form === 'acronym' || use.capitals > 0;
}

/** Whether the page means something else by this form. A full name is spoiled only by a look-alike that contains it. */
function spoiled(hit: NameHit, found: FoundUse, page: Page): boolean {
  const family = familyOf(found);
  if (isAcronym(found) || found.use.head) {
    const other = page.others.lastBefore(family, hit.start);
    const named = page.named.lastBefore(family, hit.start);
    return page.others.has(family) && (other >= 0 ? named <= other : !page.named.has(family));
  }
  if (page.lookAlikes.length === 0 || page.named.has(family)) return false;
  const key = nameKey(page.text.slice(hit.start, hit.end));
  return page.lookAlikes.some((other) => other.family === family && other.key.includes(key));
}

/** What makes a bare number a document: "resolutions 53/70, 70/237 and **76/19**", 第**70/237**号决议. */
function documentWord(text: string, hit: NameHit, words: string): string | undefined {
  const listed = LISTED().exec(text.slice(Math.max(0, hit.start - LIST), hit.start));
  const before = foldKey(listed?.[1] ?? '');
  return patternOf(words).exec(before)?.[0] ?? patternOf(words).exec(foldKey(text.slice(hit.end, hit.end + AFTER_NUMBER)))?.[0];
}

/** The words before a list of numbers that ends here. */
const LISTED = pattern(
  String.raw`([\p{L}][\p{L}\s.'’-]{0,45})?(?:[\s\d/,;、،()–第号№.°-]|(?<!\p{L})(?:and|et|y|e|и|und|sowie|و|和|及|と|No|no|nº)(?!\p{L}))*$`,
);
const LIST = 160;
const AFTER_NUMBER = 6;

/** Context lists that hold the field's first word mean the whole field, in every language. */
function ofField(words: string): boolean {
  return /(?:^|\|)cyber(?:$|\|)/.test(words);
}

const COMMON_NOUN = pattern(String.raw`^\p{Ll}.*\p{Lu}\p{Ll}`);

/** "An *apelo* de Paris": the noun of a name without its capital may be anyone's, so context must stand in its own sentence. */
function isCommonNoun({ text }: Page, { start, end }: NameHit): boolean {
  return COMMON_NOUN().test(text.slice(start, end));
}

function contextWord(page: Page, hit: NameHit, words: string): string | undefined {
  const near = isCommonNoun(page, hit) ? sentenceAround(page.text, hit) : page.near(hit);
  const sides = [near.before, near.after];
  if (!ofField(words)) return first(sides, (side) => patternOf(words).exec(side)?.[0]);
  const strong = first(sides, (side) => ownWord(side, words) ?? strongFieldWord(side));
  return strong ?? (page.isOnline() ? first(sides, fieldWord) : undefined);
}

/** The first context word that a page about anything would not have. */
function ownWord(folded: string, words: string): string | undefined {
  for (const [word] of folded.matchAll(new RegExp(patternOf(words), 'gu'))) if (!isOnlineWord(word)) return word;
  return undefined;
}

function first<T, R>(items: readonly T[], read: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = read(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
