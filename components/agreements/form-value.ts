import { type FieldProblem, fieldProblem } from '../../lib/exchange/field-problem.ts';
import type { Agreement } from '../../lib/model/agreement.ts';
import { linkPattern, OwnAgreement } from '../../lib/model/own-agreement.ts';
import { err, ok, type Result } from '../../lib/result.ts';

/** What the form holds: texts as they were typed, lists one a line. */
export type AgreementFormValue = {
  name: string;
  short: string;
  kind: Agreement['kind'];
  issuer: string;
  adopted: string;
  url: string;
  names: { language: string; text: string }[];
  acronyms: string;
  symbols: string;
  links: string;
  norms: NormFormValue[];
};

/** `n` is the number in the norm's id, which stays while everything else may change. */
export type NormFormValue = { n: number; number: string; label: string; gist: string; commonNames: string; themes: string[] };

/** What the form does not show and never changes. */
export type AgreementIdentity = Pick<OwnAgreement, 'id' | 'coderId' | 'createdAt' | 'lastNorm'>;

export const EMPTY_AGREEMENT: AgreementFormValue = {
  name: '',
  short: '',
  kind: 'declaration',
  issuer: '',
  adopted: '',
  url: '',
  names: [],
  acronyms: '',
  symbols: '',
  links: '',
  norms: [],
};

export const emptyNorm = (n: number): NormFormValue => ({ n, number: '', label: '', gist: '', commonNames: '', themes: [] });

export function valueOfAgreement(own: OwnAgreement): AgreementFormValue {
  return {
    name: own.name,
    short: own.short,
    kind: own.kind,
    issuer: own.issuer,
    adopted: own.adopted ?? '',
    url: own.url ?? '',
    names: Object.entries(own.names).map(([language, forms]) => ({ language, text: forms.join('\n') })),
    acronyms: own.acronyms.map(({ form, context }) => (context.length > 0 ? `${form}: ${context.join(', ')}` : form)).join('\n'),
    symbols: own.symbols.join('\n'),
    links: own.links.join('\n'),
    norms: own.norms.map(({ id, commonNames, ...norm }) => ({
      ...norm,
      n: Number(id.slice(own.id.length + 1)),
      commonNames: commonNames.join('\n'),
    })),
  };
}

/** What the form says, whether or not it fits. */
export function recordOfValue(value: AgreementFormValue, identity: AgreementIdentity, now: string) {
  return {
    ...identity,
    name: tidy(value.name),
    short: tidy(value.short),
    kind: value.kind,
    issuer: value.issuer.trim(),
    ...(value.adopted.trim() === '' ? {} : { adopted: value.adopted.trim() }),
    names: Object.fromEntries(
      value.names.map(({ language, text }) => [language, linesOf(text)] as const).filter(([, forms]) => forms.length > 0),
    ),
    acronyms: linesOf(value.acronyms).map(acronymOf),
    links: linesOf(value.links).map((link) => linkPattern(link) ?? link),
    symbols: linesOf(value.symbols),
    ...(value.url.trim() === '' ? {} : { url: value.url.trim() }),
    norms: value.norms.map(({ n, ...norm }) => ({
      id: `${identity.id}-${n}`,
      number: tidy(norm.number),
      label: tidy(norm.label),
      gist: norm.gist.trim(),
      commonNames: linesOf(norm.commonNames),
      themes: norm.themes,
    })),
    lastNorm: value.norms.reduce((last, { n }) => Math.max(last, n), identity.lastNorm),
    updatedAt: now,
  };
}

/** The record that the form describes, or every field that does not fit. `now`: UTC instant with milliseconds. */
export function agreementOfValue(
  value: AgreementFormValue,
  identity: AgreementIdentity,
  now: string,
): Result<OwnAgreement, FieldProblem[]> {
  const record = recordOfValue(value, identity, now);
  const parsed = OwnAgreement.safeParse(record);
  return parsed.success ? ok(parsed.data) : err(firstOfEach(parsed.error.issues.map((issue) => fieldProblem(issue, record))));
}

/** One problem a field is enough for a person. */
const firstOfEach = (problems: FieldProblem[]): FieldProblem[] =>
  problems.filter(({ path }, i) => problems.findIndex((other) => other.path.join('.') === path.join('.')) === i);

/** Stands in for what only the store knows, so that a form can be judged before it is saved. */
const NOBODY: AgreementIdentity = {
  id: 'own-new',
  coderId: '00000000-0000-4000-8000-000000000000',
  createdAt: '2000-01-01T00:00:00.000Z',
  lastNorm: 0,
};

/** What the form would be saved as, to judge it by; not to be saved. */
export const checkAgreement = (value: AgreementFormValue, initial: AgreementIdentity = NOBODY) =>
  agreementOfValue(value, identityOf(initial), initial.createdAt);

/** The forms that texts would be searched for, also while other fields do not fit yet. */
export const searchedForms = (value: AgreementFormValue, { id }: { id: string } = NOBODY) =>
  recordOfValue(value, { ...NOBODY, id }, NOBODY.createdAt);

export const identityOf = ({ id, coderId, createdAt, lastNorm }: AgreementIdentity): AgreementIdentity => ({
  id,
  coderId,
  createdAt,
  lastNorm,
});

/** "QC: charter, clinic" is an acronym with the words that must stand near it. */
function acronymOf(line: string): { form: string; context: string[] } {
  const [form = '', ...rest] = line.split(':');
  const context = rest.join(':').split(',').map(tidy).filter(Boolean);
  return { form: form.trim(), context };
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
const linesOf = (text: string) => text.split('\n').map(tidy).filter(Boolean);
