import { i18n } from '../../lib/i18n/index.ts';
import { dayOf } from '../tag-list/tag-words.ts';
import { copyUrl } from '../ui/address.ts';
import { ButtonLink } from '../ui/Button.tsx';
import { Foreign } from '../ui/Foreign.tsx';
import { KindMark } from '../ui/KindMark.tsx';
import { Notice } from '../ui/Notice.tsx';
import { archivedAt, archiveNow } from './archive-links.ts';
import { CopyText } from './CopyText.tsx';
import './copy-page.css';
import type { CopyView } from './copy-view.ts';

/** Digits of the checksum shown: enough to compare by eye. The whole is its tooltip. */
const SHORT = 12;

/** A passage read in place, in the text as the page showed it then. */
export function CopyPage({ view }: { view: CopyView }) {
  const { passage, source, retrievedAt, sha256, reading } = view;
  return (
    <div class="copy-page">
      <header class="copy-head">
        <p class="small soft">{i18n.t('copy.what')}</p>
        <h1>
          <Foreign lang={source.language}>{source.title || source.url}</Foreign>
        </h1>
        <p class="copy-address small">
          <bdi dir="ltr">{source.url}</bdi>
        </p>
        <dl class="copy-facts small">
          <div>
            <dt class="soft">{i18n.t('copy.retrieved')}</dt>
            <dd>
              <time dateTime={retrievedAt}>{dayOf(retrievedAt)}</time>
            </dd>
          </div>
          <div>
            <dt class="soft">{i18n.t('copy.checksum')}</dt>
            <dd>
              <code dir="ltr" title={sha256}>
                {sha256.slice(0, SHORT)}
              </code>
            </dd>
          </div>
        </dl>
        <ButtonLink href={source.url} icon="open">
          {i18n.t('copy.openPage')}
        </ButtonLink>
      </header>
      <main class="copy-main">
        {reading.state === 'good' ? (
          <CopyText text={reading.text} marks={reading.marks} passage={passage} language={source.language} />
        ) : (
          <NoText reading={reading.state} view={view} />
        )}
      </main>
      <aside class="copy-side">
        <Passages view={view} />
        <Archive url={source.url} retrievedAt={retrievedAt} />
      </aside>
    </div>
  );
}

/** What is left to read where there is no text: the words of the passage and those around them. */
function NoText({ reading, view }: { reading: Exclude<CopyView['reading']['state'], 'good'>; view: CopyView }) {
  const { exact, prefix, suffix } = view.passage.quote;
  return (
    <>
      <Notice tone={reading === 'damaged' ? 'danger' : 'caution'} title={i18n.t(`copy.no.${reading}`)}>
        <p>{i18n.t('copy.noHow')}</p>
      </Notice>
      <blockquote class="copy-text" lang={view.passage.language} dir="auto">
        {prefix}
        <mark class="copy-mark copy-mark-this">{exact}</mark>
        {suffix}
      </blockquote>
    </>
  );
}

function Passages({ view: { passage, passages } }: { view: CopyView }) {
  if (passages.length === 0) return null;
  return (
    <nav aria-labelledby="copy-passages">
      <h2 id="copy-passages" class="part-title">
        {i18n.t('copy.passages')}
      </h2>
      <ol class="copy-passages">
        {passages.map((one) => (
          <li key={one.passage.id}>
            <a href={copyUrl(one.passage.id)} aria-current={one.passage.id === passage.id ? 'true' : undefined}>
              <Foreign lang={one.passage.language} class="copy-quote">
                {one.passage.quote.exact}
              </Foreign>
            </a>
            <span class="copy-kinds">
              {one.kinds.map((kind) => (
                <KindMark key={kind} kind={kind} />
              ))}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Nothing is asked of the archive before a person presses. */
function Archive({ url, retrievedAt }: { url: string; retrievedAt: string }) {
  return (
    <section aria-labelledby="copy-archive">
      <h2 id="copy-archive" class="part-title">
        {i18n.t('copy.archive')}
      </h2>
      <p class="small">{i18n.t('copy.archiveHow')}</p>
      <div class="copy-archive">
        <ButtonLink href={archivedAt(url, retrievedAt)} icon="open">
          {i18n.t('copy.archiveLook')}
        </ButtonLink>
        <ButtonLink href={archiveNow(url)} icon="open">
          {i18n.t('copy.archiveSave')}
        </ButtonLink>
      </div>
    </section>
  );
}
