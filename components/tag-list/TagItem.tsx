import { i18n } from '../../lib/i18n/index.ts';
import type { Agreement } from '../../lib/model/agreement.ts';
import type { AnchorState } from '../../lib/model/page-report.ts';
import type { TagRow } from '../../lib/model/records.ts';
import { isMissing } from '../../lib/model/tag.ts';
import { Button } from '../ui/Button.tsx';
import { Foreign } from '../ui/Foreign.tsx';
import { KindMark } from '../ui/KindMark.tsx';
import { StatusChip } from '../ui/StatusChip.tsx';
import './tag-item.css';
import { actorWords, normWords } from './tag-words.ts';

type TagItemProps = {
  row: TagRow;
  agreements: readonly Agreement[];
  /** Where the passage stands on the open page; unknown while the page is not read. */
  anchor: AnchorState['state'] | undefined;
  onReveal: () => void;
  onEdit: () => void;
  onDelete: () => void;
};

/** An answer speaks for itself; why there is none needs the question beside it. */
const fact = (label: string, field: unknown, words: string): string =>
  isMissing(field) ? i18n.t('tags.fact', [label, words]) : words;

/** One tag on this page: the words, what was coded, and whether the words are still there. */
export function TagItem({ row, agreements, anchor, onReveal, onEdit, onDelete }: TagItemProps) {
  const { tag, passage } = row;
  const facts = [
    fact(i18n.t('form.speaker.label'), tag.speakers, actorWords(tag.speakers)),
    fact(i18n.t('form.norm.invoked'), tag.norms, normWords(tag, agreements)),
  ].filter((words) => words !== '');
  return (
    <li class={`tag-item tag-item-${tag.kind}`}>
      <div class="tag-item-head">
        <KindMark kind={tag.kind} />
        {anchor === 'anchored' && (
          <StatusChip tone="good" icon="anchored" title={i18n.t('tags.anchoredTitle')}>
            {i18n.t('tags.anchored')}
          </StatusChip>
        )}
        {anchor === 'lost' && (
          <StatusChip tone="caution" icon="lost" title={i18n.t('tags.lostTitle')}>
            {i18n.t('tags.lost')}
          </StatusChip>
        )}
        <span class="tag-item-actions">
          <Button look="quiet" icon="edit" iconOnly onClick={onEdit}>
            {i18n.t('tags.edit')}
          </Button>
          <Button look="quiet" icon="delete" iconOnly onClick={onDelete}>
            {i18n.t('tags.delete')}
          </Button>
        </span>
      </div>
      {anchor === 'anchored' ? (
        <button type="button" class="tag-item-quote" title={i18n.t('panel.reveal')} onClick={onReveal}>
          <Foreign lang={passage.language}>{passage.quote.exact}</Foreign>
        </button>
      ) : (
        <p class="tag-item-quote tag-item-still">
          <Foreign lang={passage.language}>{passage.quote.exact}</Foreign>
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
