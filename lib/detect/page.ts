import { foldKey } from '../text/fold.ts';
import { lazily, remember } from '../text/lazily.ts';
import { type Complement, complementOf } from './complements.ts';
import { expansionAt, spelledOut, spells } from './expansions.ts';
import { familyOf, idOf, Places } from './families.ts';
import {
  around,
  fieldCount,
  fieldWord,
  otherSubjectCount,
  paragraphAround,
  patternOf,
  type Surroundings,
  sentenceAround,
  strongFieldCount,
  strongFieldWord,
} from './lexicon.ts';
import { nameKey } from './name-key.ts';
import { nearby } from './nearby.ts';
import type { FoundUse, NameHit } from './scan-names.ts';

/** How near a context word must stand, UTF-16 units. */
const NEAR = 200;
/** A page that uses words of the field alone this often is about it. */
const TOPIC = 3;
/** How often a page must speak of the field for "internet" to be context. */
const ONLINE = 2;

/** No longer than this is a title, UTF-16 units. */
const TITLE = 150;

function titleOf(text: string): string {
  const end = text.slice(0, TITLE).indexOf('\n');
  return end < 0 ? '' : text.slice(0, end);
}

/** What a whole text says, gathered before any single hit is judged. */
export type Page = {
  text: string;
  /** Where each family is named in full. */
  named: Places;
  /** Where the text speaks of something else that shares a family's acronym or head. */
  others: Places;
  /** The places of `others` that give another subject or expansion, look-alikes left out. */
  foreign: Places;
  /** Families one of whose heads is said to be somebody's. */
  doubted: Set<string>;
  /** Whether a name is, or has among its words, an acronym that the text introduces as something else. */
  isEstranged: (family: string, name: string) => boolean;
  /** `id surface` of acronyms the text introduces as ours. */
  introduced: Set<string>;
  /** Folded look-alikes on the page, by family. */
  lookAlikes: { family: string; key: string }[];
  isTopic: () => boolean;
  /** Whether anything on the page is of the field. */
  isOfField: () => boolean;
  /** Whether words of other bodies' subjects are as many as those of the field. */
  isOfOthers: () => boolean;
  /** The page's first line, if it is short enough for a title, and its word of the field. */
  title: string;
  titleWord: () => string | undefined;
  /** Whether words like "internet" are more here than a word in passing. */
  isOnline: () => boolean;
  /** The folded text near a hit, what its complement says, whether the page has one of some hints: each computed once. */
  near: (hit: NameHit) => Surroundings;
  sentence: (hit: NameHit) => Surroundings;
  /** What is near without leaving the line of text. */
  paragraph: (hit: NameHit) => Surroundings;
  complement: (hit: NameHit) => Complement;
  hints: (list: string) => boolean;
};

/** Reads from the hits of a text what the text names, introduces and means otherwise. */
export function readPage(text: string, hits: readonly NameHit[]): Page {
  const folded = lazily(() => foldKey(text));
  const sentence = remember((hit: NameHit) => sentenceAround(text, hit));
  const title = titleOf(text);
  const estranged = new Set<string>();
  const page: Page = {
    text,
    named: new Places(),
    others: new Places(),
    foreign: new Places(),
    doubted: new Set(),
    isEstranged: (family, name) => name.split(' ').some((word) => estranged.has(`${family} ${word}`)),
    introduced: new Set(),
    lookAlikes: [],
    isTopic: lazily(() => strongFieldCount(folded(), TOPIC) >= TOPIC),
    isOfField: lazily(() => page.named.size > 0 || fieldWord(folded()) !== undefined),
    isOfOthers: lazily(() => {
      const others = otherSubjectCount(folded(), TOPIC) + (/\bLAWS\b/.test(text) ? 1 : 0);
      return others > 0 && others >= strongFieldCount(folded(), TOPIC + 1);
    }),
    title,
    titleWord: lazily(() => strongFieldWord(foldKey(title))),
    isOnline: lazily(() => fieldCount(folded(), ONLINE) >= ONLINE),
    near: remember((hit) => around(text, hit.start, hit.end, NEAR, NEAR)),
    sentence,
    paragraph: remember((hit) => paragraphAround(text, hit, NEAR)),
    complement: remember((hit) => complementOf(text, hit, sentence)),
    hints: remember((list) => list !== '' && patternOf(list).test(folded())),
  };
  for (const hit of hits) {
    for (const found of hit.uses) {
      const family = familyOf(found);
      if (found.use.lookAlike) {
        page.others.add(family, hit.start);
        // "OEWG on Ageing": its beginning, alone elsewhere on the page, is the same body's.
        if (hit.shorter.some(({ uses }) => uses.some((short) => short.use.head && familyOf(short) === family)))
          page.foreign.add(family, hit.start);
        const key = nameKey(text.slice(hit.start, hit.end));
        if (!page.lookAlikes.some((known) => known.family === family && known.key === key)) page.lookAlikes.push({ family, key });
      } else if (found.use.head && page.complement(hit) === 'other') addForeign(page, family, hit.start);
      else if (found.use.head && page.complement(hit) === 'doubtful') page.doubted.add(family);
    }
  }
  const seen = new Set<string>();
  for (const hit of hits) readExpansions(hit, hits, page, estranged, seen);
  for (const hit of hits) for (const found of hit.uses) if (names(page, hit, found)) page.named.add(familyOf(found), hit.start);
  return page;
}

const lookAlike = (hits: readonly NameHit[], family: string): boolean =>
  hits.some(({ uses }) => uses.some((found) => found.use.lookAlike && familyOf(found) === family));

function addForeign(page: Page, family: string, at: number): void {
  page.foreign.add(family, at);
  page.others.add(family, at);
}

/** Whether a hit names its agreement whatever stands around it. */
function names(page: Page, hit: NameHit, { table, use }: FoundUse): boolean {
  if (use.lookAlike || use.context >= 0) return false;
  const found = { table, use };
  if (use.head)
    return page.complement(hit) === 'ours' || (page.complement(hit) !== 'other' && !page.foreign.has(familyOf(found)));
  return !page.isEstranged(familyOf(found), page.text.slice(hit.start, hit.end));
}

/** An acronym may be introduced here, as ours or as another's; the words it abbreviates may also stand anywhere on the page. */
function readExpansions(hit: NameHit, hits: readonly NameHit[], page: Page, estranged: Set<string>, seen: Set<string>): void {
  const acronyms = hit.uses.filter(({ use }) => !use.lookAlike && (use.form === 'acronym' || use.capitals > 0));
  const ambiguous = acronyms.filter(({ use }) => use.context >= 0);
  if (acronyms.length === 0) return;
  const surface = page.text.slice(hit.start, hit.end);
  const expansion = expansionAt(page.text, hit);
  if (expansion) {
    const inside = nearby(hits, expansion.start, expansion.end).filter((other) => other !== hit);
    const ours = inside.flatMap(({ uses }) => uses).filter(({ use }) => !use.lookAlike);
    for (const found of acronyms) {
      const family = familyOf(found);
      const same = ours.filter((other) => familyOf(other) === family);
      if (same.length === 0 && lookAlike(inside, family)) addForeign(page, family, hit.start);
      if (same.some((other) => other.use.context < 0 && idOf(other) === idOf(found)))
        page.introduced.add(`${idOf(found)} ${surface}`);
      if (same.length > 0 || !spells(page.text.slice(expansion.start, expansion.end), surface)) continue;
      estranged.add(`${family} ${surface}`);
      if (found.use.context >= 0) addForeign(page, family, hit.start);
    }
  }
  if (seen.has(surface) || ambiguous.length === 0) return;
  seen.add(surface);
  for (const { start, end } of spelledOut(page.text, surface)) {
    const covered = nearby(hits, start, end).flatMap(({ uses }) => uses);
    const other = (found: FoundUse) => !covered.some((use) => !use.use.lookAlike && familyOf(use) === familyOf(found));
    for (const found of ambiguous) if (other(found)) addForeign(page, familyOf(found), start);
  }
}
