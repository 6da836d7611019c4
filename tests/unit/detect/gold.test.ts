import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { agreements } from '../../../lib/catalogue/load.ts';
import { readGold } from '../../../scripts/eval/gold.ts';
import { rates } from '../../../scripts/eval/score.ts';
import { evaluate } from '../../../scripts/eval-detect.ts';

const GOLD = fileURLToPath(new URL('../../fixtures/detect', import.meta.url));
const report = evaluate(GOLD);

describe('detection on the gold set', () => {
  it('finds the agreements of a document', () => {
    expect(rates(report.documents).f1, report.faults.join('\n')).toBeGreaterThanOrEqual(0.99);
  });

  it('finds their places', () => {
    expect(rates(report.spans).f1, report.faults.join('\n')).toBeGreaterThanOrEqual(0.98);
  });

  it('names the right norms', () => {
    expect(report.pinpoints.right / report.pinpoints.total).toBeGreaterThanOrEqual(0.98);
  });

  it('falls into no trap', () => {
    expect(report.traps.falseHits).toBe(0);
  });

  it('is judged on enough: 150 documents, every core agreement in every language it has names in', () => {
    const gold = readGold(GOLD);
    expect(gold.length).toBeGreaterThanOrEqual(150);
    const covered = new Set(gold.flatMap(({ lang, agreements: ids }) => ids.map((id) => `${id} ${lang}`)));
    const wanted = agreements
      .filter(({ core }) => core)
      .flatMap(({ id, names }) => Object.keys(names).map((lang) => `${id} ${lang}`));
    expect(wanted.filter((one) => !covered.has(one))).toEqual([]);
  });
});
