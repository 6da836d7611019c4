import { expect, test } from 'vitest';
import { computeBlock } from '../../../lib/text/fold-compute.ts';
import { FOLDED } from '../../../lib/text/fold-data.ts';
import { expansionOf, foldedUnit, kindOf } from '../../../lib/text/fold-table.ts';

test('prepared blocks are what Unicode gives; if not, run `npm run build:fold`', () => {
  expect(Object.keys(FOLDED).length).toBeGreaterThan(0);
  for (const high of Object.keys(FOLDED).map(Number)) {
    const { unit, kind, long } = computeBlock(high);
    const codes = Array.from({ length: 256 }, (_, low) => (high << 8) | low);
    expect(codes.map(foldedUnit), `units of ${high}`).toEqual([...unit]);
    expect(codes.map(kindOf), `kinds of ${high}`).toEqual([...kind]);
    for (const [code, folded] of long) expect(expansionOf(code)).toBe(folded);
  }
});
