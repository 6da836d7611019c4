import { PhraseTable } from '../text/phrases.ts';
import { aliases, lookAlikes } from './aliases.ts';
import { countryNames, placeNames } from './country-names.ts';
import { demonyms } from './demonyms.ts';
import { groups } from './groups.ts';
import { organisations } from './organisations.ts';

/** One way to name somebody. */
export type ActorName = {
  actor: string;
  /** As to be shown, in English. */
  name: string;
  type: string;
  form: 'name' | 'demonym';
  /** The state behind a demonym or an agency. */
  code?: string;
  /** Languages in which it is this name; `*` in any. */
  languages: '*' | string[];
  /** `US` is no `us`, `Chad` no `chad`. */
  needs: 'capitals' | 'capital' | 'any';
  /** The higher wins where the same words name several. */
  rank: number;
};

let table: PhraseTable<ActorName> | undefined;

/** All names there are. Made when first needed (some 10 ms), then kept. */
export function actorTable(): PhraseTable<ActorName> {
  table ??= makeTable();
  return table;
}

const NAMED_BY = /^(\S+) (.+)$/;

function makeTable(): PhraseTable<ActorName> {
  const made = new PhraseTable<ActorName>();
  const seen = new Map<string, ActorName>();
  const english = new Map(linesOf(countryNames.en ?? '').map(([code, names]) => [code, names.split('; ')[0] ?? code]));
  const add = (phrase: string, value: Omit<ActorName, 'needs' | 'languages'>, languages: ActorName['languages']) => {
    const bare = phrase.trim().replace(/^the /i, '');
    const known = seen.get(`${value.actor}|${value.form}|${bare}`);
    if (known) {
      known.languages = known.languages === '*' || languages === '*' ? '*' : [...known.languages, ...languages];
      return;
    }
    const name: ActorName = { ...value, languages, needs: needsOf(bare) };
    seen.set(`${value.actor}|${value.form}|${bare}`, name);
    made.add(bare, name);
  };
  const state = (code: string) => ({ actor: `iso:${code}`, name: english.get(code) ?? code, type: 'state', code });

  for (const [language, lines] of Object.entries(countryNames))
    for (const [code, names] of linesOf(lines))
      for (const name of names.split(';')) add(name, { ...state(code), form: 'name', rank: 3 }, [language]);
  for (const [code, rest] of linesOf(aliases)) {
    const [, language = '*', names = ''] = NAMED_BY.exec(rest) ?? [];
    for (const name of names.split(';'))
      add(name, { ...state(code), form: 'name', rank: 4 }, language === '*' ? '*' : [language]);
  }
  for (const entry of demonyms.split(/[;\n]/).filter((one) => one.trim() !== '')) {
    const [, code = '', words = ''] = NAMED_BY.exec(entry.trim()) ?? [];
    for (const word of words.split(',')) add(word, { ...state(code), form: 'demonym', rank: 1 }, '*');
  }
  for (const { id, type, name, names } of groups)
    for (const one of names.split(';')) add(one, { actor: `group:${id}`, name, type, form: 'name', rank: 5 }, '*');
  for (const [id, rest] of linesOf(organisations)) {
    const [, type = '', code, names = ''] = /^(\S+) (?:([A-Z]{2}) (?=\S))?(.+)$/.exec(rest) ?? [];
    const [name = id] = names.split('; ');
    for (const one of names.split('; '))
      add(one, { actor: `org:${id}`, name, type, form: 'name', rank: 2, ...(code === undefined ? {} : { code }) }, '*');
  }
  for (const name of `${lookAlikes}; ${placeNames}`.split(';'))
    add(name, { actor: '', name: '', type: 'look_alike', form: 'name', rank: 0 }, '*');
  return made;
}

const linesOf = (text: string): [string, string][] =>
  text.split('\n').flatMap((line): [string, string][] => {
    const [, first, rest] = NAMED_BY.exec(line.trim()) ?? [];
    return first !== undefined && rest !== undefined ? [[first, rest]] : [];
  });

/** Longest word in capitals that is an acronym and no shouted name. */
const ACRONYM = 7;

function needsOf(name: string): ActorName['needs'] {
  const letters = name.replace(/[^\p{L}]/gu, '');
  const hasCase = letters.toLowerCase() !== letters.toUpperCase();
  if (!hasCase) return 'any';
  if (letters.length <= ACRONYM && letters === letters.toUpperCase()) return 'capitals';
  return /^\p{Lu}/u.test(name.replace(/^[^\p{L}]+/u, '')) ? 'capital' : 'any';
}
