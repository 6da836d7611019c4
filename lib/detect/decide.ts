import { foldKey } from '../text/fold.ts';
import { pattern } from '../text/lazily.ts';
import { goesElsewhere } from './complements.ts';
import type { Decision } from './decision.ts';
import { ENOUGH, type Evidence, evidenceFor, SHORT } from './evidence.ts';
import { familyOf, idOf } from './families.ts';
import { ofField, patternOf } from './lexicon.ts';
import { nameKey } from './name-key.ts';
import { type Page, readPage } from './page.ts';
import type { FoundUse, NameHit } from './scan-names.ts';
import { chooseShared } from './shared-forms.ts';

/**
 * Decides which hits are mentions. A form that stands alone always is. Any other needs a reason, in this order: what follows it says
 * so, the page introduces it, names its agreement in full, or enough speaks for it (`evidence.ts`). An expansion to something else,
 * another subject, or a look-alike spoils it for the page, unless ours was named later than the other.
 */
export function decide(text: string, hits: readonly NameHit[]): Decision[] {
  const page = readPage(text, hits);
  const first = hits.map((hit) => decideFirst([hit, ...hit.shorter], page));
  const sure = first
    .flat()
    .filter(({ found, why, start, end }) => found.use.context >= 0 && end - start > SHORT && why !== 'named');
  for (const { found, start } of sure) page.named.add(familyOf(found), start);
  // A name that what stands around it has made sure of names its agreement for the rest of the page.
  return first
    .flatMap((decisions, i) => {
      const hit = hits[i];
      return decisions.length > 0 || !hit || sure.length === 0 ? decisions : decideFirst([hit, ...hit.shorter], page);
    })
    .sort((a, b) => a.start - b.start);
}

/** The longest name that counts; a look-alike ends the search, so that nothing inside it is found. */
function decideFirst(names: readonly NameHit[], page: Page): Decision[] {
  for (const hit of names) {
    if (hit.uses.every(({ use }) => use.lookAlike) || isCut(page.text, hit)) return [];
    const decisions = decideHit(hit, page);
    if (decisions.length > 0) return decisions;
  }
  return [];
}

/** パリコール**センター**: a word in Katakana goes on, so this is no name. */
function isCut(text: string, { end }: NameHit): boolean {
  return /[\u30a1-\u30fa\u30fc]{2}/.test(text.slice(end - 1, end + 1));
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
  const surface = page.text.slice(hit.start, hit.end);
  if (use.context < 0 && !use.head)
    return page.isEstranged(familyOf(found), surface) || goesElsewhere(page.text, hit) ? undefined : use.form;
  if (complement === 'ours') return use.context < 0 ? use.form : 'complement';
  if (spoiled(hit, found, page)) return undefined;
  if (use.context < 0) return page.isOfField() ? use.form : undefined;
  if (page.introduced.has(`${idOf(found)} ${surface}`)) return 'introduced';
  const words = table.contexts[use.context] ?? '';
  if (words === '') return undefined;
  const bare = use.form === 'symbol' && /^\d/.test(surface);
  if (!bare && page.named.has(familyOf(found)) && !(NUMBERED.test(surface) && isElsewhere(page, hit, words))) return 'named';
  const { points, word } = bare ? documentEvidence(page.text, hit, words) : evidenceFor(page, hit, found, words);
  if (points < ENOUGH) return undefined;
  if (word !== undefined) return `context|${word}`;
  return !isAcronym(found) && ofField(words) ? 'topic' : undefined;
}

/** "Decision No. 1106": anyone's, unless what names the agreement stands in the same sentence. */
const NUMBERED = /\s\d{3,}$/;

function isElsewhere(page: Page, hit: NameHit, words: string): boolean {
  const { before, after } = page.sentence(hit);
  return !patternOf(words).test(before) && !patternOf(words).test(after);
}

function isAcronym({ use }: FoundUse): boolean {
  return use.form === 'acronym' || use.capitals > 0;
}

/** Whether the page means something else by this form. A full name is spoiled only by what has all its words, or by another subject. */
function spoiled(hit: NameHit, found: FoundUse, page: Page): boolean {
  const family = familyOf(found);
  const key = nameKey(page.text.slice(hit.start, hit.end));
  const alike = () => page.lookAlikes.some((other) => other.family === family && hasWords(other.key, key));
  if (isAcronym(found) ? page.others.has(family) : page.foreign.has(family) || (found.use.head && alike())) {
    const other = page.others.lastBefore(family, hit.start);
    return other >= 0 ? page.named.lastBefore(family, hit.start) <= other : !page.named.has(family);
  }
  return !page.named.has(family) && alike();
}

function hasWords(longer: string, shorter: string): boolean {
  return (
    longer.includes(shorter) || (shorter.includes(' ') && shorter.split(' ').every((word) => longer.split(' ').includes(word)))
  );
}

/** What makes a bare number a document: "resolutions 53/70, 70/237 and **76/19**", 第**70/237**号决议. */
function documentEvidence(text: string, hit: NameHit, words: string): Evidence {
  const listed = LISTED().exec(text.slice(Math.max(0, hit.start - LIST), hit.start));
  const before = foldKey(listed?.[1] ?? '');
  const word =
    patternOf(words).exec(before)?.[0] ?? patternOf(words).exec(foldKey(text.slice(hit.end, hit.end + AFTER_NUMBER)))?.[0];
  return { points: word === undefined ? 0 : ENOUGH, word };
}

/** The words before a list of numbers that ends here. */
const LISTED = pattern(
  String.raw`([\p{L}][\p{L}\s.'’-]{0,45})?(?:[\s\d/,;、،()–第号№.°-]|(?<!\p{L})(?:and|et|y|e|и|und|sowie|و|和|及|と|No|no|nº)(?!\p{L}))*$`,
);
const LIST = 160;
const AFTER_NUMBER = 6;
