import { expect, test } from 'vitest';
import { parseSignatories } from '../../../lib/suggest/parse-signatories.ts';

const codes = (text: string, fewest?: number) => {
  const list = parseSignatories(text, fewest);
  return (
    list &&
    [list.states, list.groups, list.others].map((actors) =>
      actors.map(({ actor }) => actor.slice(actor.indexOf(':') + 1)).join(' '),
    )
  );
};

const five = 'Albania, Andorra, Angola, Argentina and Armenia';
const cases: Record<string, [string, string[] | undefined]> = {
  'a sentence': [`On behalf of ${five}.`, ['AL AD AO AR AM', '', '']],
  'one a line': [five.replaceAll(/, | and /g, '\n'), ['AL AD AO AR AM', '', '']],
  'a pasted column with numbers': ['1. Albania\n2. Andorra\n3. Angola\n4. Argentina\n5. Armenia', ['AL AD AO AR AM', '', '']],
  'groups apart from members': [`${five}, the European Union and ASEAN`, ['AL AD AO AR AM', 'eu asean', '']],
  'organisations apart': [`${five} and INTERPOL`, ['AL AD AO AR AM', '', 'interpol']],
  'names with "and"': [
    'Antigua and Barbuda, Bosnia and Herzegovina, Saint Kitts and Nevis, Trinidad and Tobago and Sao Tome and Principe',
    ['AG BA KN TT ST', '', ''],
  ],
  'each once': [`${five}, Albania`, ['AL AD AO AR AM', '', '']],
  'too few': ['Albania and Andorra', undefined],
  'no list': ['Albania condemned what Andorra, Angola’s friend, said of Argentina, while Armenia was silent.', undefined],
};
for (const [name, [text, expected]] of Object.entries(cases)) test(`reads ${name}`, () => expect(codes(text)).toEqual(expected));

test('keeps what it does not know for a person to look at', () => {
  const list = parseSignatories('Albania, Andorra, Ruritania, Angola, Argentina, Armenia');
  expect(list?.states).toHaveLength(5);
  expect(list?.unknown.map(({ text }) => text)).toEqual(['Ruritania']);
});

test('takes a shorter list where it is asked to', () => expect(codes('Albania and Andorra', 2)).toEqual(['AL AD', '', '']));
