import type { ComponentChildren } from 'preact';
import { i18n } from '../../lib/i18n/index.ts';
import type { Agreement } from '../../lib/model/agreement.ts';
import type { TagRow } from '../../lib/model/records.ts';
import { actorWords, agreementWords, dayOf, normWords } from '../tag-list/tag-words.ts';
import { copyUrl, hostOf } from '../ui/address.ts';
import { Button, ButtonLink } from '../ui/Button.tsx';
import { Foreign } from '../ui/Foreign.tsx';
import { KindMark } from '../ui/KindMark.tsx';
import './tag-table.css';
import { useWindow } from './use-window.ts';

type TagTableProps = {
  rows: TagRow[];
  agreements: readonly Agreement[];
  onEdit: (row: TagRow) => void;
  onDelete: (row: TagRow) => void;
};

/** All rows, of which only those in sight are in the page. */
export function TagTable({ rows, agreements, onEdit, onDelete }: TagTableProps) {
  const { scroller, onScroll, first, last, above, below } = useWindow(rows.length);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard
    <section ref={scroller} class="tag-table-scroll" aria-label={i18n.t('dashboard.title')} tabIndex={0} onScroll={onScroll}>
      {/* The padding holds the place of the rows that are not drawn. */}
      <div style={{ paddingBlock: `${above}px ${below}px` }}>
        <table class="tag-table" aria-rowcount={rows.length + 1}>
          <thead>
            <tr>
              <th scope="col">{i18n.t('dashboard.columnKind')}</th>
              <th scope="col" class="tag-table-wide">
                {i18n.t('dashboard.columnPassage')}
              </th>
              <th scope="col">{i18n.t('dashboard.columnSpeaker')}</th>
              <th scope="col">{i18n.t('dashboard.columnNorms')}</th>
              <th scope="col">{i18n.t('dashboard.columnAgreements')}</th>
              <th scope="col">{i18n.t('dashboard.columnSource')}</th>
              <th scope="col">{i18n.t('dashboard.columnDate')}</th>
              <th scope="col">
                <span class="unseen">{i18n.t('dashboard.columnActions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(first, last).map((row, place) => (
              <Row
                key={row.tag.id}
                row={row}
                index={first + place + 2}
                agreements={agreements}
                onEdit={() => onEdit(row)}
                onDelete={() => onDelete(row)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

type RowProps = { row: TagRow; index: number; agreements: readonly Agreement[]; onEdit: () => void; onDelete: () => void };

function Row({ row, index, agreements, onEdit, onDelete }: RowProps) {
  const { tag, passage, source } = row;
  return (
    <tr data-row aria-rowindex={index}>
      <td>
        <KindMark kind={tag.kind} />
      </td>
      <td class="tag-table-quote" title={passage.quote.exact}>
        <Clamp>
          <Foreign lang={passage.language}>{passage.quote.exact}</Foreign>
        </Clamp>
      </td>
      <td>
        <Clamp>
          <Foreign>{actorWords(tag.speakers)}</Foreign>
        </Clamp>
      </td>
      <td>
        <Clamp>
          <Foreign>{normWords(tag, agreements)}</Foreign>
        </Clamp>
      </td>
      <td>
        <Clamp>
          <Foreign>{agreementWords(tag, agreements)}</Foreign>
        </Clamp>
      </td>
      <td>
        <Clamp lines={2}>
          <a href={source.url} target="_blank" rel="noreferrer" title={i18n.t('dashboard.openSource')}>
            <Foreign>{source.title || hostOf(source.url)}</Foreign>
          </a>
        </Clamp>
        <bdi dir="ltr" class="tag-table-host soft">
          {hostOf(source.url)}
        </bdi>
      </td>
      <td class="tag-table-date">
        <time dateTime={tag.updatedAt}>{dayOf(tag.updatedAt)}</time>
      </td>
      <td class="tag-table-actions">
        <Button look="quiet" icon="edit" iconOnly onClick={onEdit}>
          {i18n.t('tags.edit')}
        </Button>
        <ButtonLink look="quiet" icon="copy" iconOnly href={copyUrl(passage.id)}>
          {i18n.t('copy.read')}
        </ButtonLink>
        <Button look="quiet" icon="delete" iconOnly onClick={onDelete}>
          {i18n.t('tags.delete')}
        </Button>
      </td>
    </tr>
  );
}

function Clamp({ children, lines = 3 }: { children: ComponentChildren; lines?: 2 | 3 }) {
  return <div class={`tag-table-clamp tag-table-clamp-${lines}`}>{children}</div>;
}
