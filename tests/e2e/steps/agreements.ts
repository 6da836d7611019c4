import type { View } from '../driver/types.ts';

export type AgreementAnswers = {
  name: string;
  short: string;
  links: string;
  norm: { number: string; label: string; theme: string };
};

/** Fills the form in, field by field, as far as "save". */
export async function fillAgreement(dashboard: View, { name, short, links, norm }: AgreementAnswers): Promise<void> {
  await dashboard.click('.agreements-tools .button-primary');
  await dashboard.fill('[data-field="name"] .input', name);
  await dashboard.fill('[data-field="short"] .input', short);
  await dashboard.fill('[data-field="links"] .input', links);
  await dashboard.click({ selector: '.agreement-form-norms button', text: 'Add a norm' });
  await dashboard.fill('[data-field="norms.0.number"] .input', norm.number);
  await dashboard.fill('[data-field="norms.0.label"] .input', norm.label);
  await dashboard.fill('.agreement-norm [role=combobox]', norm.theme);
  await dashboard.waitFor(() => document.querySelector('.agreement-norm [role=option]') !== null);
  await dashboard.press('Enter');
}

/** Presses "save" and gives the moment of the press, milliseconds since 1970. */
export async function saveAgreement(dashboard: View): Promise<number> {
  await dashboard.evaluate(() => {
    addEventListener('submit', () => sessionStorage.setItem('pressed', String(Date.now())), { capture: true, once: true });
  });
  await dashboard.click('.agreement-form button[type=submit]');
  return Number(await dashboard.waitFor(() => sessionStorage.getItem('pressed')));
}
