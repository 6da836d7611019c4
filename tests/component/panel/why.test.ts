import { expect, test } from 'vitest';
import { whyWords } from '../../../components/panel/why.ts';

const cases: Record<string, string> = {
  name: 'Named in full.',
  introduced: 'By an acronym that the page introduces.',
  'context|cyberspace': 'By a short name, with “cyberspace” near it.',
  'hint|gafoor': 'Several agreements have this name; “gafoor” near it decides.',
  'hint|page': 'Several agreements have this name; the page decides.',
  'pinpoint|near': 'By the number of the norm.',
  'document|a/70/174': 'Only by the address of a document (A/70/174).',
};

for (const [why, words] of Object.entries(cases)) {
  test(`"${why}" in words`, () => expect(whyWords({ why, wrongName: false })).toBe(words));
}

test('a wrong name is said to be one', () => {
  expect(whyWords({ why: 'name', wrongName: true })).toBe('Under another name than its own. Named in full.');
});

test('a reason of a later version has no words rather than wrong ones', () => {
  expect(whyWords({ why: 'telepathy|x', wrongName: false })).toBe('');
});
