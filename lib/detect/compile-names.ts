import type { Agreement } from '../model/agreement.ts';
import { foldKey } from '../text/fold.ts';
import { isCyrillic } from '../text/russian.ts';
import type { DetectorData } from './detector-data.ts';
import { type NameUse, writeUse } from './name-use.ts';

/** A folded name shorter than this would be found everywhere. */
const SHORTEST = 2;
/** Up to this length a word of capitals is an acronym, wherever the catalogue lists it. */
const ACRONYM_LENGTH = 8;

/**
 * Folds all names of agreements into the detector's data: sorted by code unit, each with its uses. Works on the
 * catalogue at build time and on a person's own agreements at run time; costs about 10 µs a name.
 */
export function compileNames(agreements: readonly Agreement[]): DetectorData {
  const norms = agreements.flatMap((agreement) => agreement.norms.map((norm) => norm.id));
  const uses = new Map<string, NameUse[]>();
  agreements.forEach((agreement, index) => {
    for (const { form, use } of namesOf(agreement, index, norms)) addUse(uses, nameKey(form), use);
  });
  const sorted = [...uses.keys()].sort(byCodeUnit);
  return {
    ids: agreements.map((agreement) => agreement.id),
    norms,
    names: sorted.join('\n'),
    uses: sorted.map((key) => (uses.get(key) ?? []).map(writeUse).join('+')).join(' '),
  };
}

/** The key a form is found under: folded, and in Arabic without the article, which a preposition may swallow (للفريق). */
export function nameKey(form: string): string {
  return foldKey(form).replace(/^ال/, '').trim();
}

function* namesOf(agreement: Agreement, index: number, norms: readonly string[]): Generator<{ form: string; use: NameUse }> {
  const plain: NameUse = { agreement: index, norm: -1, form: 'name', needsContext: false, capitals: 0, german: false };
  const contextual = new Set([
    ...(agreement.contextNames?.forms ?? []).map(nameKey),
    ...agreement.acronyms.filter((acronym) => acronym.ambiguous).map((acronym) => nameKey(acronym.form)),
  ]);
  for (const [language, forms] of [...Object.entries(agreement.names), ...Object.entries(agreement.inflections ?? {})]) {
    for (const form of forms) {
      const needsContext = contextual.has(nameKey(form));
      yield { form, use: { ...plain, needsContext, capitals: capitalsOf(form), german: language === 'de' } };
    }
  }
  for (const form of agreement.erroneousForms ?? []) yield { form, use: { ...plain, needsContext: isBareNumber(form) } };
  for (const form of agreement.contextNames?.forms ?? [])
    yield { form, use: { ...plain, needsContext: true, capitals: capitalsOf(form) } };
  for (const { form, ambiguous } of agreement.acronyms) {
    yield { form, use: { ...plain, form: 'acronym', needsContext: ambiguous, capitals: upperCount(form) } };
  }
  for (const form of agreement.symbols) yield { form, use: { ...plain, form: 'symbol', needsContext: !isSafeSymbol(form) } };
  for (const norm of agreement.norms) {
    for (const form of [...norm.commonNames, ...norm.contextOnly]) {
      const needsContext = norm.contextOnly.includes(form);
      yield { form, use: { ...plain, form: 'norm', norm: norms.indexOf(norm.id), needsContext } };
    }
  }
}

/** A use that needs no context replaces one of the same agreement that does not come with a stricter reason: the first stands. */
function addUse(uses: Map<string, NameUse[]>, key: string, use: NameUse): void {
  if (key.length < SHORTEST) return;
  const known = uses.get(key) ?? [];
  const same = known.find((other) => other.agreement === use.agreement);
  if (same) {
    same.needsContext ||= use.needsContext;
    same.german ||= use.german;
    return;
  }
  uses.set(key, [...known, { ...use }]);
}

/** Document symbols with a letter in front stand alone; bare numbers (70/237, 2016/1148) need "resolution" or "directive" beside them. */
function isSafeSymbol(form: string): boolean {
  return /^[A-Z]/.test(form) && !/^Decision No/.test(form);
}

/** Wrong numbers are too easily another document's: they count only with context. */
function isBareNumber(form: string): boolean {
  return /^A\/\d|No\./.test(form);
}

function upperCount(form: string): number {
  return form.replace(/[^\p{Lu}]/gu, '').length;
}

function capitalsOf(form: string): number {
  const acronym = form.length <= ACRONYM_LENGTH && /^[\p{Lu}\d]+$/u.test(form) && !isCyrillic(form.charCodeAt(0));
  return acronym ? upperCount(form) : 0;
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : 1;
}
