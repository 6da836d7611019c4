import { describe, expect, it, vi } from 'vitest';
import { type AgreementsActions, AgreementsView } from '../../../components/agreements/AgreementsView.tsx';
import { ViewTabs } from '../../../components/agreements/ViewTabs.tsx';
import { AgreementItem } from '../../../components/panel/AgreementItem.tsx';
import { normOptions } from '../../../components/tag-form/norm-options.ts';
import type { Norm } from '../../../lib/model/agreement.ts';
import type { OwnAgreement } from '../../../lib/model/own-agreement.ts';
import { toAgreement } from '../../../lib/model/to-agreement.ts';
import { agreements } from '../samples.ts';
import { checkAccessibility, key, settle, show, type } from '../screen.tsx';
import { lima } from './samples.ts';

const fine = () => vi.fn(async () => undefined);
const open = async (own: OwnAgreement[] = [lima()], does: Partial<AgreementsActions> = {}) => {
  const actions = {
    saveAgreement: fine(),
    deleteAgreement: fine(),
    restoreAgreement: fine(),
    warningsOf: vi.fn(() => []),
    exportAgreements: fine(),
    readAgreements: vi.fn(),
    importAgreements: fine(),
    ...does,
  } as AgreementsActions;
  const data = {
    agreements: [...agreements, ...own.map(toAgreement)],
    own,
    themes: ['botnets', 'healthcare-protection'],
    themesOf: (norm: Norm) => norm.themes,
  };
  return {
    ...(await show(<AgreementsView data={data} actions={actions} nav={<ViewTabs view="agreements" />} />)),
    actions,
    data,
  };
};
const ids = (all: (selector: string) => HTMLElement[]) => all('[data-agreement]').map((one) => one.dataset.agreement);

describe('the list of agreements', () => {
  it('has the catalogue and the own ones, the own first and marked', async () => {
    const { root, all, has } = await open();
    expect(ids(all)).toEqual(['own-lima', 'gge-2015', 'paris-call']);
    expect(all('[data-agreement="own-lima"] .status-chip')).toHaveLength(1);
    expect(all('[data-agreement="gge-2015"] .status-chip, [data-agreement="gge-2015"] button')).toEqual([]);
    expect(has('3 agreements')).toBe(true);
    await checkAccessibility(root);
  });

  it('opens one: kind, date, official page, norms and themes', async () => {
    const { root, all, has } = await open();
    const details = all('[data-agreement="own-lima"] details')[0] as HTMLDetailsElement;
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
    await settle();
    for (const words of ['Declaration', '2026-03', 'Issued by Laboratories of Peru', 'Spare laboratories', 'Themes: Botnets'])
      expect(has(words), words).toBe(true);
    expect(root.querySelector('.agreement-entry-body a')?.getAttribute('href')).toBe('https://lima.example/pledge');
    await checkAccessibility(root);
  });

  it('is searched by name, acronym, symbol and number of a norm; narrowed to the own', async () => {
    const { named, all, has } = await open();
    for (const words of ['compromiso', 'LPL', 'lp/1', 'spare lab']) {
      await type(named('Search in agreements'), words);
      expect(ids(all), words).toEqual(['own-lima']);
    }
    await type(named('Search in agreements'), '13f');
    expect(ids(all)).toEqual(['gge-2015']);
    await type(named('Search in agreements'), 'nothing at all');
    expect(has('No agreement fits.')).toBe(true);
  });

  it('leaves out what was deleted, which tags can still name', async () => {
    const { all, data } = await open([lima({ deletedAt: lima().updatedAt })]);
    expect(ids(all)).toEqual(['gge-2015', 'paris-call']);
    expect(normOptions(data.agreements).map(({ value }) => value)).not.toContain('own-lima-2');
  });

  it('deletes with a way back', async () => {
    const { press, actions } = await open();
    await press('Delete Lima Pledge');
    await settle();
    expect(actions.deleteAgreement).toHaveBeenCalledWith('own-lima');
    await press('Undo');
    await settle();
    expect(actions.restoreAgreement).toHaveBeenCalledWith('own-lima');
  });

  it('says when there is none of one’s own', async () => {
    const { all, has, named } = await open([]);
    const which = named(/^Which/, 'select') as HTMLSelectElement;
    which.value = 'own';
    which.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(has('You have added no agreement yet.')).toBe(true);
    expect(ids(all)).toEqual([]);
    expect(named('Export yours').matches(':disabled')).toBe(true);
  });
});

describe('the form', () => {
  it('takes the focus, says what is missing, leads there, and saves when it is mended', async () => {
    const { root, press, named, has, actions } = await open();
    await press('Add an agreement', '.agreements-tools button');
    expect(document.activeElement).toBe(named('Name'));
    await checkAccessibility(root);
    await press('Save agreement');
    expect(has('2 fields need a look.')).toBe(true);
    expect(actions.saveAgreement).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(named('Name'));
    await checkAccessibility(root);
    await type(named('Name'), 'Cuzco Compact');
    await type(named('Short name'), 'Cuzco');
    expect(root.querySelector('[role=alert]')).toBeNull();
    await key(named('Short name'), 'Enter', { ctrlKey: true });
    await settle();
    expect(actions.saveAgreement).toHaveBeenCalledWith(
      expect.objectContaining({ name: 'Cuzco Compact', short: 'Cuzco' }),
      undefined,
    );
    expect(root.querySelector('.agreement-form')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Add an agreement');
  });

  it('names a broken line of a list and a field of a norm', async () => {
    const { press, named, has, field } = await open();
    await press('Edit Lima Pledge');
    await type(named('Links that mean it'), 'lima.example\nnowhere');
    await type(named('Title'), '');
    await press('Save agreement');
    expect(has('Links that mean it, entry 2')).toBe(true);
    expect(has('norm 1, Title')).toBe(true);
    expect(field('norms.0.label').textContent).toContain('It is empty.');
    await press('norm 1, Title');
    expect(document.activeElement).toBe(named('Title'));
  });

  it('adds norms with numbers never used before, and maps them to themes by keyboard', async () => {
    const { press, all, actions } = await open();
    await press('Edit Lima Pledge');
    await press('Remove norm II');
    await press('Add a norm');
    const combobox = all('[role=combobox]')[0] as HTMLElement;
    await type(all('[data-field="norms.0.number"] input')[0] as HTMLElement, 'III');
    await type(all('[data-field="norms.0.label"] input')[0] as HTMLElement, 'Keep laboratories running');
    await type(combobox, 'health');
    await key(combobox, 'Enter');
    await press('Save agreement');
    await settle();
    expect(actions.saveAgreement).toHaveBeenCalledWith(
      expect.objectContaining({ norms: [expect.objectContaining({ n: 5, number: 'III', themes: ['healthcare-protection'] })] }),
      expect.objectContaining({ id: 'own-lima' }),
    );
  });

  it('adds a language', async () => {
    const { root, press, named } = await open([]);
    await press('Add an agreement', '.agreements-tools button');
    const add = named('Other names') as HTMLSelectElement;
    add.value = 'ar';
    add.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(named('Names in Arabic').getAttribute('lang')).toBe('ar');
    await checkAccessibility(root);
  });

  it('warns and saves all the same', async () => {
    const { root, press, named, has, actions } = await open([lima()], {
      warningsOf: () => [
        { kind: 'known', form: 'Lima Pledge', agreementId: 'paris-call' },
        { kind: 'shortAcronym', form: 'LPL' },
        { kind: 'shortName', form: 'LP' },
      ],
    });
    await press('Edit Lima Pledge');
    await type(named('Date of adoption'), 'soon');
    expect(has('“Lima Pledge” is a name of Paris Call already.')).toBe(true);
    expect(has('“LPL” is short')).toBe(true);
    expect(has('“LP” is very short for a name.')).toBe(true);
    await checkAccessibility(root);
    await type(named('Date of adoption'), '2026');
    await press('Save agreement');
    await settle();
    expect(actions.saveAgreement).toHaveBeenCalledOnce();
  });

  it('keeps what was typed when saving fails', async () => {
    const { press, named, has } = await open([lima()], { saveAgreement: async () => ({ text: 'The disk is full.' }) });
    await press('Edit Lima Pledge');
    await type(named('Name'), 'Lima Pledge of 2026');
    await press('Save agreement');
    await settle();
    expect(has('The disk is full.')).toBe(true);
    expect((named('Name') as HTMLInputElement).value).toBe('Lima Pledge of 2026');
  });
});

describe('a file of agreements', () => {
  const choose = async (root: Element) => {
    const input = root.querySelector('input[type="file"]') as HTMLInputElement;
    Object.defineProperty(input, 'files', { value: [new File(['x'], 'x.json')] });
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
  };
  const preview = { file: 'x.json', contents: [], counts: { added: 2, changed: 1, same: 3 } };

  it('is imported only after a person saw what it would do', async () => {
    const { root, press, has, actions } = await open([], { readAgreements: async () => ({ preview }) });
    await choose(root);
    expect(has('“x.json”: 2 new, 1 changed, 3 the same as here.')).toBe(true);
    expect(actions.importAgreements).not.toHaveBeenCalled();
    await checkAccessibility(root);
    await press('Import them');
    await settle();
    expect(actions.importAgreements).toHaveBeenCalledWith(preview);
    expect(has('Imported: 2 new, 1 changed, 3 the same.')).toBe(true);
  });

  it('is left alone when the person says no', async () => {
    const { root, press, has, actions } = await open([], { readAgreements: async () => ({ preview }) });
    await choose(root);
    await press('Do not import');
    expect(has('2 new')).toBe(false);
    expect(actions.importAgreements).not.toHaveBeenCalled();
  });

  it('that is broken says why', async () => {
    const { root, has } = await open([], { readAgreements: async () => ({ failure: { text: 'It is broken.', code: 'a.b' } }) });
    await choose(root);
    expect(has('It is broken.')).toBe(true);
    await checkAccessibility(root);
  });
});

it('the panel marks an agreement of the person’s own as such, and not as unverified', async () => {
  const found = { agreement: toAgreement(lima()), inArticle: [], elsewhere: [], norms: [] };
  const { has, root } = await show(
    <ul>
      <AgreementItem found={found} open onReveal={vi.fn()} />
    </ul>,
  );
  expect(has('Yours')).toBe(true);
  expect(has('Unverified')).toBe(false);
  await checkAccessibility(root);
});
