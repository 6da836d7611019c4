import { i18n } from '../../lib/i18n/index.ts';
import type { CopyRow } from '../../lib/model/copy-row.ts';
import { dayOf } from '../tag-list/tag-words.ts';
import { hostOf } from '../ui/address.ts';
import { Button } from '../ui/Button.tsx';
import { bytes } from '../ui/bytes.ts';
import { Foreign } from '../ui/Foreign.tsx';

/** One copy: of which page, when it was read, what it takes and how many tags stand on it. */
export function CopyItem({ row, onDelete }: { row: CopyRow; onDelete: () => void }) {
  const { pages, readAt, tags, draft } = row;
  const [page, ...others] = pages;
  const host = page ? hostOf(page.url) : '';
  const name = page?.title || host;
  return (
    <li class="copies-item">
      <div class="copies-words">
        {page ? (
          <a class="copies-title" href={page.url} target="_blank" rel="noreferrer" title={i18n.t('dashboard.openSource')}>
            <Foreign>{name}</Foreign>
          </a>
        ) : (
          <span class="copies-title soft">{i18n.t('copies.noPage')}</span>
        )}
        <ul class="copies-facts small soft">
          {host && (
            <li>
              <bdi dir="ltr">{host}</bdi>
            </li>
          )}
          {others.length > 0 && <li>{i18n.t('copies.others', others.length)}</li>}
          <li>
            <time dateTime={readAt}>{dayOf(readAt)}</time>
          </li>
          <li>{bytes(row.bytes)}</li>
          <li>{tags === 0 ? i18n.t('copies.noTags') : i18n.t('copies.tags', tags)}</li>
          {draft && <li>{i18n.t('copies.draft')}</li>}
        </ul>
      </div>
      <Button look="quiet" icon="delete" iconOnly onClick={onDelete}>
        {i18n.t('copies.delete', [name])}
      </Button>
    </li>
  );
}
