import { describe, expect, it } from 'vitest';
import { detectorData } from '../../../lib/catalogue/detector-data.ts';
import { agreementById } from '../../../lib/catalogue/load.ts';
import { buildDetector } from '../../../lib/detect/build-detector.ts';
import { compileNames } from '../../../lib/detect/compile-names.ts';
import { findLinks } from '../../../lib/detect/find-links.ts';
import { findMentions } from '../../../lib/detect/find-mentions.ts';
import { Agreement } from '../../../lib/model/agreement.ts';

const mine = Agreement.parse({
  ...agreementById('accra-call-2023'),
  id: 'quito-charter',
  name: 'Quito Charter on Clinic Networks',
  short: 'Quito Charter',
  symbols: ['QC/2026/1'],
  names: { en: ['Quito Charter on Clinic Networks', 'Quito Charter'], es: ['Carta de Quito'] },
  acronyms: [{ form: 'QCCN', ambiguous: false }],
  contextNames: undefined,
  links: ['quitocharter.example'],
  norms: [
    {
      id: 'quito-2',
      number: '2',
      label: 'Keep clinics running',
      gist: 'Clinics stay reachable.',
      themes: [],
      polarity: 'protection',
      healthcareRelevance: 'direct',
      keywords: {},
      source: 'Charter, item 2',
      commonNames: [],
      contextOnly: [],
    },
  ],
});
const detector = buildDetector(detectorData, compileNames([mine]));
const found = (text: string) =>
  findMentions(text, detector).map(({ start, end, agreementId, normIds }) =>
    [text.slice(start, end), agreementId, ...normIds].join(' '),
  );

describe('a person’s own agreement', () => {
  it('is found beside those of the catalogue', () => {
    expect(found('The Quito Charter, the Carta de Quito, QCCN, QC/2026/1 and the Budapest Convention.')).toEqual([
      'Quito Charter quito-charter',
      'Carta de Quito quito-charter',
      'QCCN quito-charter',
      'QC/2026/1 quito-charter',
      'Budapest Convention budapest-convention',
    ]);
  });

  it('has pinpoints and short forms', () => {
    expect(found('Under principle 2 of the Quito Charter, clinics stay open. The Charter is new.')).toEqual([
      'principle 2 quito-charter quito-2',
      'Quito Charter quito-charter',
      'The Charter quito-charter',
    ]);
  });

  it('has links', () => {
    expect(findLinks(['https://quitocharter.example/text'], detector)).toMatchObject([{ agreementId: 'quito-charter' }]);
  });
});
