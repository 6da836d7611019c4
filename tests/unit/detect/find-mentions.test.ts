import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectorData } from '../../../lib/catalogue/detector-data.ts';
import { buildDetector } from '../../../lib/detect/build-detector.ts';
import { findMentions } from '../../../lib/detect/find-mentions.ts';
import { CASES } from './find-mentions.cases.ts';

const detector = buildDetector(detectorData);
const names = detectorData.names.split('\n');

describe('finding mentions', () => {
  it.each(CASES)('finds $name', ({ text, found }) => {
    const shown = findMentions(text, detector).map(({ start, end, agreementId, normIds }) =>
      [`${text.slice(start, end)} → ${agreementId}`, ...normIds].join(' '),
    );
    expect(shown).toEqual(found);
  });

  const anyText = fc.array(
    fc.oneof(fc.constantFrom(...names), fc.string({ unit: 'binary', maxLength: 6 }), fc.constantFrom(' ', '-\n', '\u00ad', '3')),
  );

  it('points inside the text and never throws, for any text', () => {
    fc.assert(
      fc.property(anyText, (parts) => {
        const text = parts.join('');
        for (const { start, end } of findMentions(text, detector))
          expect(start >= 0 && start < end && end <= text.length).toBe(true);
      }),
    );
  });

  it('takes the places in order and none inside another', () => {
    fc.assert(
      fc.property(anyText, (parts) => {
        const places = [...new Set(findMentions(parts.join(' '), detector).map(({ start, end }) => `${start} ${end}`))].map((p) =>
          p.split(' ').map(Number),
        );
        for (const [i, [start]] of places.entries()) expect(start).toBeGreaterThanOrEqual(places[i - 1]?.[1] ?? 0);
      }),
    );
  });
});
