/** Stems of the ordinals first to twelfth (Russian and German inflect), by language; in the order of the numbers. */
const STEMS: string[][] = [
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' '),
  'premi[eè]re? deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième'.split(' '),
  'primer[oa]? segund[oa] tercer[oa]? cuart[oa] quint[oa] sext[oa] séptim[oa] octav[oa] noven[oa] décim[oa] undécim[oa] duodécim[oa]'.split(
    ' ',
  ),
  'primeir[oa] segund[oa] terceir[oa] quart[oa] quint[oa] sext[oa] sétim[oa] oitav[oa] non[oa] décim[oa] undécim[oa] duodécim[oa]'.split(
    ' ',
  ),
  'prim[oa] second[oa] terz[oa] quart[oa] quint[oa] sest[oa] settim[oa] ottav[oa] non[oa] decim[oa] undicesim[oa] dodicesim[oa]'.split(
    ' ',
  ),
  'erste[nrs]? zweite[nrs]? dritte[nrs]? vierte[nrs]? fünfte[nrs]? sechste[nrs]? siebte[nrs]? achte[nrs]? neunte[nrs]? zehnte[nrs]? elfte[nrs]? zwölfte[nrs]?'.split(
    ' ',
  ),
  'перв\\p{L}{2,3} втор\\p{L}{2,3} треть\\p{L}{1,3} четв[её]рт\\p{L}{2,3} пят\\p{L}{2,3} шест\\p{L}{2,3} седьм\\p{L}{2,3} восьм\\p{L}{2,3} девят\\p{L}{2,3} десят\\p{L}{2,3} одиннадцат\\p{L}{2,3} двенадцат\\p{L}{2,3}'.split(
    ' ',
  ),
];
/** Arabic puts the ordinal after its noun. */
const ARABIC = [
  'الأولى?|الاول',
  'الثانية?',
  'الثالثة?',
  'الرابعة?',
  'الخامسة?',
  'السادسة?',
  'السابعة?',
  'الثامنة?',
  'التاسعة?',
  'العاشرة?',
];

/** A pattern for any ordinal of the languages where it stands before its noun. */
export const ORDINAL = [...new Set(STEMS.flat())].join('|');
export const ARABIC_ORDINAL = ARABIC.join('|');

const known = new Map<string, number | undefined>();

/** The number an ordinal word stands for; undefined when it is none. Remembered: there are few, and a page repeats them. */
export function ordinalOf(word: string): number | undefined {
  if (!known.has(word)) known.set(word, lookUp(word));
  return known.get(word);
}

function lookUp(word: string): number | undefined {
  for (const stems of [...STEMS, ARABIC]) {
    const at = stems.findIndex((stem) => new RegExp(`^(?:${stem})$`, 'iu').test(word));
    if (at >= 0) return at + 1;
  }
  return undefined;
}
