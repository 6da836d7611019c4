import type { Decision } from './decision.ts';
import { idOf } from './families.ts';
import { nearby } from './nearby.ts';

/** Reports of the UN groups by year. */
const REPORTS: Record<string, string> = {
  '2010': 'un-gge-2010',
  '2013': 'un-gge-2013',
  '2015': 'un-gge-2015',
  '2021': 'un-gge-2021',
};
const YEARS =
  /(?<!\d)(?:2010|2013|2015|2021)(?:年|\s?г\.)?(?:(?:\s?[,、،/&]\s?|\s?(?:和|及|与|と|و)\s?|\s)(?:(?:and|et|y|e|и|und|sowie|of|de|du|von|aus|from|en|in)\s)*(?:the\s)?(?:2010|2013|2015|2021)(?:年|\s?г\.)?)*(?!\d)/giu;
const REPORT = /report|rapport|informe|доклад|报告|報告|تقرير|تقارير|bericht|relatóri|rapport[oi]|consensus/iu;
/** How near the group and the word "report" must stand, UTF-16 units. */
const REACH = 90;

/**
 * "The 2010, 2013, 2015 and 2021 GGE reports": years that stand in one list with a mention of the group and the word report near
 * are reports of the group, one mention for each year. A single year counts too when the group follows or precedes it directly.
 */
export function findYearLists(text: string, decisions: readonly Decision[]): Decision[] {
  const heads = decisions.filter(({ found }) => /^un-gge-/.test(idOf(found)));
  return heads.flatMap((head) => {
    const from = Math.max(0, head.start - REACH);
    const to = Math.min(text.length, head.end + REACH);
    return [...text.slice(from, to).matchAll(YEARS)].flatMap((match) => {
      const start = from + match.index;
      const end = start + match[0].length;
      const years = [...match[0].matchAll(/20\d\d/g)];
      const overlaps = nearby(decisions, start, end).length > 0;
      const [gapFrom, gapTo] = start < head.start ? [end, head.start] : [head.end, start];
      const gap = text.slice(gapFrom, Math.max(gapFrom, gapTo));
      if (overlaps || /[.!?;\n。]/.test(gap) || !REPORT.test(text.slice(from, to))) return [];
      if (years.length === 1 && gap.length > JOINT) return [];
      return years.flatMap((year) => yearDecision(head, year[0], start + year.index) ?? []);
    });
  });
}

/** Between a single year and the group: "2015 report of the", " of ", " reports of ". */
const JOINT = 24;

function yearDecision(head: Decision, year: string, start: number): Decision | undefined {
  const { table } = head.found;
  const agreement = table.ids.indexOf(REPORTS[year] ?? '');
  if (agreement < 0) return undefined;
  const use = { ...head.found.use, agreement, norm: -1, form: 'name' as const, wrong: false };
  return { start, end: start + year.length, found: { table, use }, why: 'list|years' };
}
