/**
 * Writes lib/actors/country-names.ts: the names of states, and of the other places of ISO 3166-1, in ten languages, from the Unicode
 * CLDR that the project's Node carries. Run by `npm run build:actors` after an update of Node; tests/repo/actors.test.ts tells when.
 */
import { writeFileSync } from 'node:fs';
import { countryCodes } from '../lib/codebook/countries.ts';

const LANGUAGES = ['en', 'fr', 'es', 'ru', 'zh', 'ar', 'de', 'pt', 'it', 'ja'];
/** Places of ISO 3166-1 that do not speak as a state, some of which contain the name of one. */
const PLACES =
  'AI AS AW AX BL BM BQ BV CC CW CX EH FK FO GF GG GI GL GP GS GU HM IM IO JE KY MF MP MQ MS NC NF PF PM PN PR RE SH SJ SX TC TF TK UM VG VI WF YT';

/** `Myanmar (Burma)` is two names; CLDR's own short hands (`Congo - Kinshasa`) are none. */
function namesOf(code: string, language: string): string[] {
  // The long names of Hong Kong and Macao are those of China with an addition.
  const styles = code === 'HK' || code === 'MO' ? (['short'] as const) : (['long', 'short'] as const);
  const given = styles.flatMap(
    (style) => new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' }).of(code) ?? [],
  );
  const names = given.flatMap((name) => {
    const inBrackets = /^(.+?)\s*[(（](.+)[)）]$/.exec(name);
    return inBrackets ? [inBrackets[1] ?? '', inBrackets[2] ?? ''] : [name];
  });
  return [...new Set(names.map((name) => name.replace(' & ', ` ${AND[language] ?? 'and'} `)))].filter(
    (name) =>
      !/[-–]\s?(?:Kin|Bra|Кин|Бра)|SAR|R\.A\.E|RAS |^.$|САР|行政区|إدارية|Sonderverwaltung|RAE |布）|金）/.test(name) &&
      !/ [-–] /.test(name),
  );
}
const AND: Record<string, string> = { fr: 'et', es: 'y', pt: 'e', it: 'e', de: 'und', ru: 'и' };

const lines = (codes: string[], language: string): string =>
  codes
    .map((code) => `${code} ${namesOf(code, language).join('; ')}`)
    .filter((line) => line.length > 3)
    .join('\n');

/** The text of lib/actors/country-names.ts. */
export function countryNames(): string {
  const languages = LANGUAGES.map((language) => `  ${language}: \`\n${lines([...countryCodes], language)}\n\`,`);
  const places = LANGUAGES.flatMap((language) => PLACES.split(' ').flatMap((code) => namesOf(code, language)));
  return [
    '// Made by `npm run build:actors`; do not edit.',
    '// biome-ignore-all format: generated',
    '',
    '/** `CODE name; name`, one state a line, by language. Names of the Unicode CLDR (Unicode licence). */',
    `export const countryNames: Record<string, string> = {\n${languages.join('\n')}\n};`,
    '',
    '/** Places that are no states, so that the state in their name is not found. */',
    `export const placeNames = \`${[...new Set(places)].join('; ')}\`;`,
    '',
  ].join('\n');
}

if (import.meta.main) writeFileSync(new URL('../lib/actors/country-names.ts', import.meta.url), countryNames());
