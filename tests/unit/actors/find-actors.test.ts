import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countryNames } from '../../../lib/actors/country-names.ts';
import { findActors } from '../../../lib/actors/find-actors.ts';
import { countryCodes } from '../../../lib/codebook/countries.ts';

/** What is found, as `iso:RU Russia`; names of peoples with a tilde. */
const found = (text: string, language?: string) =>
  findActors(text, language).map(
    ({ actor, form, start, end }) => `${form === 'demonym' ? '~' : ''}${actor} ${text.slice(start, end)}`,
  );

const cases: Record<string, [string, string[]]> = {
  'a state in the possessive': ['Russia’s embassy', ['iso:RU Russia']],
  'an official name as one': ['the Russian Federation and the DPRK', ['iso:RU Russian Federation', 'iso:KP DPRK']],
  'a name with an elision': ['l’Iran et la Côte d’Ivoire', ['iso:IR Iran', 'iso:CI Côte d’Ivoire']],
  'an accent that is left out': ['Turkiye, Cote d’Ivoire', ['iso:TR Turkiye', 'iso:CI Cote d’Ivoire']],
  'a people, as such': ['a Russian cybercriminal', ['~iso:RU Russian']],
  'peoples in small letters': ['des pirates russes, piratas rusos', ['~iso:RU russes', '~iso:RU rusos']],
  'no polish': ['We polish the text and chat with a jordan fan in turkey.', []],
  'the US, not us': ['The US told us. U.S. officials', ['iso:US US', 'iso:US U.S']],
  'no state in another place': ['New Mexico, Northern Ireland, Atlanta, Georgia, South America and the Gulf of Guinea', []],
  'the longer Guinea': [
    'Guinea-Bissau, Equatorial Guinea, Papua New Guinea, Guinea',
    ['iso:GW Guinea-Bissau', 'iso:GQ Equatorial Guinea', 'iso:PG Papua New Guinea', 'iso:GN Guinea'],
  ],
  'both Congos': ['Democratic Republic of the Congo, Congo', ['iso:CD Democratic Republic of the Congo', 'iso:CG Congo']],
  'both Koreas': ['Republic of Korea, North Korea', ['iso:KR Republic of Korea', 'iso:KP North Korea']],
  'Russian cases': ['против России и Украины', ['iso:RU России', 'iso:UA Украины']],
  'Niger and Nigeria in Russian': ['Нигера и Нигерии', ['iso:NE Нигера', 'iso:NG Нигерии']],
  'names without blanks': ['中方和俄罗斯联邦', ['iso:CN 中方', 'iso:RU 俄罗斯联邦']],
  'Arabic particles': ['والاتحاد الروسي وفرنسا', ['iso:RU والاتحاد الروسي', 'iso:FR وفرنسا']],
  'German cases': [
    'der Vereinigten Staaten und der Russischen Föderation',
    ['iso:US Vereinigten Staaten', 'iso:RU Russischen Föderation'],
  ],
  groups: [
    'the EU, ASEAN and the Pacific Islands Forum',
    ['group:eu EU', 'group:asean ASEAN', 'group:pif Pacific Islands Forum'],
  ],
  'organisations and groups': [
    'the WHO, who asked Microsoft about LockBit and the GRU',
    ['org:who WHO', 'org:microsoft Microsoft', 'org:lockbit LockBit', 'org:gru GRU'],
  ],
  'UN usage': [
    'Iran (Islamic Republic of), Viet Nam and the Lao People’s Democratic Republic',
    ['iso:IR Iran (Islamic Republic of', 'iso:VN Viet Nam', 'iso:LA Lao People’s Democratic Republic'],
  ],
};

describe('finds', () => {
  for (const [name, [text, expected]] of Object.entries(cases)) test(name, () => expect(found(text)).toEqual(expected));
});

test('leaves words of other languages alone when it knows the language', () => {
  expect(found('Maurice et Dominique', 'en')).toEqual([]);
  expect(found('Maurice', 'fr')).toEqual(['iso:MU Maurice']);
});

test('knows every state by its names in ten languages', () => {
  const missed = Object.entries(countryNames).flatMap(([language, lines]) =>
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [code = '', ...rest] = line.split(' ');
        return rest
          .join(' ')
          .split('; ')
          .filter((name) => !found(name, language).some((one) => one.startsWith(`iso:${code} `)))
          .map((name) => `${language} ${code} ${name}`);
      }),
  );
  // Both Congos are 刚果, and every Congo alone is Brazzaville's.
  expect(missed.filter((name) => !/刚果|الكونغو/.test(name))).toEqual([]);
  expect(countryNames.en?.trim().split('\n').length).toBeGreaterThan(countryCodes.length - 5);
});

test('points at what is there, in order, whatever the text', () => {
  const word = fc.constantFrom(
    'US',
    'Russia',
    'Россия',
    '中国',
    'روسيا',
    'the',
    '\u00ad',
    '’s',
    'Côte',
    'd',
    'Ivoire',
    ',',
    '\n',
    '😀',
    '(',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(word).map((words) => words.join(' ')),
      ),
      (text) => {
        let end = 0;
        for (const actor of findActors(text)) {
          expect(actor.start).toBeGreaterThanOrEqual(end);
          expect(actor.end).toBeGreaterThan(actor.start);
          expect(actor.end).toBeLessThanOrEqual(text.length);
          end = actor.end;
        }
      },
    ),
  );
});
