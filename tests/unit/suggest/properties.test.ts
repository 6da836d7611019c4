import fc from 'fast-check';
import { expect, test } from 'vitest';
import { membersOn } from '../../../lib/actors/groups.ts';
import { isCountryCode } from '../../../lib/codebook/countries.ts';
import { type VocabularyId, vocabularies } from '../../../lib/codebook/vocabularies.ts';
import { PartialDate } from '../../../lib/model/common.ts';
import { type SuggestContext, type Suggestion, suggest } from '../../../lib/suggest/suggest.ts';

const words = fc.constantFrom(
  ...'Australia condemns the attack on hospitals, of 3 May 2024 . States should not knowingly allow their territory to be used for ICT acts “ ” ( ) : ; Россия отвергает обвинения 中方 反对 攻击 医院 。 تدين مصر الهجمات l’Iran n’a pas Le ministre a déclaré que on behalf of the EU and UK norm 13(f) 2020年4月17日 17/04/2020 \u00ad \u200b \ud83d \n cyber attack cyber- most likely'.split(
    ' ',
  ),
);
const text = fc.oneof(
  { weight: 3, arbitrary: fc.array(words, { maxLength: 80 }).map((list) => list.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
);
const context: fc.Arbitrary<SuggestContext> = fc.record(
  {
    language: fc.constantFrom('en', 'fr', 'zh-Hans', 'xx'),
    before: text,
    title: text,
    url: fc.oneof(
      fc.webUrl(),
      fc.constantFrom('https://www.mfa.gov.cn/x', 'not an address', 'https://gov.uk/x', 'https://www.bbc.com/'),
    ),
    datePublished: fc.constantFrom('2020', '2020-04-17'),
  },
  { requiredKeys: [] },
);

/** The text that a piece of evidence points into. */
const placeOf = (passage: string, given: SuggestContext, { evidence }: Suggestion): string =>
  evidence.in === 'passage' ? passage : (given[evidence.in] ?? '');

const TERMS: Partial<Record<Suggestion['field'], VocabularyId>> = {
  invocation: 'invocation',
  speechActs: 'speech_act',
  sectors: 'sector',
  speakerCapacity: 'speaker_capacity',
  sourceAuthority: 'source_authority',
  venue: 'venue',
};

test('whatever the text, every suggestion rests on words that are there and holds a value its field takes', () => {
  fc.assert(
    fc.property(text, context, (passage, given) => {
      for (const one of suggest(passage, given)) {
        const { start, end } = one.evidence;
        const place = placeOf(passage, given, one);
        expect(start, JSON.stringify(one)).toBeGreaterThanOrEqual(0);
        expect(end, JSON.stringify(one)).toBeGreaterThan(start);
        expect(end, JSON.stringify(one)).toBeLessThanOrEqual(place.length);
        expect(one.strength).toBeGreaterThan(0);
        expect(one.strength).toBeLessThanOrEqual(1);
        const vocabulary = TERMS[one.field];
        if (vocabulary) expect(vocabularies[vocabulary] as readonly string[]).toContain(one.value);
        if (one.field === 'targetCountries') expect(isCountryCode(one.value)).toBe(true);
        if (one.field === 'dateStatement') expect(PartialDate.safeParse(one.value).success, one.value).toBe(true);
        if (one.field === 'attributionWording') expect(one.value).toBe(place.slice(start, end));
        if (one.field === 'speakers') expect(one.value.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 400 },
  );
});

test('the same passage gets the same suggestions', () => {
  fc.assert(
    fc.property(text, context, (passage, given) => {
      expect(suggest(passage, given)).toEqual(suggest(passage, given));
    }),
    { numRuns: 50 },
  );
});

test('nothing is suggested for nothing', () => {
  expect(suggest('')).toEqual([]);
  expect(suggest(' \n… ')).toEqual([]);
});

test('text without end is read only so far', () => {
  const long = `${'States should refrain. '.repeat(2_000)}Australia condemns the attack.`;
  expect(suggest(long).some(({ field }) => field === 'speakers')).toBe(false);
});

test('members of a group are not those who signed', () => {
  const [first] = suggest('Statement on behalf of the European Union and the United Kingdom.').filter(
    ({ field }) => field === 'speakers',
  );
  const actors = first?.field === 'speakers' ? first.value.map(({ actor }) => actor) : [];
  expect(actors).toEqual(['iso:GB', 'group:eu']);
  expect(membersOn('eu').length).toBe(27);
});
