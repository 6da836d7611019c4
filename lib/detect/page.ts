import { foldKey } from '../text/fold.ts';
import { lazily, remember } from '../text/lazily.ts';
import { complementOf } from './complements.ts';
import { expansionAt, spelledOut, spells } from './expansions.ts';
import { familyOf, idOf, Places } from './families.ts';
import { around, fieldCount, patternOf, strongFieldWord } from './lexicon.ts';
import { nameKey } from './name-key.ts';
import { nearby } from './nearby.ts';
import type { FoundUse, NameHit } from './scan-names.ts';

/** How near a context word must stand, UTF-16 units. */
const NEAR = 200;
/** A page that speaks of the field this often gives context to full names anywhere on it. */
const TOPIC = 3;
/** … and so does a page that names this many families of agreements in full. */
const FAMILIES = 2;
/** How often a page must speak of the field for "internet" to be context. */
const ONLINE = 2;

/** What a whole text says, gathered before any single hit is judged. */
export type Page = {
  text: string;
  /** Where each family is named in full. */
  named: Places;
  /** Where the text speaks of something else that shares a family's acronym or head. */
  others: Places;
  /** `id surface` of acronyms the text introduces as ours. */
  introduced: Set<string>;
  /** Folded look-alikes on the page, by family. */
  lookAlikes: { family: string; key: string }[];
  isTopic: () => boolean;
  /** Whether words like "internet" are more here than a word in passing. */
  isOnline: () => boolean;
  /** The folded text near a hit, what its complement says, whether the page has one of some hints: each computed once. */
  near: (hit: NameHit) => { before: string; after: string };
  complement: (hit: NameHit) => 'ours' | 'other' | undefined;
  hints: (list: string) => boolean;
};

/** Reads from the hits of a text what the text names, introduces and means otherwise. */
export function readPage(text: string, hits: readonly NameHit[]): Page {
  const folded = lazily(() => foldKey(text));
  const page: Page = {
    text,
    named: new Places(),
    others: new Places(),
    introduced: new Set(),
    lookAlikes: [],
    isTopic: lazily(
      () => page.named.size >= FAMILIES || (fieldCount(folded(), TOPIC) >= TOPIC && strongFieldWord(folded()) !== undefined),
    ),
    isOnline: lazily(() => fieldCount(folded(), ONLINE) >= ONLINE),
    near: remember((hit) => around(text, hit.start, hit.end, NEAR, NEAR)),
    complement: remember((hit) => complementOf(text, hit)),
    hints: remember((list) => list !== '' && patternOf(list).test(folded())),
  };
  for (const hit of hits) {
    for (const found of hit.uses) {
      const family = familyOf(found);
      if (found.use.lookAlike) {
        page.others.add(family, hit.start);
        const key = nameKey(text.slice(hit.start, hit.end));
        if (!page.lookAlikes.some((known) => known.family === family && known.key === key)) page.lookAlikes.push({ family, key });
      } else if (found.use.head && page.complement(hit) === 'other') page.others.add(family, hit.start);
      else if (found.use.context < 0) page.named.add(family, hit.start);
    }
  }
  const seen = new Set<string>();
  for (const hit of hits) readExpansions(hit, hits, page, seen);
  return page;
}

/** An acronym may be introduced here, as ours or as another's; the words it abbreviates may also stand anywhere on the page. */
function readExpansions(hit: NameHit, hits: readonly NameHit[], page: Page, seen: Set<string>): void {
  const acronyms = hit.uses.filter(
    ({ use }) => use.context >= 0 && !use.lookAlike && (use.form === 'acronym' || use.capitals > 0),
  );
  const [one] = acronyms;
  if (!one) return;
  const surface = page.text.slice(hit.start, hit.end);
  const expansion = expansionAt(page.text, hit);
  if (expansion) {
    const inside = nearby(hits, expansion.start, expansion.end).filter((other) => other !== hit);
    const ours = inside.flatMap(({ uses }) => uses).filter(({ use }) => !use.lookAlike);
    for (const found of acronyms) {
      const same = ours.filter((other) => familyOf(other) === familyOf(found));
      if (same.some((other) => other.use.context < 0 && idOf(other) === idOf(found)))
        page.introduced.add(`${idOf(found)} ${surface}`);
      if (same.length === 0 && spells(page.text.slice(expansion.start, expansion.end), surface))
        page.others.add(familyOf(found), hit.start);
    }
  }
  if (seen.has(surface)) return;
  seen.add(surface);
  for (const { start, end } of spelledOut(page.text, surface)) {
    const covered = nearby(hits, start, end).flatMap(({ uses }) => uses);
    const other = (found: FoundUse) => !covered.some((use) => !use.use.lookAlike && familyOf(use) === familyOf(found));
    for (const found of acronyms) if (other(found)) page.others.add(familyOf(found), start);
  }
}
