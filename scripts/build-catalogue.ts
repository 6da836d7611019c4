/**
 * Writes what is derived from lib/catalogue/agreements: the list of imports (`records.ts`) and the detector's data
 * (`detector-data.ts`). Run by `npm run build:catalogue`; tests/repo/catalogue.test.ts tells when it was forgotten.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { compileNames } from '../lib/detect/compile-names.ts';
import { Agreement } from '../lib/model/agreement.ts';

const CATALOGUE = new URL('../lib/catalogue/', import.meta.url);
const NOTE = [
  '// Made by `npm run build:catalogue`; do not edit.',
  '// biome-ignore-all format: generated',
  '// biome-ignore-all assist/source/organizeImports: generated',
  '',
].join('\n');

/** The files derived from the agreements, by name, as they should be now. */
export function derivedFiles(): Record<string, string> {
  const files = readdirSync(new URL('agreements/', CATALOGUE))
    .filter((file) => file.endsWith('.json'))
    .sort();
  const agreements = files.map((file) =>
    Agreement.parse(JSON.parse(readFileSync(new URL(`agreements/${file}`, CATALOGUE), 'utf8'))),
  );
  const imports = files.map((file, index) => `import a${index} from './agreements/${file}' with { type: 'json' };\n`);
  const list = files.map((_, index) => `a${index}`);
  const data = compileNames(agreements);
  return {
    'records.ts': `${NOTE}${imports.join('')}\n/** Every file of agreements/, unchecked: \`load.ts\` is the way in. */\nexport const records: readonly unknown[] = [${list.join(', ')}];\n`,
    'detector-data.ts': `${NOTE}/** What the detector needs of the catalogue: see lib/detect/detector-data.ts. */\nexport const detectorData = ${JSON.stringify(data)};\n`,
  };
}

if (import.meta.main) {
  for (const [file, content] of Object.entries(derivedFiles())) writeFileSync(new URL(file, CATALOGUE), content);
}
