import { expect, test } from 'vitest';
import { csv } from '../../../lib/exchange/csv.ts';
import { jsonLd } from '../../../lib/exchange/json-ld.ts';
import { quito, sampleRecords, sampleWithOwn } from './sample-records.ts';

const parse = (text: string) => jsonLd.parse?.(text);

test('own agreements travel with the tags, byte for byte', () => {
  const file = jsonLd.serialize(sampleWithOwn());
  expect(parse(file)).toEqual({ ok: true, value: sampleWithOwn() });
  expect(file.split('\n').find((line) => line.startsWith('{"id":"normscope:agreement/'))).toBe(
    // Pinned: files with these bytes are on people's disks.
    '{"id":"normscope:agreement/own-quito","type":"normscope:Agreement","name":"Quito Charter on Clinic Networks","normscope:short":"Quito Charter","normscope:kind":"declaration","normscope:issuer":"Clinics of the Andes","normscope:adopted":"2026-03","normscope:names":[{"language":"ar","normscope:form":["ميثاق كيتو"]},{"language":"es","normscope:form":["Carta de Quito"]}],"normscope:acronym":[{"normscope:form":"QCCN","normscope:context":[]},{"normscope:form":"QC","normscope:context":["clinic","charter"]}],"normscope:link":["quitocharter.example/text"],"normscope:symbol":["QC/2026/1"],"normscope:officialUrl":"https://quitocharter.example/text","normscope:norm":[{"id":"normscope:norm/own-quito-1","type":"normscope:Norm","normscope:number":"1","name":"Spare clinics","normscope:gist":"Nobody attacks networks of clinics.","normscope:commonName":["clinic norm"],"normscope:theme":["normscope:theme/healthcare-protection","normscope:theme/critical-infrastructure-restraint"]},{"id":"normscope:norm/own-quito-3","type":"normscope:Norm","normscope:number":"2","name":"Keep clinics running","normscope:gist":"","normscope:commonName":[],"normscope:theme":[]}],"normscope:lastNorm":3,"creator":"urn:uuid:4f6c1d2e-93b7-4f0a-8f0e-2a5d1c7b9e10","created":"2026-11-23T19:00:00.000Z","modified":"2026-11-23T19:05:00.000Z"}',
  );
});

test('a file without own agreements is one of version 1, as it always was', () => {
  expect(jsonLd.serialize(sampleRecords())).toContain('"normscope:formatVersion": "1"');
  expect(jsonLd.serialize(sampleRecords())).not.toContain('normscope:agreement"');
  expect(jsonLd.serialize(sampleWithOwn())).toContain('"normscope:formatVersion": "2"');
});

// biome-ignore lint/suspicious/noExplicitAny: the point is to write what no type allows.
const broken: Record<string, [change: (file: any) => void, problem: string, says: string]> = {
  'without the agreement that a tag names': [
    (file) => delete file['normscope:agreement'],
    'dangling_reference',
    'refers to own-quito',
  ],
  'with an agreement twice': [
    (file) => file['normscope:agreement'].push(file['normscope:agreement'][0]),
    'duplicate_id',
    'normscope:agreement[1].id',
  ],
  'with a language twice': [
    (file) => file['normscope:agreement'][0]['normscope:names'].push(file['normscope:agreement'][0]['normscope:names'][0]),
    'invalid',
    'has a language twice',
  ],
  'with an id of the catalogue': [
    (file) => (file['normscope:agreement'][0].id = 'normscope:agreement/paris-call'),
    'invalid',
    'normscope:agreement[0]: id',
  ],
  'with a norm of another agreement': [
    (file) => (file['normscope:agreement'][0]['normscope:norm'][0].id = 'normscope:norm/own-lima-1'),
    'invalid',
    'norms[0].id',
  ],
  'with an official page that runs script': [
    (file) => (file['normscope:agreement'][0]['normscope:officialUrl'] = 'javascript:alert(1)'),
    'invalid',
    'normscope:officialUrl',
  ],
};
for (const [name, [change, problem, says]] of Object.entries(broken)) {
  test(`refuses a file ${name}, and says where`, () => {
    const file = JSON.parse(jsonLd.serialize(sampleWithOwn()));
    change(file);
    const result = parse(JSON.stringify(file));
    expect(result).toMatchObject({ ok: false, error: { problem } });
    if (result && !result.ok) expect(`${result.error.place}: ${result.error.detail}`).toContain(says);
  });
}

test('a table says what own ids stand for', () => {
  const cells = csv.serialize(sampleWithOwn(), { byteOrderMark: false }).split('\r\n')[1] ?? '';
  expect(cells).toMatch(/,own-quito=Quito Charter; own-quito-3=Quito Charter 2$/);
  const unnamed = csv.serialize({ ...sampleWithOwn(), agreements: [quito({ norms: [], lastNorm: 3 })] });
  expect(unnamed).toContain('own-quito-3=');
});
