import type { Token } from '../text/tokens.ts';
import { tokensOf } from '../text/tokens.ts';
import { type ActorName, actorTable } from './actor-table.ts';

export type { ActorName };

/**
 * Somebody a text names. Offsets are UTF-16 units, end exclusive. A `demonym` points to a state without being it: nationality of a
 * person is not the state. `actor` is `iso:FR`, `group:eu` or `org:who`; `code` the state of a demonym or agency.
 */
export type FoundActor = { start: number; end: number; from: number; to: number } & Omit<
  ActorName,
  'languages' | 'needs' | 'rank'
>;

/**
 * The actors a text names: whole words, the longest at each place, none inside another. Names of English, of `language` and those that
 * can be nothing else count; without a language, names of all ten. Never throws; time grows with the length of the text.
 *
 * @param language primary subtag of BCP 47
 */
export function findActors(text: string, language?: string): FoundActor[] {
  return findActorsIn(tokensOf(text), language);
}

/** The same for a text already cut into words; `from` and `to` count those. */
export function findActorsIn(tokens: readonly Token[], language?: string): FoundActor[] {
  const hits = actorTable()
    .find(tokens)
    .filter(({ from, to, value }) => isWritten(tokens, from, to, value) && isSpoken(value, to - from, language))
    .sort((a, b) => a.from - b.from || b.to - a.to || b.value.rank - a.value.rank);
  const found: FoundActor[] = [];
  let end = 0;
  for (const { from, to, value } of hits) {
    if (from < end) continue;
    end = to;
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (value.type === 'look_alike' || !first || !last) continue;
    const { languages: _l, needs: _n, rank: _r, ...said } = value;
    found.push({ start: first.start, end: last.end, from, to, ...said });
  }
  return found;
}

function isWritten(tokens: readonly Token[], from: number, to: number, { needs }: ActorName): boolean {
  if (needs === 'capitals') return tokens.slice(from, to).every(({ capitals, key }) => capitals || /^\d+$/.test(key));
  return needs === 'any' || tokens[from]?.capital === true;
}

const isSpoken = ({ languages }: ActorName, words: number, language: string | undefined): boolean =>
  language === undefined || words > 1 || languages === '*' || languages.includes(language) || languages.includes('en');
