/**
 * `npm run eval:suggest -- DIR`: how well suggestions agree with passages whose codes are known. DIR as `scripts/eval/suggest-gold.ts`
 * tells. Prints for each file the figures per field, every miss and the time a passage takes. Ends with 1 when DIR has no gold.
 */
import { detectorData } from '../lib/catalogue/detector-data.ts';
import { buildDetector } from '../lib/detect/build-detector.ts';
import { readSuggestGold } from './eval/suggest-gold.ts';
import { accuracy, newSuggestReport, precision, recall, type SuggestReport, scorePassage } from './eval/suggest-score.ts';

/** Scores every file of a gold directory on its own, so that what was tuned on stays apart from what was not. */
export function evaluateSuggestions(directory: string): Map<string, SuggestReport> {
  const detector = buildDetector(detectorData);
  return new Map(
    readSuggestGold(directory).map(({ file, passages }) => {
      const report = newSuggestReport();
      for (const passage of passages) scorePassage(report, passage, detector);
      return [file, report];
    }),
  );
}

const SETS = new Set(['sectors', 'targetCountries', 'attributionWording', 'signatories']);
const percent = (rate: number) => `${(rate * 100).toFixed(1)}%`.padStart(7);

function print(file: string, { measures, misses, passages, milliseconds }: SuggestReport): void {
  console.log(`\n${file}: ${passages} passages\nMisses:`);
  for (const miss of misses) console.log(`  ${miss}`);
  for (const [what, measure] of measures) {
    const { right, wrong, missed } = measure;
    const figures = SETS.has(what)
      ? `P${percent(precision(measure))}  R${percent(recall(measure, true))}`
      : `right${percent(accuracy(measure))}`;
    console.log(
      `${what.padEnd(24)} ${figures.padEnd(22)} ${right} right, ${wrong} wrong${SETS.has(what) ? `, ${missed} missed` : ''}`,
    );
  }
  const sorted = [...milliseconds].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  console.log(`a passage: median ${median.toFixed(2)} ms, slowest ${(sorted.at(-1) ?? 0).toFixed(2)} ms`);
}

if (import.meta.main) {
  const directory = process.argv[2];
  if (directory === undefined) {
    console.error('Give a directory with gold: npm run eval:suggest -- tests/fixtures/suggest');
    process.exit(1);
  }
  for (const [file, report] of evaluateSuggestions(directory)) print(file, report);
}
