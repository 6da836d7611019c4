import { expect, test } from 'vitest';
import { agreements } from '../../../lib/catalogue/load.ts';
import { Agreement } from '../../../lib/model/agreement.ts';
import { contentOf, isOwnId, lastNormOf, linkPattern, OwnAgreement, ownerOfNorm } from '../../../lib/model/own-agreement.ts';
import { toAgreement } from '../../../lib/model/to-agreement.ts';
import { quito, T3 } from '../exchange/sample-records.ts';

test('takes the sample as it is', () => {
  expect(OwnAgreement.parse(quito())).toEqual(quito());
});

const refused: Record<string, Partial<Record<keyof OwnAgreement, unknown>>> = {
  'an id of the catalogue': { id: 'paris-call' },
  'an id that is only the prefix': { id: 'own-' },
  'a norm of another agreement': { norms: [{ ...quito().norms[0], id: 'own-lima-1' }] },
  'a norm number that is none': { norms: [{ ...quito().norms[0], id: 'own-quito-0' }] },
  'two norms with one id': { norms: [quito().norms[0], quito().norms[0]] },
  'a last number below one that is taken': { lastNorm: 2 },
  'a name of two lines': { name: 'a\nb' },
  'a name ended by a blank': { name: 'Quito ' },
  'a context word that would be two': { acronyms: [{ form: 'QC', context: ['a|b'] }] },
  'a link with its scheme': { links: ['https://quito.example'] },
  'an official page that runs script': { url: 'javascript:alert(1)' },
  'an unknown field': { stars: 5 } as object,
};
for (const [name, change] of Object.entries(refused))
  test(`refuses ${name}`, () => {
    expect(OwnAgreement.safeParse({ ...quito(), ...change }).success).toBe(false);
  });

test('becomes an agreement as the catalogue has them', () => {
  const agreement = toAgreement(quito());
  expect(Agreement.parse(agreement)).toEqual(agreement);
  expect(agreement).toMatchObject({
    names: { es: ['Carta de Quito'], und: ['Quito Charter on Clinic Networks', 'Quito Charter'] },
    acronyms: [
      { form: 'QCCN', ambiguous: false },
      { form: 'QC', ambiguous: true, needsContext: ['clinic', 'charter'] },
    ],
  });
  expect(agreement.retired).toBeUndefined();
  expect(toAgreement(quito({ deletedAt: T3 })).retired).toBe(true);
});

test('knows own ids from those of the catalogue', () => {
  expect(agreements.flatMap(({ id, norms }) => [id, ...norms.map((norm) => norm.id)]).filter(isOwnId)).toEqual([]);
  expect(ownerOfNorm('own-quito-12')).toBe('own-quito');
  expect(ownerOfNorm('own-0190-7000-3')).toBe('own-0190-7000');
  expect(ownerOfNorm('own-quito')).toBeUndefined();
  expect(lastNormOf(quito())).toBe(3);
  expect(Object.keys(contentOf(quito()))).not.toContain('coderId');
});

const patterns: [typed: string, pattern: string | undefined][] = [
  ['https://www.Example.org/Charter?x=1#y', 'example.org/charter'],
  ['example.org', 'example.org'],
  ['example.org/', 'example.org'],
  [' http://example.org/a/ ', 'example.org/a/'],
  ['café.example/é', 'xn--caf-dma.example/%c3%a9'],
  ['example', undefined],
  ['', undefined],
  ['javascript:alert(1)', undefined],
  ['user@example.org', undefined],
  ['example.org:8080/x', undefined],
  ['two words.example', undefined],
];
for (const [typed, pattern] of patterns)
  test(`“${typed}” as a link is ${pattern}`, () => {
    expect(linkPattern(typed)).toBe(pattern);
    if (pattern !== undefined) expect(linkPattern(pattern)).toBe(pattern);
  });
