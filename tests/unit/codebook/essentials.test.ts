import { expect, test } from 'vitest';
import { essentials, missingEssentials } from '../../../lib/codebook/essentials.ts';
import { FIELDS } from '../../../lib/codebook/fields.ts';
import { EvidenceTag, ViolationTag } from '../../../lib/model/tag.ts';
import { evidence, violation } from '../exchange/sample-records.ts';

test('knows every coded field of the model and no other', () => {
  // A coded field is one that takes "unsure".
  const takesMissing = ([, schema]: [string, { safeParse: (value: unknown) => { success: boolean } }]) =>
    schema.safeParse({ missing: 'unsure' }).success;
  const coded = [...Object.entries(EvidenceTag.shape), ...Object.entries(ViolationTag.shape)].filter(takesMissing);
  expect(new Set(coded.map(([field]) => field))).toEqual(new Set(FIELDS));
});

test('asks for nothing when all essentials are coded', () => {
  expect(missingEssentials(evidence(), 'evidence')).toEqual([]);
  expect(missingEssentials(violation(), 'violation')).toEqual([]);
});

test('asks for all essentials of an empty form, in its order', () => {
  expect(missingEssentials({}, 'evidence')).toEqual(essentials.evidence);
  expect(missingEssentials({}, 'violation')).toEqual(essentials.violation);
});

test('takes "not stated" for an answer and an untouched suggestion for none', () => {
  const codes = {
    ...evidence({ speakers: { missing: 'not_stated' }, prefill: { norms: 'suggested_untouched', invocation: 'accepted' } }),
  };
  expect(missingEssentials(codes, 'evidence')).toEqual(['norms']);
});
