import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csv } from '../../../lib/exchange/csv.ts';
import { csvText } from '../../../lib/exchange/csv-text.ts';
import type { Records } from '../../../lib/model/records.ts';
import { arbitraryRecords } from './arbitrary-records.ts';
import { CODER, evidence, id, sampleRecords, T1, T2, T3, violation } from './sample-records.ts';

const exact = { formulaGuard: false, byteOrderMark: false };

/** Rows as another program reads them. */
function read(text: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
    delimiter: ',',
    newline: '\r\n',
  });
  expect(errors).toEqual([]);
  return data;
}

test('pins the exact bytes', () => {
  const sha = 'ab'.repeat(32);
  const before = `,"'=Attacks on hospitals are\ncontrary to norm 13(f), ""without exception"" 🏥",We say: , and we,104,174,${id(2)},en,${id(1)},https://mfa.example/statement?id=7,https://mfa.example/statement/7,"Statement; on ""the attack"", part 1",Ministry of Foreign Affairs,A. Writer; B. Écrivain,2026-04-17,en,official_primary,${sha},${T1}`;
  // Other people's scripts name these columns: new ones go to the end, none changes its meaning.
  expect(csv.serialize(sampleRecords()).split('\r\n')).toEqual([
    '\uFEFFtag_id,kind,exact,prefix,suffix,start_cp,end_cp,passage_id,passage_language,source_id,url,canonical_url,title,publisher,authors,date_published,source_language,source_authority,sha256_text,retrieved_at,speakers,speaker_ids,speaker_roles,speech_acts,invocation,incident,incident_id,alleged_actors,alleged_actor_ids,alleged_actor_roles,sectors,norms,norm_roles,agreements,date_statement,note,prefill,coder_id,codebook_version,created_at,updated_at,own_names',
    `${id(5)},evidence${before},France; Netherlands,iso:FR; iso:NL,lead; co_signatory,affirms; interprets,cited_norm,NA,NA,NA,NA,NA,NA,gge2015-13f,invoked,gge-2015,2026-04,"Ask: is ""without exception"" new?\nSee page 2.",invocation=edited; norms=accepted,${CODER},0.1.0,${T1},${T2},`,
    `${id(6)},violation${before},France,iso:FR,lead,NA,NA,Hospital attack of spring,${id(4)},"Unnamed, group",${id(3)},conducted,hospital_clinic,unsure,unsure,,NS,,,${CODER},0.1.0,${T1},${T1},`,
    '',
  ]);
});

test('another program reads the text of every row exactly, whatever stands in it', () => {
  fc.assert(
    fc.property(arbitraryRecords, (records) => {
      const live = records.tags.filter((tag) => tag.deletedAt === undefined);
      const expected = live.map((tag) => {
        const passage = records.passages.find((one) => one.id === tag.passageId);
        const source = records.sources.find((one) => one.id === passage?.sourceId);
        return [tag.id, passage?.quote.exact, passage?.quote.prefix, passage?.quote.suffix, source?.title, source?.url, tag.note];
      });
      const rows = read(csv.serialize(records, exact));
      expect(rows.map((row) => [row.tag_id, row.exact, row.prefix, row.suffix, row.title, row.url, row.note])).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

test('no cell begins a formula, whatever stands in it', () => {
  fc.assert(
    fc.property(arbitraryRecords, (records) => {
      const cells = read(csv.serialize(records, { byteOrderMark: false })).flatMap((row) => Object.values(row));
      expect(cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

const guarded = ['=1+1', '+1', '-1', '@x', '\tx', '\rx', '＝1', '＋1', '－1', '＠x'];
for (const cell of guarded) {
  test(`puts an apostrophe before ${JSON.stringify(cell)}, unless told not to`, () => {
    expect(read(csvText([['a'], [cell]], true))).toEqual([{ a: `'${cell}` }]);
    expect(read(csvText([['a'], [cell]], false))).toEqual([{ a: cell }]);
  });
}
for (const cell of ['1=1', ' =1', "'=1", 'a-b', '–1']) {
  test(`leaves ${JSON.stringify(cell)} as it is`, () =>
    expect(
      csvText(
        [
          ['a', 'b'],
          [cell, ''],
        ],
        true,
      ),
    ).toBe(`a,b\r\n${cell},\r\n`));
}

const withTag = (tag: Records['tags'][number]): Records => ({ ...sampleRecords(), tags: [tag] });

test('tells the four kinds of empty apart', () => {
  const cell = (sectors: ReturnType<typeof violation>['sectors']) =>
    read(csv.serialize(withTag({ ...violation(), sectors }), exact))[0]?.sectors;
  expect(cell(undefined)).toBe('');
  expect(cell({ missing: 'not_stated' })).toBe('NS');
  expect(cell({ missing: 'not_applicable' })).toBe('NA');
  expect(cell({ missing: 'unsure' })).toBe('unsure');
});

test('writes a pattern without an incident as such', () => {
  const [row] = read(csv.serialize(withTag(violation({ incident: { type: 'pattern' } })), exact));
  expect(row).toMatchObject({ incident: 'pattern', incident_id: 'NA' });
});

test('leaves deleted tags out', () => {
  expect(read(csv.serialize(withTag(evidence({ deletedAt: T3 })), exact))).toEqual([]);
});
