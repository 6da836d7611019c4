import { type FoundDate, findDates } from './find-dates.ts';
import type { Reading } from './reading.ts';
import type { EvidenceSpan, Suggestion } from './types.ts';

type DateSuggestion = Extract<Suggestion, { field: 'dateStatement' }>;

/** How far into a text a dateline may stand, and how far before a date its word is looked for, in UTF-16 units. */
const DATELINE = 160;
const NEAR = 60;

/** A date after these is that of what was said … */
const SAID =
  /(?:statement|declaration|press release|remarks|speech|delivered|issued|released|said|stated|announced|declared|told|published|today|déclaration|communiqué|allocution|prononcé|publié|déclaré|annoncé|a dit|aujourd['’]hui|declaración|comunicado|discurso|emitid|publicad|dijo|declaró|anunció|señaló|hoy|erklärung|erklärte|sagte|mitteilung|pressemitteilung|heute|declaração|nota|disse|afirmou|hoje|заявлен|заявил|сообщил|выступлен|сегодня|声明|表示|发布|称|بيان|صرح|أعلن|قال)[\p{L}]*(?:[\s,:;(–—-]+[\p{L}.]+){0,6}[\s,:;(–—-]*$/iu;
/** … after these that of something else: an attack, an agreement, a law, a meeting gone by. */
const OTHER =
  /(?:attack\w*|incident|intrusion|campaign|since|resolution|report|adopted|agreed|endorsed|signed|norms?|framework|breach|compromise\w*|began|started|discovered|outage|between|until|before|as early as|during|pandemic|election\w*|attaque\w*|cyberattaque\w*|depuis|résolution|rapport|adopté\w*|convenu\w*|intrusion|campagne|normes|ciberataque\w*|ataque\w*|desde|resolución|informe|adoptad\w*|aprobad\w*|acordad\w*|campaña|normas|angriff\w*|cyberangriff\w*|seit|bericht|resolution|verabschiedet\w*|ataque|relatório|атак\p{L}*|резолюци\p{L}*|доклад\p{L}*|с начала|принят\p{L}*|攻击|报告|决议|自|هجوم|هجمات|قرار|تقرير|منذ|اعتمد)[\p{L}’']*(?:[\s,:;(–—-]+[\p{L}.'’]+){0,6}[\s,:;(–—-]*$/iu;
const TODAY =
  /(?<!\p{L})(?:today|this morning|this afternoon|aujourd['’]hui|ce matin|hoy|esta mañana|heute|hoje|oggi|сегодня|今天|今日|اليوم)(?!\p{L})/iu;

/** When the statement was made: a date that the passage or what stands before it gives for it, else the page's, which may be another. */
export function suggestDate({ text, context }: Reading): DateSuggestion[] {
  const found = [
    ...judge(text, 'passage', 0),
    ...judge(context.before?.slice(-2_000) ?? '', 'before', Math.max(0, (context.before?.length ?? 0) - 2_000)),
    ...judge(context.title ?? '', 'title', 0),
  ].sort((a, b) => b.strength - a.strength);
  const page = pageDate(text, context.datePublished);
  const all = [...found, ...page].sort((a, b) => b.strength - a.strength);
  return all.filter((one, index) => all.findIndex(({ value }) => value === one.value) === index).slice(0, 3);
}

function pageDate(text: string, datePublished: string | undefined): DateSuggestion[] {
  if (datePublished === undefined || datePublished === '') return [];
  const today = TODAY.exec(text);
  const evidence: EvidenceSpan = today
    ? { in: 'passage', start: today.index, end: today.index + today[0].length }
    : { in: 'datePublished', start: 0, end: datePublished.length };
  const reason = { code: today ? ('date_said' as const) : ('page_date' as const), detail: today?.[0] ?? datePublished };
  return [{ field: 'dateStatement', value: datePublished, reason, evidence, strength: today ? 0.75 : 0.4 }];
}

function judge(text: string, place: 'passage' | 'before' | 'title', shift: number): DateSuggestion[] {
  return findDates(text).flatMap((found): DateSuggestion[] => {
    const [code, strength] = roleOf(text, found, place);
    if (strength === 0) return [];
    const { start, end, date } = found;
    const evidence = { in: place, start: start + shift, end: end + shift };
    return [{ field: 'dateStatement', value: date, reason: { code, detail: text.slice(start, end) }, evidence, strength }];
  });
}

function roleOf(text: string, { start, date }: FoundDate, place: string): ['dateline' | 'date_said', number] {
  const ahead = text.slice(Math.max(0, start - NEAR), start);
  const isFull = date.length === 10;
  if (OTHER.test(ahead)) return ['date_said', 0];
  if (SAID.test(ahead)) return ['date_said', isFull ? 0.85 : 0.6];
  // A year or month without a word for speaking dates anything.
  if (!isFull) return ['date_said', place === 'title' && date.length === 7 ? 0.5 : 0];
  if (place === 'title') return ['dateline', 0.6];
  const isFirst = start < DATELINE && /^[^.!?]*$/.test(text.slice(0, start));
  if (place === 'before') return ['dateline', isFirst ? 0.8 : 0.65];
  return isFirst
    ? ['dateline', /^(?:[\p{Lu}\p{Lo}][\p{L} .'’-]{0,40}[,(–—-]?\s*)?$/u.test(text.slice(0, start)) ? 0.8 : 0.6]
    : ['date_said', 0];
}
