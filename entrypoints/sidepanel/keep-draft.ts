import type { FormValue } from '../../components/tag-form/form-value.ts';
import type { Draft } from '../../lib/model/draft.ts';

/** How long typing may pause before a draft is written, milliseconds. */
const PAUSE = 300;

/**
 * Writes a draft a moment after the last change, and at once when the panel closes.
 * `forget` before a draft is saved or discarded: a late write would look for a record that is gone.
 */
export function draftKeeper(write: (draft: Draft, value: FormValue) => void) {
  const waiting = new Map<string, { timer: ReturnType<typeof setTimeout>; flush: () => void }>();
  const forget = (id: string) => {
    clearTimeout(waiting.get(id)?.timer);
    waiting.delete(id);
  };
  const keep = (draft: Draft, value: FormValue) => {
    forget(draft.id);
    const flush = () => {
      forget(draft.id);
      write(draft, value);
    };
    waiting.set(draft.id, { timer: setTimeout(flush, PAUSE), flush });
  };
  addEventListener('pagehide', () => {
    for (const { flush } of waiting.values()) flush();
  });
  return { keep, forget };
}
