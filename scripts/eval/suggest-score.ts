import type { Detector } from '../../lib/detect/build-detector.ts';
import { findMentions } from '../../lib/detect/find-mentions.ts';
import { parseSignatories } from '../../lib/suggest/parse-signatories.ts';
import { type Suggestion, suggest } from '../../lib/suggest/suggest.ts';
import type { GoldPassage } from './suggest-gold.ts';

/** Right and wrong of one measure. For lists of values `right` counts values, `wrong` values too many, `missed` values too few. */
export type Measure = { right: number; wrong: number; missed: number };
export type SuggestReport = { measures: Map<string, Measure>; misses: string[]; passages: number; milliseconds: number[] };

export const newSuggestReport = (): SuggestReport => ({ measures: new Map(), misses: [], passages: 0, milliseconds: [] });

/** From here on a date is offered as that of the statement; weaker ones are the page's. */
const SURE_DATE = 0.5;

/** Adds what the suggesters say of a passage to a report. */
export function scorePassage(report: SuggestReport, passage: GoldPassage, detector: Detector): void {
  const { text, lang, context = {}, expect, id } = passage;
  const mentions = findMentions(text, detector);
  const began = performance.now();
  const all = suggest(text, { ...context, language: lang, mentions });
  report.milliseconds.push(performance.now() - began);
  report.passages++;
  const of = <F extends Suggestion['field']>(field: F) =>
    all.filter((one): one is Extract<Suggestion, { field: F }> => one.field === field);
  const miss = (what: string, got: unknown, wanted: unknown) =>
    report.misses.push(
      `${what.padEnd(22)} ${id} got ${JSON.stringify(got)} for ${JSON.stringify(wanted)}: ${text.slice(0, 150).replaceAll('\n', ' ')}`,
    );
  const judge = (what: string, isRight: boolean, got: unknown, wanted: unknown) => {
    count(report, what, isRight ? { right: 1, wrong: 0, missed: 0 } : { right: 0, wrong: 1, missed: 0 });
    if (!isRight) miss(what, got, wanted);
  };
  const judgeSet = (what: string, got: string[], wanted: string[]) => {
    const right = got.filter((one) => wanted.includes(one)).length;
    count(report, what, { right, wrong: got.length - right, missed: wanted.length - right });
    if (right < Math.max(got.length, wanted.length)) miss(what, got, wanted);
  };
  const judgeTerm = (what: 'invocation' | 'sourceAuthority' | 'venue' | 'speakerCapacity') => {
    const wanted = expect[what]?.split(' ');
    if (wanted) judge(what, wanted.includes(of(what)[0]?.value ?? ''), of(what)[0]?.value, wanted);
  };

  const norms = of('norms').map(({ value }) => value.norm);
  if (expect.norms?.length === 0) judge('norms: none, none said', norms.length === 0, norms, []);
  else if (expect.norms) {
    const [main = ''] = expect.norms;
    judge('norms: top 1', expect.norms.includes(norms[0] ?? ''), norms, expect.norms);
    judge('norms: main in top 3', norms.slice(0, 3).includes(main), norms, expect.norms);
  }
  for (const what of ['invocation', 'sourceAuthority', 'venue', 'speakerCapacity'] as const) judgeTerm(what);
  if (expect.speakers) {
    const first = of('speakers')[0]?.value.map(({ actor }) => actor) ?? [];
    const isRight = expect.speakers.length === 0 ? first.length === 0 : expect.speakers.some((actor) => first.includes(actor));
    judge('speakers', isRight, first, expect.speakers);
  }
  if (expect.speechActs)
    judge(
      'speechActs',
      expect.speechActs.includes(of('speechActs')[0]?.value ?? ''),
      of('speechActs').map(({ value }) => value),
      expect.speechActs,
    );
  if (expect.sectors)
    judgeSet(
      'sectors',
      of('sectors').map(({ value }) => value),
      expect.sectors,
    );
  if (expect.targetCountries)
    judgeSet(
      'targetCountries',
      of('targetCountries').map(({ value }) => value),
      expect.targetCountries,
    );
  if (expect.attributionWording)
    judgeSet(
      'attributionWording',
      of('attributionWording').map(({ value }) => value),
      expect.attributionWording,
    );
  if (expect.dateStatement !== undefined) {
    const first = of('dateStatement')[0];
    const got = first && (first.strength >= SURE_DATE || first.reason.code === 'page_date') ? first.value : null;
    judge('dateStatement', got === expect.dateStatement, got, expect.dateStatement);
  }
  if (expect.signatories) {
    const list = of('speakers').find(({ reason }) => reason.code === 'signatory_list')
      ? parseSignatories(text, 2, lang)
      : undefined;
    const got = [...(list?.states ?? []), ...(list?.groups ?? [])].map(({ actor }) => actor);
    judgeSet('signatories', got, [
      ...expect.signatories.states.map((code) => `iso:${code}`),
      ...expect.signatories.groups.map((one) => `group:${one}`),
    ]);
  }
}

function count({ measures }: SuggestReport, what: string, { right, wrong, missed }: Measure): void {
  const before = measures.get(what) ?? { right: 0, wrong: 0, missed: 0 };
  measures.set(what, { right: before.right + right, wrong: before.wrong + wrong, missed: before.missed + missed });
}

/** Share of what was judged that is right. */
export const accuracy = ({ right, wrong, missed }: Measure): number => right / Math.max(1, right + wrong + missed);
export const precision = ({ right, wrong }: Measure): number => right / Math.max(1, right + wrong);
export const recall = ({ right, missed, wrong }: Measure, isSet: boolean): number =>
  right / Math.max(1, right + (isSet ? missed : wrong));
