import { writeFile } from 'node:fs/promises';
import { formats } from '../../../lib/exchange/formats.ts';
import type { Records } from '../../../lib/model/records.ts';
import { evidence, id, sampleRecords, violation } from '../../unit/exchange/sample-records.ts';

/** Words of the page `hospital-attack.html`. */
export const ON_PAGE = 'Hospitals are critical infrastructure.';
const NOT_ON_PAGE = 'These words stood on the page when it was tagged, and were taken away later.';

/** Two tags on one page of which only the first is still there, and one elsewhere. */
export function tagsOn(url: string): Records {
  const { sources, passages, ...others } = sampleRecords();
  const [source, passage] = [sources[0], passages[0]];
  if (!source || !passage) throw new Error('the sample has a source and a passage');
  const onPage = (place: number, exact: string) => ({
    ...passage,
    id: id(100 + place),
    sourceId: id(90),
    quote: { ...passage.quote, exact, prefix: '', suffix: '' },
    position: { ...passage.position, start: 0, end: exact.length },
  });
  return {
    ...others,
    sources: [...sources, { ...source, id: id(90), url, title: 'Statement on the operation against the hospital' }],
    passages: [...passages, onPage(1, ON_PAGE), onPage(2, NOT_ON_PAGE)],
    tags: [
      evidence({ note: '=1+1' }),
      evidence({ id: id(111), passageId: id(101) }),
      violation({ id: id(112), passageId: id(102) }),
    ],
  };
}

/** The file that Normscope would export. */
export const writeTags = (file: string, records: Records) => writeFile(file, formats['json-ld'].serialize(records));
