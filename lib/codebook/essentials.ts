import type { EvidenceCodes, ViolationCodes } from '../model/draft.ts';
import type { TagKind } from '../model/tag.ts';
import { answerOf } from './answers.ts';
import { codebook } from './codebook.ts';
import type { FieldId } from './fields.ts';
import type { Asked, Codebook, Field } from './schema.ts';

export type EssentialField = Exclude<FieldId, 'dateStatement'>;

/** What is asked of a kind at one time: essentials in the order of the form, the rest by what a dataset gains by it. */
export function fieldsAsked(kind: TagKind, asked: Asked, book: Codebook = codebook): Field[] {
  const fields = book.fields.filter((field) => field.asked[kind] === asked);
  return asked === 'at_tagging' ? fields : fields.sort((a, b) => (a.rank ?? Number.MAX_VALUE) - (b.rank ?? Number.MAX_VALUE));
}

const essentialsOf = (kind: TagKind) => fieldsAsked(kind, 'at_tagging').map(({ id }) => id as EssentialField);

/** What is asked while tagging, in the order of the form; all else can be completed later. */
export const essentials: Record<TagKind, readonly EssentialField[]> = {
  evidence: essentialsOf('evidence'),
  violation: essentialsOf('violation'),
};

type Codes = EvidenceCodes | ViolationCodes;

/**
 * The essentials that nobody has coded yet, in the order of the form. "Not stated" and "unsure" are codes;
 * a suggestion that no one touched is not.
 *
 * @param codes a tag, or what a form holds so far
 */
export function missingEssentials(codes: Codes, kind: TagKind): EssentialField[] {
  return essentials[kind].filter((field) => isOpen(codes, field));
}

/** What is still to be completed of a tag, most valuable first. Fields asked only of some codes come once those codes are there. */
export function completeLater(codes: Codes, kind: TagKind, book: Codebook = codebook): Field[] {
  return fieldsAsked(kind, 'later', book).filter((field) => isOpen(codes, field.id) && isAskedOf(codes, field));
}

const codeIn = (codes: Codes, field: string): unknown => (codes as Record<string, unknown>)[field];

const isOpen = (codes: Codes, field: string): boolean => answerOf(codeIn(codes, field), codes.prefill?.[field]) === 'not_coded';

function isAskedOf(codes: Codes, { when }: Field): boolean {
  if (!when) return true;
  const value = codeIn(codes, when.field);
  return (Array.isArray(value) ? value : [value]).some((term) => when.terms.includes(term));
}
