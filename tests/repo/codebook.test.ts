import { readFileSync } from 'node:fs';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import { codebook } from '../../lib/codebook/codebook.ts';
import { codebookPage } from '../../scripts/build-codebook-docs.ts';

it('docs/codebook.md is what lib/codebook says (`npm run build:codebook`)', () => {
  expect(readFileSync('docs/codebook.md', 'utf8')).toBe(codebookPage());
});

describe.each(['en', 'fr'])('the words of the form in %s', (language) => {
  it('are those of the codebook', async () => {
    const messages = await parseMessagesFile(`lib/i18n/locales/${language}.yml`);
    const words = messages.flatMap((message) => {
      const [section, vocabulary = '', term = '', part] = message.key;
      if (section !== 'codebook' || message.type !== 'simple') return [];
      const entry = codebook.vocabularies[vocabulary]?.terms.find(({ id }) => id === term);
      const field = part === 'near_miss' ? 'nearMiss' : (part as 'label' | 'definition');
      const expected = entry?.[field] as Record<string, string> | undefined;
      return [{ key: message.key.join('.'), word: message.message, expected: expected?.[language] }];
    });
    expect(words.length).toBeGreaterThan(100);
    expect(words.filter(({ word, expected }) => word !== expected)).toEqual([]);
  });
});
