import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formats } from '../../../lib/exchange/formats.ts';
import { Records } from '../../../lib/model/records.ts';
import { arbitraryRecords } from './arbitrary-records.ts';
import { sampleRecords } from './sample-records.ts';

const empty: Records = { sources: [], passages: [], tags: [], actors: [], incidents: [], agreements: [] };
const shuffled = ({ sources, passages, tags, actors, incidents, agreements }: Records): Records => ({
  agreements: agreements.toReversed(),
  incidents: incidents.toReversed(),
  actors: actors.toReversed(),
  tags: tags.toReversed(),
  passages: passages.toReversed(),
  sources: sources.toReversed(),
});

test('generates records that the model accepts', () => {
  fc.assert(
    fc.property(arbitraryRecords, (records) => void Records.parse(records)),
    { numRuns: 200 },
  );
});

for (const [id, { serialize, parse }] of Object.entries(formats)) {
  test(`${id}: the same records give the same bytes, whatever the order of lists and keys`, () => {
    fc.assert(
      fc.property(arbitraryRecords, (records) => {
        const reordered = JSON.parse(JSON.stringify(shuffled(records)), (_, value: unknown) =>
          value instanceof Object && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).reverse()) : value,
        ) as Records;
        expect(serialize(reordered)).toBe(serialize(records));
      }),
      { numRuns: 200 },
    );
  });

  if (!parse) continue;

  for (const [name, records] of Object.entries({ sample: sampleRecords(), empty })) {
    test(`${id}: the ${name} comes back as it went`, () => {
      const file = serialize(records);
      expect(parse(file)).toEqual({ ok: true, value: records });
    });
  }

  test(`${id}: any records come back as they went, and export to the same bytes again`, () => {
    fc.assert(
      fc.property(arbitraryRecords, (records) => {
        const file = serialize(records);
        const back = parse(file);
        if (!back.ok) throw new Error(JSON.stringify(back.error));
        expect(back.value).toStrictEqual(records);
        expect(serialize(back.value)).toBe(file);
      }),
      { numRuns: 500 },
    );
  });

  test(`${id}: a file cut anywhere gives an error and no exception`, () => {
    const file = serialize(sampleRecords());
    for (let end = 0; end < file.length - 2; end += 7) expect(parse(file.slice(0, end)).ok).toBe(false);
  });

  test(`${id}: whatever is in a file, parse does not throw`, () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => void parse(text)),
      { numRuns: 500 },
    );
  });
}
