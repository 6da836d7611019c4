import { expect, test } from 'vitest';
import { jsonLd } from '../../../lib/exchange/json-ld.ts';
import type { Records } from '../../../lib/model/records.ts';
import { brokenFiles } from './broken-files.cases.ts';
import { evidence, sampleRecords, violation } from './sample-records.ts';

const parse = (text: string) => jsonLd.parse?.(text);

for (const [name, { change, text, problem, says }] of Object.entries(brokenFiles)) {
  test(`refuses ${name}, and says where`, () => {
    const file = JSON.parse(jsonLd.serialize(sampleRecords()));
    change?.(file);
    // Not a string that is handed over unchanged: a case that changes nothing would parse, and fail here.
    const result = parse(text ? text(jsonLd.serialize(sampleRecords())) : JSON.stringify(file));
    expect(result?.ok).toBe(false);
    if (!result || result.ok) return;
    expect(result.error.problem).toBe(problem);
    expect(`${result.error.place}: ${result.error.detail}`).toContain(says);
  });
}

const file = jsonLd.serialize(sampleRecords());

test('reads its own file after an editor laid it out anew, with a mark in front', () => {
  expect(parse(`\uFEFF${JSON.stringify(JSON.parse(file), null, 4)}`)).toEqual({ ok: true, value: sampleRecords() });
});

test('is a Web Annotation collection whose words and position any reader finds', () => {
  const { first, total } = JSON.parse(file);
  expect(total).toBe(2);
  expect(first.items[0]).toMatchObject({
    type: 'Annotation',
    motivation: ['oa:assessing', 'classifying'],
    target: {
      source: sampleRecords().sources[0]?.url,
      selector: [
        { type: 'TextQuoteSelector', exact: sampleRecords().passages[0]?.quote.exact },
        { type: 'TextPositionSelector', start: 104, end: 174 },
      ],
    },
  });
});

test('writes no name of a coder and no address of ours but the two IRIs', () => {
  const hosts = [...file.matchAll(/https?:\/\/([^/"]+)/g)].map(([, host]) => host);
  expect(new Set(hosts)).toEqual(new Set(['www.w3.org', 'w3id.org', 'mfa.example']));
});

test('writes one record a line', () => {
  const lines = file.split('\n');
  expect(lines.filter((line) => line.startsWith('{"id"'))).toHaveLength(5);
});

test('refuses to write tags without their passage: the file could not come back', () => {
  expect(() => jsonLd.serialize({ ...sampleRecords(), passages: [] })).toThrow(/not among them/);
});

test('pins the exact bytes', () => {
  const quiet = { missing: 'not_stated' as const };
  const records: Records = {
    ...sampleRecords(),
    tags: [
      evidence({ note: '', prefill: {}, speechActs: ['affirms'], norms: quiet }),
      violation({ allegedActors: quiet, incident: { type: 'pattern' } }),
    ],
  };
  const target =
    '{"id":"urn:uuid:01900000-0000-7000-8000-000000000002","type":"SpecificResource","source":"https://mfa.example/statement?id=7","normscope:sourceRecord":"urn:uuid:01900000-0000-7000-8000-000000000001","state":{"type":"TimeState","sourceDate":"2026-11-23T19:00:00.000Z"},"selector":[{"type":"TextQuoteSelector","exact":"=Attacks on hospitals are\\ncontrary to norm 13(f), \\"without exception\\" 🏥","prefix":"We say: ","suffix":" and we"},{"type":"TextPositionSelector","start":104,"end":174}],"language":"en","created":"2026-11-23T19:00:00.000Z"}';
  // Files with these bytes are on people's disks: a change here needs a new format version and a reader for the old one.
  expect(jsonLd.serialize(records).split('\n')).toEqual([
    '{',
    '"@context": ["http://www.w3.org/ns/anno.jsonld",{"normscope":"https://w3id.org/normscope/ns#","normscope:sourceRecord":{"@type":"@id"},"normscope:url":{"@type":"@id"},"normscope:canonicalUrl":{"@type":"@id"}}],',
    '"id": "urn:uuid:d406693a-9f11-524e-8c82-67171b5e4da2",',
    '"type": "AnnotationCollection",',
    '"normscope:formatVersion": "1",',
    '"generator": {"id":"https://w3id.org/normscope","type":"Software","name":"Normscope"},',
    '"total": 2,',
    '"normscope:source": [',
    '{"id":"urn:uuid:01900000-0000-7000-8000-000000000001","type":"normscope:Source","normscope:url":"https://mfa.example/statement?id=7","normscope:canonicalUrl":"https://mfa.example/statement/7","dcterms:title":"Statement; on \\"the attack\\", part 1","dcterms:publisher":"Ministry of Foreign Affairs","schema:author":["A. Writer","B. Écrivain"],"schema:datePublished":"2026-04-17","language":"en","normscope:authority":"official_primary","normscope:textSha256":"abababababababababababababababababababababababababababababababab","normscope:retrieved":"2026-11-23T19:00:00.000Z"}',
    '],',
    '"normscope:actor": [',
    '{"id":"urn:uuid:01900000-0000-7000-8000-000000000003","type":"normscope:Actor","name":"Unnamed; group","normscope:actorType":"group","created":"2026-11-23T19:00:00.000Z"}',
    '],',
    '"normscope:incident": [',
    '{"id":"urn:uuid:01900000-0000-7000-8000-000000000004","type":"normscope:Incident","name":"Hospital attack of spring","normscope:startDate":"2026-03","created":"2026-11-23T19:00:00.000Z"}',
    '],',
    '"normscope:passage": [],',
    '"first": {',
    '"id": "urn:uuid:d406693a-9f11-524e-8c82-67171b5e4da2#first",',
    '"type": "AnnotationPage",',
    '"partOf": "urn:uuid:d406693a-9f11-524e-8c82-67171b5e4da2",',
    '"startIndex": 0,',
    '"items": [',
    `{"id":"urn:uuid:01900000-0000-7000-8000-000000000005","type":"Annotation","motivation":["oa:assessing","classifying"],"created":"2026-11-23T19:00:00.000Z","modified":"2026-11-23T19:05:00.000Z","creator":"urn:uuid:4f6c1d2e-93b7-4f0a-8f0e-2a5d1c7b9e10","generator":"https://w3id.org/normscope","conformsTo":"normscope:codebook/0.1.0","body":[{"type":"SpecificResource","purpose":"classifying","normscope:field":"kind","source":"normscope:kind/evidence"},{"type":"SpecificResource","purpose":"classifying","normscope:field":"speakers","source":"normscope:state/FR","label":"France","normscope:role":"lead"},{"type":"SpecificResource","purpose":"classifying","normscope:field":"speakers","source":"normscope:state/NL","label":"Netherlands","normscope:role":"co_signatory"},{"type":"SpecificResource","purpose":"classifying","normscope:field":"speechActs","source":"normscope:speech_act/affirms"},{"type":"SpecificResource","purpose":"classifying","normscope:field":"invocation","source":"normscope:invocation/cited_norm"},{"type":"SpecificResource","purpose":"classifying","normscope:field":"agreements","source":"normscope:agreement/gge-2015"},{"type":"TextualBody","purpose":"describing","normscope:field":"dateStatement","format":"text/plain","value":"2026-04"}],"normscope:missing":[{"normscope:field":"sectors","normscope:reason":"not_applicable"},{"normscope:field":"norms","normscope:reason":"not_stated"}],"target":${target}},`,
    `{"id":"urn:uuid:01900000-0000-7000-8000-000000000006","type":"Annotation","motivation":["oa:assessing","classifying"],"created":"2026-11-23T19:00:00.000Z","modified":"2026-11-23T19:00:00.000Z","creator":"urn:uuid:4f6c1d2e-93b7-4f0a-8f0e-2a5d1c7b9e10","generator":"https://w3id.org/normscope","conformsTo":"normscope:codebook/0.1.0","body":[{"type":"SpecificResource","purpose":"classifying","normscope:field":"kind","source":"normscope:kind/violation"},{"type":"SpecificResource","purpose":"classifying","normscope:field":"speakers","source":"normscope:state/FR","label":"France","normscope:role":"lead"},{"type":"SpecificResource","purpose":"classifying","normscope:field":"incident","source":"normscope:incident/pattern"},{"type":"SpecificResource","purpose":"classifying","normscope:field":"sectors","source":"normscope:sector/hospital_clinic"}],"normscope:missing":[{"normscope:field":"allegedActors","normscope:reason":"not_stated"},{"normscope:field":"norms","normscope:reason":"unsure"},{"normscope:field":"dateStatement","normscope:reason":"not_stated"}],"target":${target}}`,
    ']',
    '}',
    '}',
    '',
  ]);
});
