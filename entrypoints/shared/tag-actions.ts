import { v7 as newId } from 'uuid';
import type { Outcome } from '../../components/hooks/use-action.ts';
import type { FormValue } from '../../components/tag-form/form-value.ts';
import { editedTag, newlyNamed, tagsOfForm } from '../../components/tag-form/tags-of-form.ts';
import { CODEBOOK_VERSION } from '../../lib/codebook/vocabularies.ts';
import { report } from '../../lib/errors.ts';
import { tellTagsChanged } from '../../lib/messaging/extension-door.ts';
import type { Draft } from '../../lib/model/draft.ts';
import type { Review, Selectors } from '../../lib/model/passage.ts';
import type { TagRow } from '../../lib/model/records.ts';
import { err, type Result } from '../../lib/result.ts';
import { coderId } from '../../lib/store/coder.ts';
import type { AppDb } from '../../lib/store/db.ts';
import { addReview, withdrawReview } from '../../lib/store/reviews.ts';
import { actors, incidents } from '../../lib/store/rows.ts';
import { saveTags } from '../../lib/store/save-tags.ts';
import { type StoreError, toStoreError } from '../../lib/store/store-error.ts';
import { deleteTag, restoreTag, updateTag } from '../../lib/store/tags.ts';
import { allAgreements } from './all-agreements.ts';
import { outcomeOf } from './failures.ts';

const instant = () => new Date().toISOString();

/** What panel and dashboard do with tags. Open pages are told after every write. */
export function tagActions(db: AppDb) {
  const written = async (write: () => Promise<Result<unknown, StoreError>>): Outcome => {
    // What is read on the way (who the coder is, who was named before) fails on a full disk as writes do.
    const failure = await outcomeOf(write().catch((cause: unknown) => err(toStoreError(cause))));
    if (!failure) void tellTagsChanged().catch((cause: unknown) => report(cause, 'telling the pages of a change'));
    return failure;
  };
  const known = async () => ({
    agreements: (await allAgreements(db)).agreements,
    actors: await actors(db),
    incidents: await incidents(db),
  });

  return {
    newId: () => newId(),
    saveDraft: (draft: Draft, value: FormValue): Outcome =>
      written(async () => {
        const now = instant();
        const { source, passage, id: draftId } = draft;
        const identity = { passageId: passage.id, coderId: await coderId(db), codebookVersion: CODEBOOK_VERSION, now, newId };
        const names = await known();
        const tags = tagsOfForm(value, names, identity);
        return saveTags(db, { source, passage, tags, draftId, ...newlyNamed(value, names, now) }, now);
      }),
    updateTag: ({ tag }: TagRow, value: FormValue): Outcome =>
      written(async () => {
        const now = instant();
        const names = await known();
        return updateTag(db, editedTag(tag, value, names, now, CODEBOOK_VERSION), newlyNamed(value, names, now));
      }),
    deleteTag: ({ tag }: TagRow): Outcome => written(() => deleteTag(db, tag.id, instant())),
    /** Keeps what a person decided about where a passage stands on the page now. */
    reviewPlace: ({ passage }: TagRow, review: { id: string; decision: Review['decision'] } & Selectors): Outcome =>
      written(async () => addReview(db, passage.id, { ...review, coderId: await coderId(db), createdAt: instant() })),
    withdrawReview: ({ passage }: TagRow, id: string): Outcome => written(() => withdrawReview(db, passage.id, id, instant())),
    restoreTag: ({ tag }: TagRow): Outcome => written(() => restoreTag(db, tag.id, instant())),
  };
}
