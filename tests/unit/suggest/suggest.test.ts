import { describe, expect, test } from 'vitest';
import { detectorData } from '../../../lib/catalogue/detector-data.ts';
import { normById } from '../../../lib/catalogue/load.ts';
import { buildDetector } from '../../../lib/detect/build-detector.ts';
import { findMentions } from '../../../lib/detect/find-mentions.ts';
import { normCues } from '../../../lib/suggest/lexicon/norm-cues.ts';
import { normRules } from '../../../lib/suggest/norm-rules.ts';
import { type SuggestContext, suggest } from '../../../lib/suggest/suggest.ts';

const detector = buildDetector(detectorData);
const of = (field: string, text: string, context: SuggestContext = {}) =>
  suggest(text, { mentions: findMentions(text, detector), ...context })
    .filter((one) => one.field === field)
    .map(({ value }) =>
      typeof value === 'string' ? value : 'norm' in value ? value.norm : value.map(({ actor }) => actor).join(' '),
    );

describe('norm rules', () => {
  const concepts = new Set([...normCues.matchAll(/^(\w+): /gm)].map(([, concept]) => concept));
  test.each(Object.entries(normRules))('%s is a norm of the catalogue and uses known concepts', (norm, rules) => {
    expect(normById(norm)).toBeDefined();
    expect(rules.flatMap(([rule]) => rule.split(' ')).filter((concept) => !concepts.has(concept))).toEqual([]);
  });

  test('there are some for every norm of the UN, the Global Commission and the Paris Call', () => {
    const counts = ['gge2015-', 'gcsc-', 'pariscall-'].map(
      (pack) => Object.keys(normRules).filter((norm) => norm.startsWith(pack)).length,
    );
    expect(counts).toEqual([11, 8, 9]);
  });
});

describe('nothing is inferred from context alone', () => {
  test('a hospital is no norm', () => {
    expect(of('norms', 'A ransomware attack on the hospital stopped surgery for a week.')).toEqual([]);
  });
  test('nationality is no state', () => {
    expect(of('speakers', 'A Russian cybercriminal said on a forum that he was sorry.')).toEqual([]);
    expect(of('speakers', 'The Russian government said it was sorry.')).toEqual(['iso:RU']);
  });
  test('an agreement is no norm', () => {
    expect(of('norms', 'My company supports the Paris Call for Trust and Security in Cyberspace.')).toEqual([]);
  });
});

describe('speech acts', () => {
  test.each([
    ['We did not condemn the attack on the clinic.', 'calls_out'],
    ['Nous ne condamnons pas cette attaque.', 'calls_out'],
    ['No condenamos este ataque.', 'calls_out'],
  ])('%s is not %s', (text, act) => expect(of('speechActs', text)).not.toContain(act));

  test('what hangs on a condition is weaker', () => {
    const strength = (text: string) => suggest(text).find(({ value }) => value === 'calls_out')?.strength ?? 0;
    expect(strength('If proven, we would condemn this attack.')).toBeLessThan(strength('We condemn this attack.'));
  });
});

test('a norm of the agreement that is named comes first', () => {
  const text = 'As a supporter of the Paris Call for Trust and Security in Cyberspace we will not let our staff hack back.';
  expect(of('norms', text)[0]).toBe('pariscall-8');
});

test('what is cited counts more than what is meant', () => {
  const text = 'Under norm 13(c) of the 2015 GGE report (A/70/174) states should not attack critical infrastructure.';
  expect(of('norms', text)[0]).toBe('gge2015-13c');
  expect(of('invocation', text)).toEqual(['cited_norm']);
});

test('the date said comes before the page’s, and both are there', () => {
  expect(of('dateStatement', 'The minister said on 8 November 2024 that it was over.', { datePublished: '2025-01-02' })).toEqual([
    '2024-11-08',
    '2025-01-02',
  ]);
});

test('on a site of the press, words in quotation marks are quoted', () => {
  const url = 'https://www.reuters.com/world/x';
  expect(of('sourceAuthority', '“This must stop at once”, the minister said.', { url })).toEqual(['media_quote']);
  expect(of('sourceAuthority', 'The minister said it had to stop.', { url })).toEqual(['media_paraphrase']);
  const [speaker] = suggest('Norway said it had to stop.', { url }).filter((one) => one.field === 'speakers');
  expect(speaker?.value).toEqual([{ actor: 'iso:NO', name: 'Norway', role: 'quoted' }]);
});
