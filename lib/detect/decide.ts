import { foldKey } from '../text/fold.ts';
import { complementOf } from './complements.ts';
import type { Decision } from './decision.ts';
import { expansionAt, spelledOut, spells } from './expansions.ts';
import { familyOf, idOf, Places } from './families.ts';
import { around, fieldCount, fieldWord, wordPattern } from './lexicon.ts';
import type { FoundUse, NameHit } from './scan-names.ts';
import { chooseShared } from './shared-forms.ts';

/** How near a context word must stand, and how near the word that makes a bare number a document. UTF-16 units. */
const NEAR = 200;
const BARE_RADIUS = 60;
/** A page that speaks of the field this often gives context to full names anywhere on it. */
const TOPIC = 3;

type Page = { text: string; named: Places; others: Places; introduced: Set<string>; isTopic: () => boolean };

/**
 * Decides which hits are mentions. A form that stands alone always is. Any other needs a reason, in this order: the page introduces
 * it, names its agreement in full, has a context word near, or (full names only) is about the field. An expansion to something else,
 * or a look-alike, spoils the bare acronym for the page, unless ours was named later than the other.
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

/** What the whole page says, before any single hit is judged. */
function readPage(text: string, hits: readonly NameHit[]): Page {
  const page: Page = {
    text,
    named: new Places(),
    others: new Places(),
    introduced: new Set(),
    isTopic: lazily(() => isTopic(text)),
  };
  for (const hit of hits) {
    for (const found of hit.uses) {
      const family = familyOf(found);
      if (found.use.lookAlike) page.others.add(family, hit.start);
      else if (found.use.head && complementOf(text, hit) === 'other') page.others.add(family, hit.start);
      else if (found.use.context < 0) page.named.add(family, hit.start);
    }
  }
  for (const hit of hits) readExpansions(hit, hits, page);
  return page;
}

function readExpansions(hit: NameHit, hits: readonly NameHit[], page: Page): void {
  const acronyms = hit.uses.filter(({ use }) => use.context >= 0 && (use.form === 'acronym' || use.capitals > 0));
  if (acronyms.length === 0) return;
  const surface = page.text.slice(hit.start, hit.end);
  const expansion = expansionAt(page.text, hit);
  for (const found of acronyms) {
    const family = familyOf(found);
    const ours = (start: number, end: number) =>
      hits.some(
        (other) =>
          other !== hit &&
          other.start < end &&
          other.end > start &&
          other.uses.some((one) => !one.use.lookAlike && familyOf(one) === family),
      );
    if (expansion) {
      if (ours(expansion.start, expansion.end)) {
        if (
          hits.some(
            (other) =>
              other.start < expansion.end &&
              other.end > expansion.start &&
              other.uses.some((one) => one.use.context < 0 && idOf(one) === idOf(found)),
          )
        )
          page.introduced.add(`${idOf(found)} ${surface}`);
      } else if (spells(page.text.slice(expansion.start, expansion.end), surface)) page.others.add(family, hit.start);
    }
    for (const { start, end } of spelledOut(page.text, surface)) if (!ours(start, end)) page.others.add(family, start);
  }
}

function decideHit(hit: NameHit, page: Page): Decision[] {
  const reasons = hit.uses.flatMap((found) => {
    const why = reasonFor(hit, found, page);
    return why === undefined ? [] : [{ start: hit.start, end: hit.end, found, why }];
  });
  return reasons.length > 1 ? chooseShared(page.text, reasons) : reasons;
}

/** Why a use counts here; undefined when it does not. */
function reasonFor(hit: NameHit, found: FoundUse, page: Page): string | undefined {
  const { use, table } = found;
  if (use.lookAlike) return undefined;
  const complement = use.head ? complementOf(page.text, hit) : undefined;
  if (complement === 'other') return undefined;
  if (use.context < 0) return use.form;
  if (complement === 'ours') return 'complement';
  const surface = page.text.slice(hit.start, hit.end);
  const words = (table.contexts[use.context] ?? '').split('|').filter(Boolean);
  const bare = use.form === 'symbol' && /^\d/.test(surface);
  const acronym = use.form === 'acronym' || use.capitals > 0;
  const family = familyOf(found);
  const spoiled = page.others.lastBefore(family, hit.start);
  if ((acronym || use.head) && page.others.has(family) && page.named.lastBefore(family, hit.start) <= spoiled) {
    if (!page.named.has(family) || spoiled >= 0) return undefined;
  }
  if (page.introduced.has(`${idOf(found)} ${surface}`)) return 'introduced';
  if (!bare && words.length > 0 && page.named.has(family)) return 'named';
  if (words.length === 0) return undefined;
  const word = contextWord(page.text, hit, words, bare ? BARE_RADIUS : NEAR);
  if (word !== undefined) return `context|${word}`;
  if (!bare && !acronym && words.includes('cyber') && page.isTopic()) return 'topic';
  return undefined;
}

function contextWord(text: string, hit: NameHit, words: readonly string[], radius: number): string | undefined {
  const near = around(text, hit.start, hit.end, radius, radius);
  const pattern = wordPattern(words);
  const own = pattern.exec(near.before)?.[0] ?? pattern.exec(near.after)?.[0];
  if (own !== undefined) return own;
  return words.includes('cyber') ? (fieldWord(near.before) ?? fieldWord(near.after)) : undefined;
}

function isTopic(text: string): boolean {
  return fieldCount(foldKey(text), TOPIC) >= TOPIC;
}

function lazily(compute: () => boolean): () => boolean {
  let known: boolean | undefined;
  return () => {
    known ??= compute();
    return known;
  };
}
