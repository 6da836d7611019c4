import type { Outcome } from '../../components/hooks/use-action.ts';
import type { Draft } from '../../lib/model/draft.ts';
import type { AppDb } from '../../lib/store/db.ts';
import { type DiscardedDraft, discardDraft, restoreDraft } from '../../lib/store/drafts.ts';
import { outcomeOf } from './failures.ts';

/** Discards drafts and puts the last one back; what only it needed is held here until then. */
export function draftActions(db: AppDb) {
  let last: DiscardedDraft | undefined;
  return {
    discardDraft: async (draft: Draft): Outcome => {
      const done = await discardDraft(db, draft.id);
      if (done.ok) last = done.value;
      return outcomeOf(Promise.resolve(done));
    },
    restoreDraft: (draft: Draft): Outcome => outcomeOf(restoreDraft(db, last?.draft.id === draft.id ? last : { draft })),
  };
}
