import { pattern } from '../text/lazily.ts';
import type { Decision } from './decision.ts';
import { familyOf, idOf } from './families.ts';
import { nearby } from './nearby.ts';

/** "The Call", in the languages that write it with an article; by the letter of `nouns.ts`. Capitals tell it from a common noun. */
const SHORT: Record<string, string> = {
  v: '(?:[Tt]he|[Ll]a|[Dd]?[Aa]|[Nn]a|À|à|[DdNn]?ella|[Dd]alla|[Aa]lla|[Dd]ie|[Dd]er|[Ss]tessa|[Mm]isma|[Mm]esma|[Mm]ême) (?:Convention|Convención|Konvention|Convenção|Convenzione)|(?:[Ee]l|[DdAa]e?l) Convenio|[Dd](?:as|es) Übereinkommens?|(?<![а-яёА-ЯЁ])Конвенци[яиюей]{1,2}|该公约|《公约》|本公约|同条約|本条約|هذه الاتفاقية',
  l: "(?:[Tt]he) Call|[Ll]['’]Appel|(?:[Ee]l|[Dd]el) (?:Llamamiento|Llamado)|[Dd](?:er|en|es) (?:Aufrufs?|Appells?)|该倡议",
  t: '[Tt]he (?:Second )?(?:Additional )?Protocol|[Ll]e Protocole|(?:[Ee]l|[DdAa]e?l) Protocolo|[Dd](?:as|es) (?:Zusatzp|P)rotokolls?|[DdAa]?o Protocolo|[Ii]l Protocollo|[Dd]el Protocollo|该议定书|同議定書',
  a: "[Tt]he Accord|[Ll]['’]Accord",
  h: '[Tt]he Charter|[Ll]a Charte|[Ll]a Carta|[Dd](?:ie|er) Charta',
  d: '[Tt]he Declaration|[Ll]a Déclaration|[Ll]a Declaración|[Dd]ie Erklärung|该宣言',
  g: "[Tt]he Pledge|[Ll]['’]Engagement",
  c: '[Tt]he Compact|[Tt]he Pact|[Ll]e Pacte|[Ee]l Pacto',
  k: '[Tt]he Contract',
  m: '[Tt]he Manual|[Ll]e Manuel|[Ee]l Manual|[Dd]as Handbuch',
  o: '[Tt]he Commission|[Ll]a Commission|[Ll]a Comisión',
  s: '[Tt]he (?:Joint )?Statement',
  e: '[Tt]he Code(?: of (?:Conduct|Practice))?|[Ll]e Code|[Ee]l Código',
  r: '[Tt]he [Rr]eport|[Ll]e [Rr]apport|[Ee]l [Ii]nforme|[Dd]er Bericht|该报告|同報告書',
  p: '[Tt]he Principles|[Ll]es Principes|[Ll]os Principios',
  b: "[Tt]he Agreement|[Ll]['’]Accord|[Ee]l Acuerdo|[Dd]as Abkommen",
  u: '[Tt]he Guide',
  z: '[Tt]he Resolution',
  w: '[Tt]he Working Group|[Ll]e Groupe de travail|[Ee]l Grupo de Trabajo',
  x: '[Tt]he Group(?! of)|[Tt]he Experts',
};

/** A short form farther from the full name than this needs a reader's memory, not a rule. UTF-16 units. */
const REACH = 4_000;
/** What may follow a short form and make it the full name of something else: "the Convention on the Rights of the Child". */
const LONGER = pattern(
  String.raw`^(?:\s+(?:on|against|for|of|to|sur|pour|contre|relative|sobre|contra|para|über|zur?|gegen|по|о|об|против|against)\s+(?!(?:its|this|that|the (?:basis|one|other))\b)|\s+\p{Lu}\p{Ll}|-)`,
);

/**
 * Short forms after a full name, bound to the nearest earlier mention of that noun. None where agreements of two families with the
 * same noun are named on the page (Paris Call and Christchurch Call): then a reader, too, must look twice.
 */
export function findShortForms(text: string, decisions: readonly Decision[]): Decision[] {
  const byNoun = new Map<string, Decision[]>();
  for (const decision of decisions) {
    const noun = decision.found.table.nouns[decision.found.use.agreement] ?? '-';
    if (SHORT[noun] === undefined || decision.why === 'shared') continue;
    const same = byNoun.get(noun);
    if (same) same.push(decision);
    else byNoun.set(noun, [decision]);
  }
  return [...byNoun].flatMap(([noun, full]) =>
    new Set(full.map(({ found }) => familyOf(found))).size > 1 ? [] : shortsOf(text, noun, full, decisions),
  );
}

function shortsOf(text: string, noun: string, full: readonly Decision[], all: readonly Decision[]): Decision[] {
  const shorts: Decision[] = [];
  // Nothing beyond the reach of the last full name is read.
  const near = text.slice(0, (full.at(-1)?.end ?? 0) + REACH + LONGEST);
  const pattern = patternOf(noun);
  let next = 0;
  pattern.lastIndex = full[0]?.end ?? 0;
  for (let match = pattern.exec(near); match; match = pattern.exec(near)) {
    const start = match.index;
    const end = start + match[0].length;
    while (next + 1 < full.length && (full[next + 1]?.end ?? 0) <= start) next++;
    const nearest = full[next];
    if (!nearest) break;
    if (start > 0 && IN_WORD().test(near[start - 1] ?? '')) {
      pattern.lastIndex = start + 1;
      continue;
    }
    if (start - nearest.end > REACH) {
      const later = full[next + 1];
      if (!later) break;
      pattern.lastIndex = Math.max(end, later.end);
      continue;
    }
    if (LONGER().test(text.slice(end, end + 30)) || nearby(all, start, end).length > 0) continue;
    shorts.push({
      start,
      end,
      found: { ...nearest.found, use: { ...nearest.found.use, norm: -1, form: 'name' } },
      why: `short|${idOf(nearest.found)}`,
    });
  }
  return shorts;
}

/** No short form is longer, UTF-16 units. */
const LONGEST = 60;
const IN_WORD = pattern(String.raw`[\p{L}\p{N}]`);

const patterns = new Map<string, RegExp>();
/** What makes a short form the beginning of a longer word: small letters and digits of the scripts above, as ranges (see `letters.ts`). */
const SMALL = '0-9a-z\\u00df-\\u00f6\\u00f8-\\u024f\\u0430-\\u052f\\u0660-\\u0669\\u06f0-\\u06f9';

/** What stands before is looked at after the match: looked for first, it would be tried at every place of the text. */
function patternOf(noun: string): RegExp {
  const known = patterns.get(noun) ?? new RegExp(`(?:${SHORT[noun]})(?![${SMALL}])`, 'g');
  patterns.set(noun, known);
  return known;
}
