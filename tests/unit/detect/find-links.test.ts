import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectorData } from '../../../lib/catalogue/detector-data.ts';
import { buildDetector } from '../../../lib/detect/build-detector.ts';
import { findLinks } from '../../../lib/detect/find-links.ts';

const detector = buildDetector(detectorData);

describe('links as mentions', () => {
  it.each([
    ['an agreement’s own site', 'https://pariscall.international/en/supporters', 'paris-call'],
    ['with www', 'http://www.manrs.org/isps/', 'manrs'],
    ['the longest listed address', 'https://cyberstability.org/norms/', 'gcsc-2019'],
    ['a UN document by its short address', 'https://undocs.org/A/70/174', 'un-gge-2015'],
    ['with a language', 'https://undocs.org/en/A/RES/73/27', 'unga-73-27'],
    ['a UN document in the query', 'https://undocs.org/Home/Mobile?FinalSymbol=A%2F76%2F135&Language=E', 'un-gge-2021'],
  ])('knows %s', (_, address, agreementId) => {
    expect(findLinks(['https://example.org/', address], detector)).toMatchObject([{ index: 1, agreementId }]);
  });

  it.each([
    'https://notmanrs.org/',
    'https://manrs.organic.example/',
    'https://example.org/A/70/174',
    'https://undocs.org/A/70/1740',
    'https://undocs.org/A/70/174/Add.2',
    'mailto:info@manrs.org',
    'javascript:void(0)',
    'not an address',
    '',
  ])('passes over %s', (address) => {
    expect(findLinks([address], detector)).toEqual([]);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.webUrl(), fc.constant('https://undocs.org/%E0%A4%A')),
        (address) => void findLinks([address], detector),
      ),
    );
  });
});
