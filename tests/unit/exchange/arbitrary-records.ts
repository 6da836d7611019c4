import fc from 'fast-check';
import { FIELDS, type FieldId } from '../../../lib/codebook/fields.ts';
import { vocabularies } from '../../../lib/codebook/vocabularies.ts';
import { ACTOR_TYPES } from '../../../lib/model/actor.ts';
import type { OwnAgreement } from '../../../lib/model/own-agreement.ts';
import type { Records } from '../../../lib/model/records.ts';
import { MISSING, type Tag } from '../../../lib/model/tag.ts';
import { arbitraryAgreements } from './arbitrary-agreements.ts';

/** Text as pages and people have it: emoji, right to left, quotes, line ends, formulas, look-alikes of our own marks. */
const nasty = fc.constantFrom(
  '🏥👩‍⚕️',
  'مستشفى "الشفاء"',
  '‮gnp.exe',
  'a\r\nb\nc\rd',
  '"quoted", and; more',
  '=1+1',
  '＝1',
  '@x',
  '\t',
  "'",
  'NA',
  'NS',
  'unsure',
  '\u2028\u0000\uFEFF',
  '\uD83C',
  '</script><b>',
);
const text = (most: number) =>
  fc
    .array(fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 12 })), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join('').slice(0, most))
    .filter((joined) => joined.length > 0);

const uuid = fc.uuid({ version: 7 });
const ids = (maxLength: number) => fc.uniqueArray(uuid, { maxLength });
const instant = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const partialDate = instant.chain((at) => fc.constantFrom(at.slice(0, 4), at.slice(0, 7), at.slice(0, 10)));
const url = fc.webUrl({ withQueryParameters: true, withFragments: false });
const language = fc.constantFrom('en', 'fr', 'ar', 'pt-BR', 'zh-Hant-TW');
const slug = fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,20}$/);
const sha256 = fc.stringMatching(/^[0-9a-f]{64}$/);
const list = <T>(item: fc.Arbitrary<T>, maxLength = 3) => fc.array(item, { minLength: 1, maxLength });

/** Absent, missing for each of the three reasons, or a value. */
const coded = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof(
    fc.constant(undefined),
    fc.constantFrom(...MISSING).map((missing) => ({ missing })),
    value,
    value,
  );

const source = (id: string) =>
  fc.record(
    {
      id: fc.constant(id),
      url,
      canonicalUrl: url,
      title: text(100),
      publisher: text(100),
      authors: fc.array(text(50), { maxLength: 3 }),
      datePublished: partialDate,
      language,
      authority: slug,
      textSha256: sha256,
      retrievedAt: instant,
    },
    { requiredKeys: ['id', 'url', 'title', 'authors', 'textSha256', 'retrievedAt'] },
  );

const selectors = {
  quote: fc.record({ suffix: text(60), prefix: text(60), exact: text(200), type: fc.constant('TextQuoteSelector' as const) }),
  position: fc
    .tuple(fc.nat(1_000_000), fc.integer({ min: 1, max: 5_000 }))
    .map(([start, length]) => ({ type: 'TextPositionSelector' as const, start, end: start + length })),
};

const review = fc.record(
  {
    id: uuid,
    decision: fc.constantFrom('confirmed' as const, 'rejected' as const),
    ...selectors,
    coderId: uuid,
    createdAt: instant,
    withdrawnAt: instant,
  },
  { requiredKeys: ['id', 'decision', 'quote', 'position', 'coderId', 'createdAt'] },
);

const passage = (id: string, sourceIds: string[]) =>
  fc.record(
    {
      id: fc.constant(id),
      sourceId: fc.constantFrom(...sourceIds),
      ...selectors,
      language,
      textSha256: sha256,
      createdAt: instant,
      reviews: list(review),
      element: fc.record({ value: text(80), type: fc.constant('CssSelector' as const) }),
    },
    { requiredKeys: ['id', 'sourceId', 'quote', 'position', 'createdAt'] },
  );

const tag = (
  id: string,
  passageIds: string[],
  actorIds: string[],
  incidentIds: string[],
  own: OwnAgreement[],
): fc.Arbitrary<Tag> => {
  const ownNorms = own.flatMap(({ norms }) => norms.map((norm) => norm.id));
  const normId = ownNorms.length > 0 ? fc.oneof(slug, fc.constantFrom(...ownNorms)) : slug;
  const agreementId = own.length > 0 ? fc.oneof(slug, fc.constantFrom(...own.map((one) => one.id))) : slug;
  const link = fc.record({ actor: fc.constantFrom('iso:FR', 'iso:NA', ...actorIds), name: text(60), role: slug });
  const incident = fc.oneof(
    fc.constant({ type: 'pattern' as const }),
    ...incidentIds.map((incident) => text(60).map((name) => ({ type: 'incident' as const, incident, name }))),
  );
  const shared = {
    id: fc.constant(id),
    passageId: fc.constantFrom(...passageIds),
    coderId: uuid,
    codebookVersion: fc.constantFrom('0.1.0', '1.12.3'),
    createdAt: instant,
    updatedAt: instant,
    deletedAt: fc.option(instant, { nil: undefined, freq: 5 }),
    speakers: coded(list(link)),
    norms: coded(list(fc.record({ norm: normId, role: fc.constantFrom('invoked' as const, 'breached' as const) }))),
    agreements: fc.array(agreementId, { maxLength: 3 }),
    sectors: coded(list(fc.constantFrom<string>(...vocabularies.sector))),
    dateStatement: coded(partialDate),
    note: fc.oneof(fc.constant(''), text(300)),
    prefill: fc.dictionary(fc.constantFrom<FieldId>(...FIELDS), fc.constantFrom('suggested_untouched', 'accepted', 'edited')),
  };
  const evidence = fc.record({
    ...shared,
    kind: fc.constant('evidence' as const),
    speechActs: coded(list(fc.constantFrom<string>(...vocabularies.speech_act))),
    invocation: coded(fc.constantFrom<string>(...vocabularies.invocation)),
  });
  const violation = fc.record({
    ...shared,
    kind: fc.constant('violation' as const),
    incident: coded(incident),
    allegedActors: coded(list(link)),
  });
  return fc.oneof(evidence, violation).map(withoutUndefined) as fc.Arbitrary<Tag>;
};

const withoutUndefined = (record: object) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

const all = <T>(of: string[], one: (id: string) => fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.tuple(...of.sort().map(one));

/** Records that hang together, each list ordered by id. Some passages carry no tag, some sources no passage. */
export const arbitraryRecords: fc.Arbitrary<Records> = fc
  .record({ sources: ids(2), passages: ids(3), tags: ids(4), actors: ids(2), incidents: ids(2), agreements: arbitraryAgreements })
  .chain(({ sources, passages, tags, actors, incidents, agreements }) => {
    const here = sources.length > 0 ? passages : [];
    return fc.record({
      sources: all(sources, source),
      passages: all(here, (id) => passage(id, sources)),
      tags: all(here.length > 0 ? tags : [], (id) => tag(id, here, actors, incidents, agreements)),
      agreements: fc.constant(agreements),
      actors: all(actors, (id) =>
        fc.record(
          { id: fc.constant(id), name: text(60), type: fc.constantFrom(...ACTOR_TYPES), createdAt: instant },
          { requiredKeys: ['id', 'name', 'createdAt'] },
        ),
      ),
      incidents: all(incidents, (id) =>
        fc.record(
          { id: fc.constant(id), name: text(60), startDate: partialDate, createdAt: instant },
          { requiredKeys: ['id', 'name', 'createdAt'] },
        ),
      ),
    });
  })
  // fast-check makes objects without a prototype, which no database or parser gives.
  .map((records) => structuredClone(records)) as fc.Arbitrary<Records>;
