import type { FieldProblem } from '../../lib/exchange/field-problem.ts';
import { i18n, uiLanguage, wordsFor } from '../../lib/i18n/index.ts';
import type { Agreement } from '../../lib/model/agreement.ts';

/** Ids of kinds and themes have hyphens, which keys of messages cannot have. */
const keyOf = (id: string) => id.replaceAll('-', '_');

export const kindWords = (kind: Agreement['kind']): string => wordsFor(`agreements.kind.${keyOf(kind)}`) ?? kind;

/** A theme of a file from another version may have no words yet; its id says enough. */
export const themeWords = (theme: string): string => wordsFor(`agreements.theme.${keyOf(theme)}`) ?? theme.replaceAll('-', ' ');

export const fieldWords = (field: string): string => wordsFor(`agreements.field.${field}`) ?? field;

/** What is wrong, in a sentence that goes on from the name of the field. */
export const problemWords = ({ problem, detail }: FieldProblem): string =>
  wordsFor(`agreements.problem.${problem}`, [detail]) ?? problem;

/** A language by its name in the language of the screen; its code when the browser has no name for it. */
export function languageWords(code: string): string {
  try {
    return new Intl.DisplayNames(uiLanguage(), { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** Where a field stands in a file, as people count: `agreement 3 (“Quito Charter”), norm 1, “Title”, entry 2`. */
export function placeWords(path: readonly PropertyKey[], name: string | undefined): string {
  const parts: string[] = [];
  path.forEach((step, i) => {
    const before = path[i - 1];
    if (typeof step !== 'number') {
      if (before === 'names') parts.push(i18n.t('agreements.place.language', [languageWords(String(step))]));
      else if (!(typeof path[i + 1] === 'number' && isListOfRecords(step))) parts.push(fieldWords(String(step)));
    } else if (before === 'agreements')
      parts.push(name ? i18n.t('agreements.place.named', [step + 1, name]) : i18n.t('agreements.place.agreement', [step + 1]));
    else if (before === 'norms') parts.push(i18n.t('agreements.place.norm', [step + 1]));
    else parts.push(i18n.t('agreements.place.entry', [step + 1]));
  });
  return parts.join(', ');
}

/** Named by their entry ("norm 2"), not by the list and the entry. */
const isListOfRecords = (step: PropertyKey) => step === 'agreements' || step === 'norms';
