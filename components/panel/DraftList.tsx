import { i18n } from '../../lib/i18n/index.ts';
import type { Draft } from '../../lib/model/draft.ts';
import { Button } from '../ui/Button.tsx';
import { Foreign } from '../ui/Foreign.tsx';
import { KindMark } from '../ui/KindMark.tsx';
import './draft-list.css';

/** Passages that were captured and not saved yet; one press continues any of them. */
export function DraftList({ drafts, onOpen }: { drafts: Draft[]; onOpen: (id: string) => void }) {
  return (
    <ul class="draft-list">
      {drafts.map((draft) => (
        <li key={draft.id} class="draft-item">
          <div class="draft-words">
            {draft.kinds.map((kind) => (
              <KindMark key={kind} kind={kind} />
            ))}
            <Foreign class="draft-quote" lang={draft.passage.language}>
              {draft.passage.quote.exact}
            </Foreign>
          </div>
          <Button look="quiet" onClick={() => onOpen(draft.id)}>
            {i18n.t('drafts.continue')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
