import { useEffect, useRef } from 'preact/hooks';
import { i18n, uiLanguage } from '../../lib/i18n/index.ts';
import type { Agreement } from '../../lib/model/agreement.ts';
import type { AnchorState } from '../../lib/model/page-report.ts';
import { newestConfirmed } from '../../lib/model/passage.ts';
import type { TagRow } from '../../lib/model/records.ts';
import { Button } from '../ui/Button.tsx';
import { Foreign } from '../ui/Foreign.tsx';
import { KindMark } from '../ui/KindMark.tsx';
import { type PlaceActions, PlaceChip, PlaceDecision } from './PlaceState.tsx';
import './tag-item.css';
import { factsOf } from './tag-words.ts';

type TagItemProps = {
  row: TagRow;
  agreements: readonly Agreement[];
  /** Where the passage stands on the open page; unknown while the page is not read. */
  anchor: AnchorState | undefined;
  /** What a person can decide about its place; absent where another tag on the same passage asks. */
  place?: PlaceActions | undefined;
  /** A person pressed this passage on the page: it comes into view, with the focus. */
  wanted?: boolean;
  onShown?: () => void;
  onReveal: () => void;
  onEdit: () => void;
  onDelete: () => void;
};

/** One tag on this page: the words, what was coded, and whether the words are still there. */
export function TagItem({ row, agreements, anchor, place, wanted, onShown, onReveal, onEdit, onDelete }: TagItemProps) {
  const { tag, passage } = row;
  const facts = factsOf(tag, agreements);
  const isThere = anchor?.state === 'anchored' || anchor?.state === 'moved';
  const confirmedAt = newestConfirmed(passage)?.createdAt;
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!wanted) return;
    item.current?.scrollIntoView({ block: 'center' });
    item.current?.focus({ preventScroll: true });
    onShown?.();
  }, [wanted]);
  return (
    <li ref={item} class={`tag-item tag-item-${tag.kind}`} tabIndex={-1}>
      <div class="tag-item-head">
        <KindMark kind={tag.kind} />
        <PlaceChip anchor={anchor} />
        <span class="tag-item-actions">
          <Button look="quiet" icon="edit" iconOnly onClick={onEdit}>
            {i18n.t('tags.edit')}
          </Button>
          <Button look="quiet" icon="delete" iconOnly onClick={onDelete}>
            {i18n.t('tags.delete')}
          </Button>
        </span>
      </div>
      {isThere ? (
        <button type="button" class="tag-item-quote" title={i18n.t('panel.reveal')} onClick={onReveal}>
          <Foreign lang={passage.language}>{passage.quote.exact}</Foreign>
        </button>
      ) : (
        <p class="tag-item-quote tag-item-still">
          <Foreign lang={passage.language}>{passage.quote.exact}</Foreign>
        </p>
      )}
      {place && <PlaceDecision anchor={anchor} passage={passage} actions={place} />}
      {anchor?.state === 'anchored' && confirmedAt && (
        <p class="small soft tag-item-note">
          {i18n.t('place.confirmedOn', [new Date(confirmedAt).toLocaleDateString(uiLanguage())])}
        </p>
      )}
      {facts.length > 0 && (
        <ul class="tag-item-facts small soft">
          {facts.map((words) => (
            <li key={words}>
              <Foreign>{words}</Foreign>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
