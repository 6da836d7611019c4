/**
 * Writes docs/codebook.md from lib/codebook. Run by `npm run build:codebook`; tests/repo/codebook.test.ts tells when it was forgotten.
 */
import { writeFileSync } from 'node:fs';
import { NO_VALUE, noValueWords } from '../lib/codebook/answers.ts';
import { codebook } from '../lib/codebook/codebook.ts';
import { fieldsAsked } from '../lib/codebook/essentials.ts';
import type { Field, Term, Vocabulary, Words } from '../lib/codebook/schema.ts';
import { TAG_KINDS, type TagKind } from '../lib/model/kinds.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|');
const row = (...cells: string[]): string => `| ${cells.map(cell).join(' | ')} |`;
const table = (head: string[], rows: string[][]): string =>
  [row(...head), row(...head.map(() => '---')), ...rows.map((cells) => row(...cells))].join('\n');
const both = (words: Words): string => [words.en, words.fr].filter(Boolean).join(' / ');
const orWhyNot = (words: Term['example']): string => ('none' in words ? `none: ${words.none}` : (words.en ?? ''));

const fieldRow = (field: Field): string[] => [
  `\`${field.id}\``,
  both(field.label),
  field.vocabulary ? `${field.type} of [${field.vocabulary}](#${field.vocabulary})` : field.type,
  field.help.en ?? '',
  [
    ...(field.when ? [`only with ${field.when.terms.map((term) => `\`${term}\``).join(', ')}`] : []),
    ...(field.of === 'source' ? ['once per source'] : []),
    ...(field.suggested ? ['suggested'] : []),
  ].join('; '),
  field.source,
];

const FIELD_HEAD = ['field', 'label', 'holds', 'what', 'notes', 'from'];
const TIMES = {
  at_tagging: 'asked at tagging, after the kind itself',
  later: 'complete later, most valuable first',
  expert: 'experts only',
} as const;

const fieldsOf = (kind: TagKind): string =>
  Object.entries(TIMES)
    .map(([asked, title]) => {
      const fields = fieldsAsked(kind, asked as keyof typeof TIMES);
      return `### ${kind}: ${title}\n\n${table(FIELD_HEAD, fields.map(fieldRow))}`;
    })
    .join('\n\n');

function vocabularySection([id, vocabulary]: [string, Vocabulary]): string {
  const order = vocabulary.ordered ? ' The order counts.' : '';
  const rows = vocabulary.terms.map((term) => [
    `\`${term.id}\`${term.broader ? ` (part of \`${term.broader}\`)` : ''}`,
    both(term.label),
    term.definition.en ?? '',
    orWhyNot(term.example),
    orWhyNot(term.nearMiss),
  ]);
  const head = ['term', 'label', 'definition', 'example', 'near miss'];
  return `### ${id}\n\n${both(vocabulary.label)}.${order} Since ${vocabulary.since}. From: ${vocabulary.source}.\n\n${table(head, rows)}`;
}

/** The text of docs/codebook.md. */
export function codebookPage(): string {
  const missing = NO_VALUE.map((id) => [`\`${id}\``, both(noValueWords[id].label), noValueWords[id].definition.en ?? '']);
  return [
    `# Codebook ${codebook.version}`,
    'Made by `npm run build:codebook` from `lib/codebook`; change it there. Every tag names the version it was coded with.',
    'A tag records who claims what. It never says that somebody broke a norm.',
    '## No value\n\nFour different answers, never mixed up:',
    table(['answer', 'label', 'means'], missing),
    '## Fields',
    ...TAG_KINDS.map(fieldsOf),
    '## Vocabularies',
    ...Object.entries(codebook.vocabularies).map(vocabularySection),
    `## A team's own terms and fields`,
    `A file of the team adds to the codebook and changes nothing in it (\`extendCodebook\`). Ids begin with the team's prefix and a
hyphen. Whatever is wrong is named with its place, and then nothing is added.`,
    `\`\`\`json
{
  "prefix": "moh", "name": "Ministry of health", "version": "1.0.0", "base": "${codebook.version}",
  "terms": [{
    "vocabulary": "sector", "id": "moh-pharmacy", "label": { "en": "Pharmacies" }, "broader": "health_unspecified",
    "definition": { "en": "Places that hand out medicines." }, "example": { "en": "Prescriptions cannot be read." },
    "nearMiss": { "en": "the firm that clears prescriptions: health_it_supplier" }
  }],
  "fields": [{
    "id": "moh-beds", "label": { "en": "Beds" }, "help": { "en": "Beds of the hospital, if told." }, "type": "text",
    "asked": { "violation": "later" }, "rank": 65, "source": "our survey", "since": "${codebook.version}"
  }]
}
\`\`\``,
    '## A new version',
    `Added terms raise the second number. A term that is renamed, merged, split or removed raises the first and gets a line in
\`lib/codebook/migrations.ts\`. \`migrateCodes\` brings old codes along: a renamed term is replaced, all else stays as it was with a note
(\`split\` with the choices, \`removed\`, \`unknown\`). No value is ever dropped.`,
    '',
  ].join('\n\n');
}

if (import.meta.main) writeFileSync(new URL('../docs/codebook.md', import.meta.url), codebookPage());
