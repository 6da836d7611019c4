import type { Mention } from '../../lib/model/mention.ts';
import type { GoldDocument, GoldMention } from './gold.ts';

export type Tally = { right: number; missed: number; wrong: number };
export type Report = {
  documents: Tally;
  spans: Tally;
  byLanguage: Map<string, { documents: Tally; spans: Tally }>;
  byAgreement: Map<string, Tally>;
  pinpoints: { right: number; total: number };
  shortForms: Tally;
  traps: { documents: number; falseHits: number };
  /** Every miss and false hit with the words around it. */
  faults: string[];
};

/** Precision, recall and F1 of a tally; 1 where there was nothing to find and nothing was found. */
export function rates({ right, missed, wrong }: Tally): { precision: number; recall: number; f1: number } {
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

const empty = (): Tally => ({ right: 0, missed: 0, wrong: 0 });

/** An empty report, to which `scoreDocument` adds. */
export function newReport(): Report {
  return {
    documents: empty(),
    spans: empty(),
    byLanguage: new Map(),
    byAgreement: new Map(),
    pinpoints: { right: 0, total: 0 },
    shortForms: empty(),
    traps: { documents: 0, falseHits: 0 },
    faults: [],
  };
}

/**
 * Adds one document: agreements found against gold ids; spans, where a found one is right when it overlaps a gold one of the same
 * agreement by half of both together; pinpoints by their exact set of norms; short forms apart.
 */
export function scoreDocument(report: Report, gold: GoldDocument, found: readonly Mention[]): void {
  const strong = found.filter(({ weak }) => !weak);
  const language = report.byLanguage.get(gold.lang) ?? { documents: empty(), spans: empty() };
  report.byLanguage.set(gold.lang, language);
  const ids = new Set(strong.map(({ agreementId }) => agreementId));
  for (const id of new Set([...ids, ...gold.agreements])) {
    const outcome = !gold.agreements.includes(id) ? 'wrong' : ids.has(id) ? 'right' : 'missed';
    report.documents[outcome]++;
    language.documents[outcome]++;
    const tally = report.byAgreement.get(id) ?? empty();
    tally[outcome]++;
    report.byAgreement.set(id, tally);
    if (!gold.mentions && outcome !== 'right')
      report.faults.push(`${gold.id} [${gold.lang}] ${outcome} ${id}: ${hitsOf(gold, strong, id)}`);
  }
  if (gold.trap) {
    report.traps.documents++;
    report.traps.falseHits += [...ids].filter((id) => !gold.agreements.includes(id)).length;
  }
  if (!gold.mentions) return;
  for (const weak of [false, true]) {
    const tallies = weak ? [report.shortForms] : [report.spans, language.spans];
    scoreSpans(
      report,
      gold,
      gold.mentions.filter((mention) => mention.weak === weak),
      weak ? found.filter((one) => one.weak) : strong,
      tallies,
    );
  }
}

function scoreSpans(
  report: Report,
  gold: GoldDocument,
  wanted: readonly GoldMention[],
  found: readonly Mention[],
  tallies: Tally[],
): void {
  const used = new Set<Mention>();
  for (const mention of wanted) {
    for (const id of mention.agreements) {
      const hit = found.find(
        (one) =>
          one.agreementId === id &&
          !used.has(one) &&
          overlap(one, mention) >= 0.5 &&
          one.normIds.length > 0 === mention.norms.length > 0,
      );
      if (hit) used.add(hit);
      else report.faults.push(`${gold.id} [${gold.lang}] missed ${id}: ${shown(gold.text, mention)}`);
      for (const tally of tallies) tally[hit ? 'right' : 'missed']++;
      if (mention.norms.length > 0) {
        report.pinpoints.total++;
        const same = hit && [...hit.normIds].sort().join() === [...mention.norms].sort().join();
        if (same) report.pinpoints.right++;
        else if (hit)
          report.faults.push(
            `${gold.id} [${gold.lang}] norms ${hit.normIds.join()} for ${mention.norms.join()}: ${shown(gold.text, mention)}`,
          );
      }
    }
  }
  for (const one of found) {
    if (used.has(one)) continue;
    for (const tally of tallies) tally.wrong++;
    report.faults.push(
      `${gold.id} [${gold.lang}] wrong ${one.agreementId} ${one.normIds.join()} <${one.why}>: ${shown(gold.text, one)}`,
    );
  }
}

type Span = { start: number; end: number };

function overlap(a: Span, b: Span): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

const AROUND = 50;

function shown(text: string, { start, end }: Span): string {
  return `${text.slice(Math.max(0, start - AROUND), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + AROUND)}`.replaceAll(
    '\n',
    '⏎',
  );
}

function hitsOf(gold: GoldDocument, found: readonly Mention[], id: string): string {
  return found
    .filter(({ agreementId }) => agreementId === id)
    .slice(0, 3)
    .map((one) => `${shown(gold.text, one)} <${one.why}>`)
    .join(' … ');
}
