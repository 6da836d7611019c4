import fc from 'fast-check';
import { Agreement } from '../../../lib/model/agreement.ts';
import type { OwnAgreement } from '../../../lib/model/own-agreement.ts';

/** Names as people type them, in any script, with signs that mean something to formats. */
const line = (most: number) =>
  fc
    .oneof(
      fc.constantFrom('مستشفى 🏥', '"Quoted", and; more', '=1+1', '</script>b', '网络安全', 'a|b', "l'Appel", 'й е́'),
      fc.string({ unit: 'grapheme', maxLength: most }),
    )
    .map((text) =>
      text
        .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
        .trim()
        .slice(0, most)
        .trim(),
    )
    .filter((text) => /[\p{L}\p{N}]/u.test(text));
const lines = (most: number) => fc.array(line(40), { maxLength: most });
const instant = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const theme = fc.stringMatching(/^[a-z][a-z-]{1,20}$/);

const norm = (agreement: string, number: number) =>
  fc.record({
    id: fc.constant(`${agreement}-${number}`),
    number: line(20),
    label: line(60),
    gist: fc.string({ unit: 'binary', maxLength: 80 }),
    commonNames: lines(3),
    themes: fc.array(theme, { maxLength: 3 }),
  });

const agreement = (id: string) =>
  fc.uniqueArray(fc.integer({ min: 1, max: 300 }), { maxLength: 4 }).chain((numbers) =>
    fc.record(
      {
        id: fc.constant(id),
        name: line(100),
        short: line(60),
        kind: fc.constantFrom(...Agreement.shape.kind.options),
        issuer: fc.string({ unit: 'binary', maxLength: 60 }),
        adopted: fc.constantFrom('2020', '2020-04', '2020-04-17'),
        names: fc.dictionary(fc.constantFrom('en', 'fr', 'pt-BR', 'zh'), fc.array(line(40), { minLength: 1, maxLength: 3 })),
        acronyms: fc.array(
          fc.record({ form: line(20), context: lines(2).map((words) => words.filter((word) => !word.includes('|'))) }),
          {
            maxLength: 3,
          },
        ),
        links: fc.array(fc.constantFrom('quito.example', 'quito.example/text/1', 'xn--caf-dma.example'), { maxLength: 2 }),
        symbols: lines(2),
        url: fc.constantFrom('https://quito.example/', 'http://quito.example/a?b=c#d'),
        norms: fc.tuple(...numbers.map((number) => norm(id, number))),
        lastNorm: fc.integer({ min: 0, max: 50 }).map((more) => Math.max(0, ...numbers) + more),
        coderId: fc.uuid({ version: 4 }),
        createdAt: instant,
        updatedAt: instant,
        deletedAt: instant,
      },
      {
        requiredKeys: [
          'id',
          'name',
          'short',
          'kind',
          'issuer',
          'names',
          'acronyms',
          'links',
          'symbols',
          'norms',
          'lastNorm',
          'coderId',
          'createdAt',
          'updatedAt',
        ],
      },
    ),
  );

/** Own agreements, ordered by id. */
export const arbitraryAgreements: fc.Arbitrary<OwnAgreement[]> = fc
  .uniqueArray(fc.oneof(fc.uuid({ version: 7 }), fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,10}[a-z]$/)), { maxLength: 3 })
  .chain((ids) =>
    fc.tuple(
      ...ids
        .map((id) => `own-${id}`)
        .sort()
        .map(agreement),
    ),
  )
  // fast-check makes objects without a prototype, which no database or parser gives.
  .map((agreements) => structuredClone(agreements) as OwnAgreement[]);
