import { i18n } from '../../lib/i18n/index.ts';
import type { Agreement } from '../../lib/model/agreement.ts';
import type { Option } from '../ui/combobox-state.ts';

/** An agreement as a whole, among the norms: `agreement:paris-call`. */
const WHOLE = 'agreement:';

export const wholeAgreement = (id: string): string => `${WHOLE}${id}`;
export const agreementOf = (value: string): string | undefined =>
  value.startsWith(WHOLE) ? value.slice(WHOLE.length) : undefined;

export const normLabel = (norm: Agreement['norms'][number]): string => `${norm.number} ${norm.label}`;

/** Norms under their agreement, found by number, label, common names and theme words; then the agreement as a whole. */
export function normOptions(agreements: readonly Agreement[]): Option[] {
  return agreements
    .filter(({ retired }) => !retired)
    .flatMap((agreement) => {
      const group = agreement.short;
      const norms = agreement.norms.map((norm) => ({
        value: norm.id,
        label: normLabel(norm),
        group,
        detail: norm.gist,
        keywords: [...norm.commonNames, ...Object.values(norm.keywords).flat(), `${agreement.short} ${norm.number}`],
      }));
      const whole = {
        value: wholeAgreement(agreement.id),
        label: i18n.t('form.norm.whole', [agreement.short]),
        group,
        detail: agreement.name,
        keywords: [agreement.name, agreement.short, ...agreement.symbols, ...Object.values(agreement.names).flat()],
      };
      return [...norms, whole];
    });
}

/** Where a norm stands, for a chip: `GGE 2015 · 13(f)`. */
export function normName(agreements: readonly Agreement[], id: string): string {
  for (const agreement of agreements) {
    const norm = agreement.norms.find((candidate) => candidate.id === id);
    if (norm) return `${agreement.short} · ${norm.number}`;
  }
  return id;
}

export const agreementName = (agreements: readonly Agreement[], id: string): string =>
  agreements.find((agreement) => agreement.id === id)?.short ?? id;
