import { expect, test } from 'vitest';
import { checkTerms, type TermProblem } from '../../../lib/codebook/check-terms.ts';
import type { Tag } from '../../../lib/model/tag.ts';
import { evidence, id, violation } from '../exchange/sample-records.ts';

const cases: Record<string, [Tag, TermProblem[]]> = {
  'a tag with known terms': [evidence(), []],
  'the other kind with known terms': [violation(), []],
  'a tag with nothing but reasons': [evidence({ speechActs: { missing: 'unsure' }, invocation: { missing: 'not_stated' } }), []],
  'an unknown speech act': [
    evidence({ speechActs: ['affirms', 'sings'] }),
    [{ field: 'speechActs', term: 'sings', problem: 'unknown' }],
  ],
  'an unknown invocation': [evidence({ invocation: 'loud' }), [{ field: 'invocation', term: 'loud', problem: 'unknown' }]],
  'an unknown sector': [violation({ sectors: ['moon'] }), [{ field: 'sectors', term: 'moon', problem: 'unknown' }]],
  'a role of the other list': [
    violation({ allegedActors: [{ actor: id(3), name: 'x', role: 'lead' }] }),
    [{ field: 'allegedActors', term: 'lead', problem: 'unknown' }],
  ],
  'a code that no country has': [
    evidence({ speakers: [{ actor: 'iso:ZZ', name: 'x', role: 'lead' }] }),
    [{ field: 'speakers', term: 'iso:ZZ', problem: 'unknown' }],
  ],
  '"other" without a note': [
    evidence({ speechActs: ['other'], note: ' ' }),
    [{ field: 'speechActs', term: 'other', problem: 'note_required' }],
  ],
  '"other" with a note': [evidence({ speechActs: ['other'], note: 'it sings' }), []],
};
for (const [name, [tag, problems]] of Object.entries(cases)) {
  test(`${problems.length === 0 ? 'accepts' : 'names'} ${name}`, () => expect(checkTerms(tag)).toEqual(problems));
}
