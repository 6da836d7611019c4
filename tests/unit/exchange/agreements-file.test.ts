import fc from 'fast-check';
import { expect, test } from 'vitest';
import { equivalences } from '../../../lib/catalogue/load.ts';
import { readAgreementsFile, writeAgreementsFile } from '../../../lib/exchange/agreements-file.ts';
import { contentOf, type OwnAgreement } from '../../../lib/model/own-agreement.ts';
import { arbitraryAgreements } from './arbitrary-agreements.ts';
import { brokenAgreements } from './broken-agreements.cases.ts';
import { quito } from './sample-records.ts';

const themes = new Set(equivalences.map(({ theme }) => theme));
const read = (text: string) => readAgreementsFile(text, themes);
const file = writeAgreementsFile([quito()]);

for (const [name, { change, text, problem, at, detail = '' }] of Object.entries(brokenAgreements)) {
  test(`refuses ${name}, and names the field`, () => {
    const json = JSON.parse(file);
    change?.(json);
    const result = read(text ? text(file) : JSON.stringify(json));
    expect(result.ok).toBe(false);
    if (result.ok) return;
    if (result.error.problem === 'field') {
      const { path, ...what } = result.error.field;
      expect({ at: path.join('.'), ...what }).toMatchObject({ at, problem, ...(detail ? { detail } : {}) });
    } else {
      expect(result.error.problem).toBe(problem);
      expect(at).toBeUndefined();
      expect(result.error.detail).toContain(detail);
    }
  });
}

test('says which agreement is broken by the name it gives itself', () => {
  const result = read(file.replace('"declaration"', '"poem"'));
  expect(result).toMatchObject({ ok: false, error: { name: 'Quito Charter' } });
});

test('pins the exact bytes', () => {
  // Files with these bytes are on people's disks: a change here needs a new version and a reader for the old one.
  expect(writeAgreementsFile([quito({ norms: quito().norms.slice(0, 1) })])).toBe(
    '{\n"format": "normscope-agreements",\n"version": 1,\n"agreements": [\n{"id":"own-quito","name":"Quito Charter on Clinic Networks","short":"Quito Charter","kind":"declaration","issuer":"Clinics of the Andes","adopted":"2026-03","names":{"ar":["ميثاق كيتو"],"es":["Carta de Quito"]},"acronyms":[{"form":"QCCN","context":[]},{"form":"QC","context":["clinic","charter"]}],"links":["quitocharter.example/text"],"symbols":["QC/2026/1"],"url":"https://quitocharter.example/text","norms":[{"id":"own-quito-1","number":"1","label":"Spare clinics","gist":"Nobody attacks networks of clinics.","commonNames":["clinic norm"],"themes":["healthcare-protection","critical-infrastructure-restraint"]}]}\n]\n}\n',
  );
  expect(writeAgreementsFile([])).toBe('{\n"format": "normscope-agreements",\n"version": 1,\n"agreements": []\n}\n');
});

test('reads what a person writes by hand: what would be empty may be left out', () => {
  const entry = {
    id: 'own-lima',
    name: 'Lima Pledge',
    short: 'Lima Pledge',
    kind: 'declaration',
    acronyms: [{ form: 'LPLG' }],
    norms: [{ id: 'own-lima-1', number: '1', label: 'Spare clinics' }],
  };
  const result = read(`\uFEFF${JSON.stringify({ format: 'normscope-agreements', version: 1, agreements: [entry] })}`);
  expect(result).toMatchObject({
    ok: true,
    value: [{ issuer: '', names: {}, links: [], acronyms: [{ context: [] }], norms: [{ gist: '' }] }],
  });
});

const known = (agreements: OwnAgreement[]) => new Set(agreements.flatMap(({ norms }) => norms.flatMap((norm) => norm.themes)));

test('any agreements come back as they went, and export to the same bytes again, in whatever order they were', () => {
  fc.assert(
    fc.property(arbitraryAgreements, (agreements) => {
      const text = writeAgreementsFile(agreements);
      const back = readAgreementsFile(text, known(agreements));
      if (!back.ok) throw new Error(JSON.stringify(back.error));
      expect(back.value).toStrictEqual(agreements.map(contentOf));
      expect(writeAgreementsFile(agreements.toReversed())).toBe(text);
    }),
    { numRuns: 300 },
  );
});

test('whatever is in a file, reading does not throw', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc.json().map((json) => `{"format":"normscope-agreements","version":1,"agreements":[${json}]}`),
  );
  fc.assert(
    fc.property(anything, (text) => void read(text)),
    { numRuns: 500 },
  );
  expect({}).not.toHaveProperty('name');
});
