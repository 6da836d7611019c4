/**
 * `npm run new:agreement <id>`: writes the skeleton of an agreement and of its fixture. Fill in both, then `npm run build:catalogue`.
 * Ends with 1 and a sentence when the id is not a slug or is taken.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { Agreement } from '../lib/model/agreement.ts';
import { Slug } from '../lib/model/common.ts';

const id = process.argv[2] ?? '';
const agreementFile = new URL(`../lib/catalogue/agreements/${id}.json`, import.meta.url);
const fixtureFile = new URL(`../tests/fixtures/agreements/${id}.json`, import.meta.url);

if (!Slug.safeParse(id).success)
  stop(`Give an id of lower-case letters, digits and "-": npm run new:agreement kyoto-protocol (got "${id}").`);
if (existsSync(agreementFile)) stop(`${id} is already in the catalogue: lib/catalogue/agreements/${id}.json`);

const name = id.replace(/(^|-)(\w)/g, (_, dash: string, letter: string) => (dash ? ' ' : '') + letter.toUpperCase());
const skeleton: Agreement = {
  id,
  name,
  short: name,
  kind: 'declaration',
  hardLaw: false,
  issuer: '',
  stakeholders: ['states'],
  adopted: '',
  status: '',
  symbols: [],
  urls: [],
  names: { en: [name] },
  acronyms: [],
  notMatches: [],
  core: false,
  verified: false,
  norms: [],
};
write(agreementFile, Agreement.parse(skeleton));
write(fixtureFile, { sentences: [{ lang: 'en', text: `Ministers welcomed the ${name} in their statement.` }] });
console.log(`Wrote lib/catalogue/agreements/${id}.json and tests/fixtures/agreements/${id}.json.`);
console.log('Fill in names, symbols and norms, write a sentence of your own per language, then: npm run build:catalogue');

function write(file: URL, content: unknown): void {
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
