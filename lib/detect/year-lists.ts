import { lazily, pattern } from '../text/lazily.ts';
import type { Decision } from './decision.ts';
import { idOf } from './families.ts';
import { nearby } from './nearby.ts';

/** Reports of the UN groups by year: which heads they belong to, and what each year's report is. */
const GROUPS: { head: RegExp; process: RegExp; reports: Record<string, string> }[] = [
  {
    head: /^un-gge-/,
    process: /^un-gge-process$/,
    reports: { '2010': 'un-gge-2010', '2013': 'un-gge-2013', '2015': 'un-gge-2015', '2021': 'un-gge-2021' },
  },
  {
    head: /^un-oewg-/,
    process: /^un-oewg-(2019-2021|2021-2025)$/,
    reports: {
      '2021': 'un-oewg-2021-report',
      '2022': 'un-oewg-apr1',
      '2023': 'un-oewg-apr2',
      '2024': 'un-oewg-apr3',
      '2025': 'un-oewg-final-2025',
    },
  },
];
const YEAR = '(?:2010|2013|2015|202[1-5])(?:年|\\s?г\\.)?';
const YEARS = lazily(
  () =>
    new RegExp(
      `(?<![\\d/–-])${YEAR}(?:(?:\\s?[,、،/&]\\s?|\\s?(?:和|及|与|と|و)\\s?|\\s)(?:(?:and|et|y|e|и|und|sowie|of|de|du|von|aus|from|en|in)\\s)*(?:the\\s)?${YEAR})*(?![\\d/–-])`,
      'giu',
    ),
);
/** `REPORT` without the rest of the word: beside a run of Han that has no such word, looking for its beginning takes quadratic time. */
const REPORTED = pattern('report|rapport|informe|доклад|报告|報告|تقرير|تقارير|bericht|relatóri', 'iu');
const REPORT = pattern(
  String.raw`\p{L}*(?:report|rapport|informe|доклад|报告|報告|تقرير|تقارير|bericht|relatóri|rapport[oi])\p{L}*`,
  'iu',
);
/** How near the group and the word "report" must stand, UTF-16 units. */
const REACH = 90;

/** Years found, and the heads they stand for: in "the 2013 and 2015 GGE reports" the group itself is not a mention of its own. */
export type YearLists = { years: Decision[]; heads: Set<Decision> };

/**
 * "The 2010, 2013, 2015 and 2021 GGE reports": years that stand in one list with a mention of the group and the word report near
 * are reports of the group, one mention for each year. A single year counts too when the group follows or precedes it directly.
 */
export function findYearLists(text: string, decisions: readonly Decision[]): YearLists {
  const heads = new Set<Decision>();
  const years = decisions.flatMap((head) => {
    const group = groupOf(head);
    if (!group) return [];
    const found = yearsAround(text, head, group.reports, decisions);
    if (found.some((year) => isPhrase(text, year, head)) && group.process.test(idOf(head.found))) heads.add(head);
    return found;
  });
  return { years, heads };
}

const groupOf = ({ found }: Decision) => GROUPS.find(({ head }) => head.test(idOf(found)));

function yearsAround(text: string, head: Decision, reports: Record<string, string>, decisions: readonly Decision[]): Decision[] {
  const from = Math.max(0, head.start - REACH);
  const to = Math.min(text.length, head.end + REACH);
  const near = text.slice(from, to);
  if (!/20[12]\d/.test(near) || !REPORTED().test(near)) return [];
  return [...near.matchAll(YEARS())].flatMap((match) => {
    const start = from + match.index;
    const end = start + match[0].length;
    const [gapFrom, gapTo] = start < head.start ? [end, head.start] : [head.end, start];
    const gap = text.slice(gapFrom, Math.max(gapFrom, gapTo));
    const years = [...match[0].matchAll(/20\d\d/g)];
    const broken = years.length > 1 ? gap.replace(THEIR_REPORTS(), '') : gap;
    if (nearby(decisions, gapFrom, gapTo).some((one) => one !== head) || /[.!?;\n。]/.test(broken)) return [];
    // "The GGE's reports of 2013 and 2021, with the OEWG's": the nearer group has the years.
    const nearer = nearby(decisions, start - gap.length, end + gap.length).map(groupOf);
    if (years.length > 1 && nearer.some((group) => group && group !== groupOf(head))) return [];
    const free = years.filter((year) => nearby(decisions, start + year.index, start + year.index + 4).length === 0);
    if (years.length > 1)
      return free.flatMap(
        (year) => reportOf(head, reports[year[0]], start + year.index, start + year.index + year[0].length) ?? [],
      );
    return free.length === 0 || gap.length > JOINT || !isReport(text, Math.min(start, head.start), Math.max(end, head.end), gap)
      ? []
      : (reportOf(head, reports[match[0].slice(0, 4)], ...phrase(text, start, end, head)) ?? []);
  });
}

/** The group's own reports, spoken of in the next sentence: "The GGEs were small. Their reports of 2013 and 2015". */
const THEIR_REPORTS = pattern(
  String.raw`[.;]\s(?:Its|Their|Ses|Leurs|Sus|Ihre|Seine|Его|Их|Os seus|As suas|I suoi|I loro)\s(?:\p{Ll}+\s)?\p{L}*(?:report|rapport|inform|доклад|bericht|relatóri)\p{L}*\s(?:\p{Ll}+\s)?$`,
  'iu',
);

/** Whether a year and its group stand in one phrase, so that the group is no mention of its own. */
function isPhrase(text: string, year: Decision, head: Decision): boolean {
  return !/[.;]/.test(text.slice(Math.min(year.end, head.end), Math.max(year.start, head.start)));
}

/** Whether a single year and its group are a report: the word stands between them or right beside, not in what the group did that year. */
function isReport(text: string, start: number, end: number, gap: string): boolean {
  const before =
    text
      .slice(Math.max(0, start - BESIDE), start)
      .split(CLAUSE_END())
      .at(-1) ?? '';
  const after = text.slice(end, end + BESIDE).split(CLAUSE_END())[0] ?? '';
  return REPORT().test(before) || REPORT().test(gap) || (REPORT().test(after) && !WHEN().test(gap));
}

/** "The group *in* 2024 adopted its report". */
const WHEN = pattern(String.raw`(?:^|\s)(?:in|im|en|em|nel|в|في)\s|[はが]`, 'iu');
const BESIDE = 40;
const CLAUSE_END = pattern(String.raw`[,.:;!?()\n。，；：]`);

/** Between a single year and the group: "2015 report of the", " of ", " in its ". */
const JOINT = 24;

/** One year's report as a whole: from the year to the group, and the word "report" after it: "2015 UN GGE consensus report". */
function phrase(text: string, start: number, end: number, head: Decision): [number, number] {
  const to = Math.max(end, head.end);
  const after = new RegExp(`^(?:['’]s)?(?:\\s\\p{Ll}+)?[\\s-]${REPORT().source}`, 'iu').exec(text.slice(to, to + REACH));
  return [Math.min(start, head.start), to + (after?.[0].length ?? 0)];
}

function reportOf(head: Decision, id: string | undefined, start: number, end: number): Decision | undefined {
  const { table } = head.found;
  const agreement = table.ids.indexOf(id ?? '');
  if (agreement < 0) return undefined;
  const use = { ...head.found.use, agreement, norm: -1, form: 'name' as const, wrong: false };
  return { start, end, found: { table, use }, why: 'list|years' };
}
