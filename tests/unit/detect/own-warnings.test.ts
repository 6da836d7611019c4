import { expect, test } from 'vitest';
import { detectorData } from '../../../lib/catalogue/detector-data.ts';
import { compileNames } from '../../../lib/detect/compile-names.ts';
import { knownNames, ownWarnings } from '../../../lib/detect/own-warnings.ts';
import { toAgreement } from '../../../lib/model/to-agreement.ts';
import { quito } from '../exchange/sample-records.ts';

const known = knownNames([detectorData, compileNames([toAgreement(quito())])]);
const lima = { id: 'own-lima', name: 'Lima Pledge on Labs', short: 'Lima Pledge', names: {}, acronyms: [], symbols: [] };

const cases: Record<string, [change: object, kinds: string[]]> = {
  'nothing to say': [{}, []],
  'a name of the catalogue': [{ short: 'the PARIS call' }, ['known paris-call']],
  'a name of the catalogue in another language': [{ names: { fr: ['Appel de Paris'] } }, ['known paris-call']],
  'a symbol of the catalogue': [{ symbols: ['A/70/174'] }, ['known un-gge-2015']],
  'a name of another own agreement': [{ name: 'Carta de Quito' }, ['known own-quito']],
  'its own name': [{ id: 'own-quito', name: 'Carta de Quito' }, []],
  'a short plain acronym': [{ acronyms: [{ form: 'LPL', context: [] }] }, ['shortAcronym']],
  'a short acronym with context words': [{ acronyms: [{ form: 'LPL', context: ['lima'] }] }, []],
  'an acronym of four letters': [{ acronyms: [{ form: 'LPLG', context: [] }] }, []],
  'a name of three letters': [{ names: { en: ['Lim'] } }, ['shortName']],
};
for (const [name, [change, kinds]] of Object.entries(cases))
  test(`warns of ${name}`, () => {
    const warnings = ownWarnings({ ...lima, ...change }, known);
    expect(warnings.map((one) => (one.kind === 'known' ? `known ${one.agreementId}` : one.kind))).toEqual(kinds);
  });
