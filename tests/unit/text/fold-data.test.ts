import { expect, test } from 'vitest';
import { computeBlock } from '../../../lib/text/fold-compute.ts';
import { FOLDED } from '../../../lib/text/fold-data.ts';
import { blockOf, expansionOf } from '../../../lib/text/fold-table.ts';

test('prepared blocks are what Unicode gives; if not, run `npm run build:fold`', () => {
  expect(Object.keys(FOLDED).length).toBeGreaterThan(0);
  for (const high of Object.keys(FOLDED).map(Number)) {
    const { unit, kind, long } = computeBlock(high);
    const prepared = blockOf(high << 8);
    expect([...prepared.unit], `units of ${high}`).toEqual([...unit]);
    expect([...prepared.kind], `kinds of ${high}`).toEqual([...kind]);
    for (const [code, folded] of long) expect(expansionOf(code)).toBe(folded);
  }
});
