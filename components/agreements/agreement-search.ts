import type { Agreement } from '../../lib/model/agreement.ts';
import { isOwnId } from '../../lib/model/own-id.ts';
import { foldWords } from '../ui/combobox-state.ts';

export type AgreementQuery = { text: string; which: 'all' | 'own' };

export const ALL_AGREEMENTS: AgreementQuery = { text: '', which: 'all' };

/** The person's own first, then by short name; those taken back are left out. */
export function agreementSearch(agreements: readonly Agreement[], language: string) {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const entries = agreements
    .filter(({ retired }) => !retired)
    .map((agreement) => ({ agreement, own: isOwnId(agreement.id), folded: foldWords(wordsOf(agreement)) }))
    .sort((a, b) => Number(b.own) - Number(a.own) || compare(a.agreement.short, b.agreement.short));
  return ({ text, which }: AgreementQuery): Agreement[] => {
    const words = foldWords(text).split(' ').filter(Boolean);
    return entries
      .filter(({ own, folded }) => (which === 'all' || own) && words.every((word) => folded.includes(word)))
      .map(({ agreement }) => agreement);
  };
}

/** "13f" must find "13(f)". */
const closedUp = (text: string) => text.replaceAll(/[()\s]/g, '');

const wordsOf = ({ name, short, issuer, names, acronyms, symbols, norms }: Agreement): string =>
  [
    name,
    short,
    issuer,
    ...Object.values(names).flat(),
    ...acronyms.map(({ form }) => form),
    ...symbols,
    ...norms.flatMap(({ number, label, commonNames }) => [number, closedUp(number), label, ...commonNames]),
  ].join(' ');
