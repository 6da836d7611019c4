import type { Agreement } from '../../lib/model/agreement.ts';
import type { Draft, EvidenceCodes, ViolationCodes } from '../../lib/model/draft.ts';
import { type Coded, isMissing, type NormLink, type Tag, type TagKind } from '../../lib/model/tag.ts';

/** What the form holds: the codes of both kinds, of which only those of `kinds` are saved. */
export type FormValue = { kinds: TagKind[]; evidence: EvidenceCodes; violation: ViolationCodes };

/** What the passage itself names. Offered, and not counted until a person takes it. */
export type Suggestions = Draft['suggested'];

export const NO_SUGGESTIONS: Suggestions = { norms: [], agreements: [] };

type AnyCodes = EvidenceCodes | ViolationCodes;
/** Answers that both kinds share, because a passage has one speaker and one note. */
type SharedField = 'speakers' | 'agreements' | 'note' | 'dateStatement';

/** The same codes with one field set, or taken out with `undefined`. Notes when a suggestion was changed by hand. */
export function withField<C extends AnyCodes, K extends keyof C & string>(codes: C, field: K, value: C[K] | undefined): C {
  const next: C = { ...codes };
  if (value === undefined) delete next[field];
  else next[field] = value;
  if (codes.prefill?.[field]) next.prefill = { ...codes.prefill, [field]: 'edited' };
  return next;
}

export function withShared<K extends SharedField>(value: FormValue, field: K, answer: EvidenceCodes[K]): FormValue {
  return {
    ...value,
    evidence: withField<EvidenceCodes, K>(value.evidence, field, answer),
    violation: withField<ViolationCodes, K>(value.violation, field, answer as ViolationCodes[K]),
  };
}

export const answered = <T>(field: Coded<T> | undefined): T | undefined =>
  field === undefined || isMissing(field) ? undefined : field;

export const normIds = (norms: Coded<NormLink[]> | undefined): string[] => (answered(norms) ?? []).map((link) => link.norm);

const unique = (values: string[]) => [...new Set(values)];

/** Notes which fields came with a suggestion that nobody has touched yet. */
export function withSuggestions(value: FormValue, suggestions: Suggestions): FormValue {
  const note = <C extends AnyCodes>(codes: C): C => ({
    ...codes,
    prefill: {
      ...(suggestions.norms.length > 0 ? { norms: 'suggested_untouched' } : {}),
      ...(suggestions.agreements.length > 0 ? { agreements: 'suggested_untouched' } : {}),
      ...codes.prefill,
    },
  });
  return { ...value, evidence: note(value.evidence), violation: note(value.violation) };
}

/** Marks a field as taken over: `accepted` when it holds all that was suggested and nothing else. */
export function acceptedState(taken: string[], suggested: string[]): 'accepted' | 'edited' {
  return taken.length === suggested.length && suggested.every((id) => taken.includes(id)) ? 'accepted' : 'edited';
}

/** Agreements of a tag: those of its norms, and those picked as a whole. */
export function allAgreements(codes: AnyCodes, agreements: readonly Agreement[]): string[] {
  const ids = new Set(normIds(codes.norms));
  const ofNorms = agreements
    .filter((agreement) => agreement.norms.some((norm) => ids.has(norm.id)))
    .map((agreement) => agreement.id);
  return unique([...ofNorms, ...(codes.agreements ?? [])]);
}

/** An existing tag as the form's value; only its own kind is open. */
export function valueOfTag(tag: Tag, agreements: readonly Agreement[]): FormValue {
  const {
    id: _id,
    passageId: _p,
    coderId: _c,
    codebookVersion: _v,
    createdAt: _a,
    updatedAt: _u,
    deletedAt: _d,
    kind: _k,
    ...codes
  } = tag;
  const implied = allAgreements({ ...codes, agreements: [] }, agreements);
  const own = { ...codes, agreements: codes.agreements.filter((id) => !implied.includes(id)) };
  const blank = { agreements: [], note: '', prefill: {} };
  return tag.kind === 'evidence'
    ? { kinds: ['evidence'], evidence: own as EvidenceCodes, violation: blank }
    : { kinds: ['violation'], evidence: blank, violation: own as ViolationCodes };
}
