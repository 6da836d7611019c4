/**
 * Writes lib/text/fold-data.ts: what `computeBlock` works out for the blocks of UTF-16 units that pages in the languages of the
 * catalogue are written in. Run by `npm run build:fold`; tests/unit/text/fold-data.test.ts tells when it was forgotten.
 */
import { writeFileSync } from 'node:fs';
import { computeBlock } from '../lib/text/fold-compute.ts';

/** Latin, Cyrillic, Arabic, punctuation, symbols, Kana and wide forms. Han folds to itself and needs no table. */
const BLOCKS = [0x00, 0x01, 0x02, 0x03, 0x04, 0x06, 0x20, 0x21, 0x22, 0x25, 0x30, 0xff];

/** Everything but printable ASCII as an escape: a mark alone, or a letter that turns the line around, is nothing to read. */
const literal = (text: string): string =>
  JSON.stringify(text).replace(/[^ -~]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

const rows = BLOCKS.map((high) => {
  const { unit, kind, long } = computeBlock(high);
  const expansions = long.map(([code, folded]) => `${code & 255}: ${literal(folded)}`);
  return `  ${high}: [${literal(String.fromCharCode(...unit))}, '${kind.join('')}', { ${expansions.join(', ')} }],\n`;
});

writeFileSync(
  new URL('../lib/text/fold-data.ts', import.meta.url),
  `// Made by \`npm run build:fold\`; do not edit.
// biome-ignore-all format: generated
/** Blocks of 256 units: what each folds to, its kind as a digit, and what folds to several units. See \`fold-table.ts\`. */
export const FOLDED: Readonly<Record<number, readonly [units: string, kinds: string, long: Readonly<Record<string, string>>]>> = {
${rows.join('')}};
`,
);
