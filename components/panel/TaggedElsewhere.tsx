import { useState } from 'preact/hooks';
import { i18n } from '../../lib/i18n/index.ts';
import type { Agreement } from '../../lib/model/agreement.ts';
import type { Elsewhere } from '../../lib/model/elsewhere.ts';
import type { TagRow } from '../../lib/model/records.ts';
import { dayOf, factsOf } from '../tag-list/tag-words.ts';
import { copyUrl, hostOf } from '../ui/address.ts';
import { Button, ButtonLink } from '../ui/Button.tsx';
import { Foreign } from '../ui/Foreign.tsx';
import { KindMark } from '../ui/KindMark.tsx';
import './tagged-elsewhere.css';

type TaggedElsewhereProps = { elsewhere: readonly Elsewhere[]; agreements: readonly Agreement[] };

/** Other addresses with tags on the text of this page, on a version or on a translation of it. Told, never mixed in. */
export function TaggedElsewhere({ elsewhere, agreements }: TaggedElsewhereProps) {
  if (elsewhere.length === 0) return null;
  return (
    <section class="panel-part" aria-labelledby="panel-elsewhere">
      <h2 id="panel-elsewhere" class="part-title">
        {i18n.t('elsewhere.title')}
      </h2>
      <ul class="elsewhere">
        {elsewhere.map((one) => (
          <Place key={one.source.url} elsewhere={one} agreements={agreements} />
        ))}
      </ul>
    </section>
  );
}

function Place({ elsewhere: { why, source, rows }, agreements }: { elsewhere: Elsewhere; agreements: readonly Agreement[] }) {
  const [open, setOpen] = useState(false);
  return (
    <li class="elsewhere-place">
      <p>{i18n.t(`elsewhere.${why}`)}</p>
      <p class="elsewhere-where small soft">
        <bdi dir="ltr">{hostOf(source.url)}</bdi> · <time dateTime={source.retrievedAt}>{dayOf(source.retrievedAt)}</time> ·{' '}
        {i18n.t('elsewhere.tags', rows.length)}
      </p>
      <div class="elsewhere-actions">
        <ButtonLink look="quiet" icon="open" href={source.url}>
          {i18n.t('elsewhere.open')}
        </ButtonLink>
        {/* Those of the same page are among the tags here. */}
        {why !== 'page' && (
          <Button look="quiet" expanded={open} onClick={() => setOpen(!open)}>
            {open ? i18n.t('elsewhere.hide') : i18n.t('elsewhere.show')}
          </Button>
        )}
      </div>
      {open && (
        <ul>
          {rows.map((row) => (
            <FarTag key={row.tag.id} row={row} agreements={agreements} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** A tag of another address: to be read, not changed, because its passage is not on this page. */
function FarTag({ row: { tag, passage }, agreements }: { row: TagRow; agreements: readonly Agreement[] }) {
  const facts = factsOf(tag, agreements);
  return (
    <li class="elsewhere-tag">
      <KindMark kind={tag.kind} />
      <p class="elsewhere-quote">
        <Foreign lang={passage.language}>{passage.quote.exact}</Foreign>
      </p>
      {facts.length > 0 && (
        <p class="small soft">
          <Foreign>{facts.join(' · ')}</Foreign>
        </p>
      )}
      <p class="small">
        <a href={copyUrl(passage.id)} target="_blank" rel="noreferrer">
          {i18n.t('copy.read')}
        </a>
      </p>
    </li>
  );
}
