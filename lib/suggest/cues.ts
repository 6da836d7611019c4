import { type PhraseHit, PhraseTable } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';

/** A phrase of a lexicon in a text: tokens `from` to `to`, units `start` to `end`. */
export type Cue = { concept: string; from: number; to: number; start: number; end: number; sentence: number };

/** A lexicon: paragraphs of `concept: phrase; phrase`, several for one concept if need be; `#` begins a remark. */
export class Lexicon {
  private table: PhraseTable<string> | undefined;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  /** Every phrase in the text, the longest of a concept at each place. The table is made when first needed. */
  find(tokens: readonly Token[]): Cue[] {
    this.table ??= readLexicon(this.source);
    const longest = new Map<string, PhraseHit<string>>();
    for (const hit of this.table.find(tokens)) longest.set(`${hit.from} ${hit.value}`, hit);
    return [...longest.values()].flatMap(({ from, to, value }): Cue[] => {
      const [first, last] = [tokens[from], tokens[to - 1]];
      if (!first || !last) return [];
      return [{ concept: value, from, to, start: first.start, end: last.end, sentence: first.sentence }];
    });
  }
}

function readLexicon(source: string): PhraseTable<string> {
  const table = new PhraseTable<string>();
  const known = new Set<string>();
  for (const line of source.split('\n')) {
    const [, concept, phrases] = /^(\w+): (.+)$/.exec(line) ?? [];
    for (const phrase of phrases?.split(';') ?? []) {
      const bare = phrase.trim();
      if (bare === '' || concept === undefined || known.has(`${concept} ${bare}`)) continue;
      known.add(`${concept} ${bare}`);
      table.add(bare, concept);
    }
  }
  return table;
}

/** Hits by concept. */
export function byConcept(cues: readonly Cue[]): Map<string, Cue[]> {
  const map = new Map<string, Cue[]>();
  for (const cue of cues) {
    const list = map.get(cue.concept);
    if (list) list.push(cue);
    else map.set(cue.concept, [cue]);
  }
  return map;
}
