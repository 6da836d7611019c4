import { expect, test } from 'vitest';
import { PhraseTable } from '../../../lib/text/phrases.ts';
import { tokensOf } from '../../../lib/text/tokens.ts';

const find = (phrases: string[], text: string) => {
  const table = new PhraseTable<string>();
  for (const phrase of phrases) table.add(phrase, phrase);
  const tokens = tokensOf(text);
  return table.find(tokens).map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
};

const cases: [string, string[], string, string[]][] = [
  ['whole words', ['norm'], 'norms and the norm', ['norm']],
  ['beginnings', ['norm*'], 'norms, abnormal', ['norms']],
  ['whatever case and accent', ['sécurité'], 'SECURITE', ['SECURITE']],
  [
    'cyber words however written',
    ['cyber attack*'],
    'cyberattacks, cyber-attack, cyber attack',
    ['cyberattacks', 'cyber-attack', 'cyber attack'],
  ],
  ['words with others between', ['turn ~ eye'], 'turn a blind eye; turn to the left and then to the eye', ['turn a blind eye']],
  ['nothing over a full stop', ['critical infrastructure'], 'It is critical. Infrastructure is old.', []],
  ['Russian endings', ['международное право'], 'нормы международного права', ['международного права']],
  ['Russian beginnings', ['обязатель*'], 'обязательства', ['обязательства']],
  ['Han without blanks', ['国际法'], '根据国际法的规定', ['国际法']],
  ['Arabic with particles', ['القانون الدولي'], 'وفقا للقانون الدولي', ['للقانون الدولي']],
];
test.each(cases)('finds %s', (_, phrases, text, expected) => expect(find(phrases, text)).toEqual(expected));

test('sentences end at stops, not at abbreviations', () => {
  const last = (text: string) => tokensOf(text).at(-1)?.sentence;
  expect(last('Mr. Smith of the U.S. Government met Dr. Jones.')).toBe(0);
  expect(last('It ended. They left.')).toBe(1);
  expect(last('他们离开了。我们来了')).toBe(1);
});
