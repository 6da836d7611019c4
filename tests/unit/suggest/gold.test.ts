import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { accuracy, precision, recall } from '../../../scripts/eval/suggest-score.ts';
import { evaluateSuggestions } from '../../../scripts/eval-suggest.ts';

const GOLD = fileURLToPath(new URL('../../fixtures/suggest', import.meta.url));
const reports = evaluateSuggestions(GOLD);

/** Least share that is right. What tests/fixtures/suggest/README.md says was measured lies at or above it. */
const bars: Record<string, [what: string, least: number][]> = {
  'tuning.gold.json': [
    ['norms: main in top 3', 0.98],
    ['norms: none, none said', 0.98],
    ['invocation', 0.97],
    ['speakers', 0.95],
    ['speechActs', 0.95],
    ['dateStatement', 0.97],
    ['speakerCapacity', 0.95],
    ['sourceAuthority', 0.95],
  ],
  // Not tuned on: these bars only tell when something breaks.
  'held-out.gold.json': [
    ['norms: main in top 3', 0.65],
    ['norms: none, none said', 0.95],
    ['speakers', 0.9],
    ['speechActs', 0.75],
    ['dateStatement', 0.95],
  ],
};

describe.each(Object.entries(bars))('suggestions on %s', (file, list) => {
  const report = reports.get(file);
  test.each(list)('%s', (what, least) => {
    const measure = report?.measures.get(what);
    expect(measure && accuracy(measure), report?.misses.join('\n')).toBeGreaterThanOrEqual(least);
  });

  test('lists of signatories, name by name', () => {
    const measure = report?.measures.get('signatories');
    expect(measure && precision(measure), report?.misses.join('\n')).toBeGreaterThanOrEqual(0.99);
    expect(measure && recall(measure, true), report?.misses.join('\n')).toBeGreaterThanOrEqual(0.99);
  });
});
