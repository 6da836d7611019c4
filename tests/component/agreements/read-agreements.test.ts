import { expect, it } from 'vitest';
import { readAgreements } from '../../../entrypoints/dashboard/read-agreements.ts';
import { MAX_FILE_BYTES, writeAgreementsFile } from '../../../lib/exchange/agreements-file.ts';
import { lima } from './samples.ts';

const good = writeAgreementsFile([lima()]);
const read = async (text: string) => {
  const end = await readAgreements(new File([text], 'x.json'));
  return 'failure' in end ? end.failure : { text: `${end.contents.length} read` };
};

const sentences: Record<string, [text: string, sentence: string, code?: string]> = {
  'a good file': [good, '1 read'],
  'a missing field': [
    good.replace('"short":"Lima Pledge",', ''),
    'In “x.json”: agreement 1 (“Lima Pledge on Laboratories”), Short name. It is missing. Nothing was changed.',
    'agreements[0].short',
  ],
  'a field of a norm': [
    good.replace('"label":"Spare laboratories"', '"label":5'),
    'In “x.json”: agreement 1 (“Lima Pledge”), norm 1, Title. It must be text. Nothing was changed.',
    'agreements[0].norms[0].label',
  ],
  'a theme': [
    good.replace('"botnets"', '"magic"'),
    'In “x.json”: agreement 1 (“Lima Pledge”), norm 1, Themes, entry 1. “magic” is no theme of the catalogue. Nothing was changed.',
  ],
  'a name in a language': [
    good.replace('"Compromiso de Lima"', '""'),
    'In “x.json”: agreement 1 (“Lima Pledge”), Other names, language “Spanish”, entry 1. It is empty. Nothing was changed.',
  ],
  'something else': [
    '{}',
    '“x.json” is not a file of agreements: it does not begin with the format “normscope-agreements”. Nothing was changed.',
  ],
  'no JSON': ['hello', '“x.json” is not a JSON file. Nothing was changed.'],
  'too much': [
    ' '.repeat(MAX_FILE_BYTES + 1),
    '“x.json” is larger than 5 MB, too large for a file of agreements. Nothing was changed.',
  ],
};
for (const [name, [text, sentence, code]] of Object.entries(sentences))
  it(`says of ${name} in plain words what it is`, async () => {
    const said = await read(text);
    expect(said.text).toBe(sentence);
    if (code) expect(said).toMatchObject({ code });
  });
