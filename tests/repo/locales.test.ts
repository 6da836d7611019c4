import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import { equivalences } from '../../lib/catalogue/load.ts';
import { vocabularies } from '../../lib/codebook/vocabularies.ts';
import { FIELD_PROBLEMS } from '../../lib/exchange/field-problem.ts';
import { Agreement } from '../../lib/model/agreement.ts';

const FOLDER = 'lib/i18n/locales';

/** Keys that the code puts together at run time. Each prefix names where. */
const PUT_TOGETHER = [
  'tags.lostTitle.',
  'place.done.',
  // components/tag-form/terms.ts
  'codebook.',
  // lib/errors.ts
  'error.store.',
  // lib/exchange/format.ts, entrypoints/shared/import-file.ts
  'error.import.',
  // components/agreements/agreement-words.ts
  'agreements.field.',
  'agreements.problem.',
  'agreements.kind.',
  'agreements.theme.',
  // entrypoints/dashboard/agreements-file.ts
  'agreements.file.',
  // entrypoints/background/menus.ts
  'menu.',
  // entrypoints/page.content/selection-bar.ts
  'adder.',
  // components/panel/NoCopyNotice.tsx
  'copy.missing.',
  // components/panel/TaggedElsewhere.tsx
  'elsewhere.',
  // components/copy/CopyPage.tsx
  'copy.no.',
];
/** Chromium's limits: https://developer.chrome.com/docs/extensions/reference/manifest */
const LIMITS: Record<string, number> = { 'app.name': 75, 'app.description': 132 };

const locales = await Promise.all(
  readdirSync(FOLDER).map(async (file) => {
    const parsed = (await parseMessagesFile(join(FOLDER, file))).filter(({ key }) => !key.join('.').startsWith('@@'));
    const chrome = generateChromeMessages(parsed);
    const messages = new Map(
      parsed.map(({ key, type }) => [key.join('.'), { type, text: chrome[key.join('_')]?.message ?? '' }]),
    );
    return { file, messages };
  }),
);
const english = locales.find(({ file }) => file === 'en.yml')?.messages ?? new Map();

const placeholders = (text: string) => [...new Set(text.match(/\$\d/g))].sort();

describe.each(locales)('$file', ({ file, messages }) => {
  it('has the keys of en.yml and no others', () => {
    expect([...messages.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('has no empty words', () => {
    expect([...messages].filter(([, { text }]) => text.trim() === '').map(([key]) => key)).toEqual([]);
  });

  it('has the placeholders of en.yml, and plurals where it has them', () => {
    for (const [key, { text, type }] of messages) {
      const expected = english.get(key);
      expect([key, type, placeholders(text)]).toEqual([key, expected?.type, placeholders(expected?.text ?? '')]);
    }
  });

  it('keeps within the limits of the browsers', () => {
    for (const [key, most] of Object.entries(LIMITS)) expect(messages.get(key)?.text.length, key).toBeLessThanOrEqual(most);
  });

  it('was translated', () => {
    if (file === 'en.yml') return;
    const long = [...messages].filter(([, { text }]) => text.length > 25);
    expect(long.filter(([key, { text }]) => english.get(key)?.text === text).map(([key]) => key)).toEqual([]);
  });
});

describe('keys and code', () => {
  const code = ['components', 'entrypoints', 'lib', 'wxt.config.ts'].flatMap(textsUnder).join('\n');
  /** `i18n.t('a.b')`, `i18n.t(cond ? 'a.b' : 'a.c')` and, in the manifest, `__MSG_a_b__`. */
  const quoted = new Set([...code.matchAll(/['"`]([a-z]+(?:\.[A-Za-z_0-9]+)+)['"`]/g)].map(([, key]) => key ?? ''));
  const called = [...code.matchAll(/i18n\.t\(\s*'([^']+)'/g)].map(([, key]) => key ?? '');
  const inManifest = [...code.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '');

  it('every key that the code asks for has words', () => {
    expect(called.length).toBeGreaterThan(100);
    expect(called.filter((key) => !english.has(key))).toEqual([]);
    const names = new Set([...english.keys()].map((key) => key.replaceAll('.', '_')));
    expect(inManifest.filter((name) => !names.has(name))).toEqual([]);
  });

  it('every key is asked for', () => {
    const asked = (key: string) =>
      quoted.has(key) || inManifest.includes(key.replaceAll('.', '_')) || PUT_TOGETHER.some((prefix) => key.startsWith(prefix));
    expect([...english.keys()].filter((key) => !asked(key))).toEqual([]);
  });

  it('every theme and kind of agreements has words, and no other has', () => {
    const keyOf = (id: string) => id.replaceAll('-', '_');
    const themes = equivalences.map(({ theme }) => `agreements.theme.${keyOf(theme)}`);
    const kinds = Agreement.shape.kind.options.map((kind) => `agreements.kind.${keyOf(kind)}`);
    const problems = FIELD_PROBLEMS.map((problem) => `agreements.problem.${problem}`);
    const worded = [...english.keys()].filter((key) => /^agreements\.(theme|kind|problem)\./.test(key));
    expect(worded.sort()).toEqual([...themes, ...kinds, ...problems].sort());
  });

  it('every term that the form asks for has a label and a definition, and no other has', () => {
    const inForm = new Set(
      [...english.keys()].filter((key) => key.startsWith('codebook.')).map((key) => key.split('.')[1] ?? ''),
    );
    expect([...inForm].sort()).toEqual([
      'alleged_role',
      'invocation',
      'sector',
      'source_authority',
      'speaker_role',
      'speech_act',
    ]);
    const terms = Object.entries(vocabularies)
      .filter(([field]) => inForm.has(field))
      .flatMap(([field, codes]) => codes.map((code) => `codebook.${field}.${code}`));
    const worded = [...english.keys()].filter((key) => key.startsWith('codebook.'));
    expect(terms.filter((term) => !english.has(`${term}.label`) || !english.has(`${term}.definition`))).toEqual([]);
    expect(worded.filter((key) => !terms.includes(key.split('.').slice(0, 3).join('.')))).toEqual([]);
  });
});

function textsUnder(path: string): string[] {
  if (path.endsWith('.ts') || path.endsWith('.tsx')) return [readFileSync(path, 'utf8')];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || /\.tsx?$/.test(entry.name))
    .flatMap((entry) => textsUnder(join(path, entry.name)));
}
