/**
 * `npm run eval:detect -- DIR`: how well mentions are found in pages whose agreements are known. DIR as `scripts/eval/gold.ts` tells.
 * Prints precision, recall and F1 by document and by span, per language and agreement, pinpoint accuracy, false hits on traps, and
 * every miss and false hit. Ends with 1 when DIR has no gold.
 */
import { detectorData } from '../lib/catalogue/detector-data.ts';
import { buildDetector } from '../lib/detect/build-detector.ts';
import { findMentions } from '../lib/detect/find-mentions.ts';
import { readGold } from './eval/gold.ts';
import { newReport, type Report, rates, scoreDocument, type Tally } from './eval/score.ts';

/** Scores every document of a gold directory with the catalogue's detector. */
export function evaluate(directory: string): Report {
  const detector = buildDetector(detectorData);
  const report = newReport();
  for (const document of readGold(directory)) scoreDocument(report, document, findMentions(document.text, detector));
  return report;
}

function line(name: string, tally: Tally): string {
  const { precision, recall, f1 } = rates(tally);
  const percent = (rate: number) => `${(rate * 100).toFixed(1)}%`.padStart(7);
  return `${name.padEnd(44)} P${percent(precision)}  R${percent(recall)}  F1${percent(f1)}   ${tally.right} right, ${tally.missed} missed, ${tally.wrong} wrong`;
}

function print(report: Report): void {
  console.log('Faults:');
  for (const fault of report.faults) console.log(`  ${fault}`);
  console.log('\nPer agreement (documents):');
  for (const [id, tally] of [...report.byAgreement].sort()) console.log(`  ${line(id, tally)}`);
  console.log('\nPer language:');
  for (const [lang, { documents, spans }] of [...report.byLanguage].sort()) {
    console.log(`  ${line(`${lang} documents`, documents)}\n  ${line(`${lang} spans`, spans)}`);
  }
  console.log(
    `\n${line('documents', report.documents)}\n${line('spans', report.spans)}\n${line('short forms', report.shortForms)}`,
  );
  const { right, total } = report.pinpoints;
  console.log(`pinpoints: ${right} of ${total} right${total > 0 ? ` (${((100 * right) / total).toFixed(1)}%)` : ''}`);
  console.log(`traps: ${report.traps.falseHits} false hits in ${report.traps.documents} documents`);
}

if (import.meta.main) {
  const directory = process.argv[2];
  if (directory === undefined) {
    console.error('Give a directory with pages and gold: npm run eval:detect -- tests/fixtures/detect');
    process.exit(1);
  }
  print(evaluate(directory));
}
