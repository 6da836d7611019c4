import { describe, expect, it } from 'vitest';
import {
  type AgreementFormValue,
  agreementOfValue,
  checkAgreement,
  EMPTY_AGREEMENT,
  emptyNorm,
  identityOf,
  valueOfAgreement,
} from '../../../components/agreements/form-value.ts';
import { lima } from './samples.ts';

const filled: AgreementFormValue = { ...EMPTY_AGREEMENT, name: 'Lima Pledge', short: 'Lima' };
const problems = (change: Partial<AgreementFormValue>) => {
  const checked = checkAgreement({ ...filled, ...change });
  return checked.ok ? [] : checked.error.map(({ path, problem }) => `${path.join('.')} ${problem}`);
};

describe('the form of an agreement', () => {
  it('gives a record back as it was, but for the time of the change', () => {
    const own = lima();
    expect(agreementOfValue(valueOfAgreement(own), identityOf(own), own.updatedAt)).toEqual({ ok: true, value: own });
  });

  it('takes lists one a line, and tidies what was pasted', () => {
    const checked = checkAgreement({
      ...filled,
      name: '  Lima \u00a0 Pledge ',
      acronyms: 'LPLG\n\n LPL : laboratory,  pledge of\tlabs ,\n',
      links: 'https://www.Lima.example/Pledge?x=1\n',
      names: [
        { language: 'es', text: '\n' },
        { language: 'fr', text: 'Engagement de Lima\r\n' },
      ],
    });
    expect(checked).toMatchObject({
      ok: true,
      value: {
        name: 'Lima Pledge',
        acronyms: [
          { form: 'LPLG', context: [] },
          { form: 'LPL', context: ['laboratory', 'pledge of labs'] },
        ],
        links: ['lima.example/pledge'],
        names: { fr: ['Engagement de Lima'] },
      },
    });
  });

  it('remembers the highest number a norm was given', () => {
    const checked = agreementOfValue(
      { ...filled, norms: [{ ...emptyNorm(7), number: '1', label: 'x' }] },
      identityOf(lima()),
      lima().updatedAt,
    );
    expect(checked).toMatchObject({ ok: true, value: { lastNorm: 7, norms: [{ id: 'own-lima-7' }] } });
  });

  const cases: Record<string, [change: Partial<AgreementFormValue>, found: string[]]> = {
    'no name': [{ name: ' ' }, ['name empty']],
    'no short name': [{ short: '' }, ['short empty']],
    'a name of signs': [{ name: '…' }, ['name line']],
    'a date in words': [{ adopted: 'in spring' }, ['adopted date']],
    'an address without a scheme': [{ url: 'lima.example' }, ['url address']],
    'an address that runs script': [{ url: 'javascript:alert(1)' }, ['url address']],
    'a link that is none': [{ links: 'lima.example\nnowhere' }, ['links.1 link']],
    'an empty norm': [{ norms: [emptyNorm(1)] }, ['norms.0.number empty', 'norms.0.label empty']],
    'a name too long': [{ names: [{ language: 'en', text: 'x'.repeat(301) }] }, ['names.en.0 too_long']],
    'nothing wrong': [{}, []],
  };
  for (const [name, [change, found]] of Object.entries(cases))
    it(`finds ${name}`, () => {
      expect(problems(change)).toEqual(found);
    });
});
