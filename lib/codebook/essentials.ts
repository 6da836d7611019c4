import type { EvidenceCodes, ViolationCodes } from '../model/draft.ts';
import type { TagKind } from '../model/tag.ts';
import type { FieldId } from './fields.ts';

export type EssentialField = Exclude<FieldId, 'dateStatement'>;

/** What is asked while tagging, in the order of the form; all else can be completed later. */
export const essentials: Record<TagKind, readonly EssentialField[]> = {
  evidence: ['speakers', 'speechActs', 'norms', 'invocation'],
  violation: ['speakers', 'incident', 'allegedActors', 'sectors', 'norms'],
};

/**
 * The essentials that nobody has coded yet, in the order of the form. "Not stated" and "unsure" are codes;
 * a suggestion that no one touched is not.
 *
 * @param codes a tag, or what a form holds so far
 */
export function missingEssentials(codes: EvidenceCodes | ViolationCodes, kind: TagKind): EssentialField[] {
  const coded: Partial<Record<EssentialField, unknown>> = codes;
  return essentials[kind].filter((field) => coded[field] === undefined || codes.prefill?.[field] === 'suggested_untouched');
}
