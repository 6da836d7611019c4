import { expect, test } from 'vitest';
import { csv } from '../../../lib/exchange/csv.ts';
import { jsonLd } from '../../../lib/exchange/json-ld.ts';
import type { Records } from '../../../lib/model/records.ts';
import { evidence, id, sampleRecords, T1, T3 } from './sample-records.ts';

const LATER = 'cd'.repeat(32);

/** The sample, and a second passage selected after the page's text had changed. */
function changedText(): Records {
  const { passages, tags, ...others } = sampleRecords();
  const [first] = passages;
  if (!first) throw new Error('the sample has a passage');
  return {
    ...others,
    passages: [first, { ...first, id: id(7), textSha256: LATER, createdAt: T3 }],
    tags: [...tags, evidence({ id: id(8), passageId: id(7) })],
  };
}

test('a passage of a later text says so in the table: its checksum and when it was read', () => {
  const rows = csv.serialize(changedText()).split('\r\n');
  const of = (passage: string) => rows.filter((row) => row.includes(`,${passage},`));
  expect(of(id(2)).every((row) => row.includes(`,${'ab'.repeat(32)},${T1},`))).toBe(true);
  expect(of(id(7))).toHaveLength(1);
  expect(of(id(7))[0]).toContain(`,${LATER},${T3},`);
});

test('a passage of a later text comes back, in a file that an older Normscope refuses', () => {
  const file = jsonLd.serialize(changedText());
  expect(file).toContain('"normscope:formatVersion": "3"');
  expect(jsonLd.parse?.(file)).toEqual({ ok: true, value: changedText() });
  const { items } = JSON.parse(file).first;
  const states = items.map(({ target }: { target: Record<string, unknown> }) => [target['normscope:textSha256'], target.state]);
  expect(states).toEqual([
    [undefined, { type: 'TimeState', sourceDate: T1 }],
    [undefined, { type: 'TimeState', sourceDate: T1 }],
    [LATER, { type: 'TimeState', sourceDate: T3 }],
  ]);
});

test('a file is written as the lowest version that can hold it', () => {
  expect(jsonLd.serialize(sampleRecords())).toContain('"normscope:formatVersion": "1"');
});
