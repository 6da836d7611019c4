import { i18n } from '../../lib/i18n/index.ts';
import { isOwnId } from '../../lib/model/own-id.ts';
import type { MentionItem } from '../../lib/model/page-report.ts';
import { OwnMark } from '../agreements/OwnMark.tsx';
import { Foreign } from '../ui/Foreign.tsx';
import { Icon } from '../ui/Icon.tsx';
import { StatusChip } from '../ui/StatusChip.tsx';
import './agreement-item.css';
import { contextAfter, contextBefore, type FoundAgreement } from './mentions.ts';
import { whyWords } from './why.ts';

type AgreementItemProps = { found: FoundAgreement; open: boolean; onReveal: (mention: number) => void };

/** One agreement the page cites; opened, it shows every place. */
export function AgreementItem({ found, open, onReveal }: AgreementItemProps) {
  const { agreement, inArticle, elsewhere, norms } = found;
  const count = inArticle.length + elsewhere.length;
  const official = agreement.urls[0];
  return (
    <li>
      <details class="agreement" open={open}>
        <summary>
          <Icon name="arrow" mirrored />
          <Foreign class="agreement-name">{agreement.short}</Foreign>
          <span class="count" title={i18n.t('panel.mentions', count)}>
            <span aria-hidden="true">{count}</span>
            <span class="unseen">{i18n.t('panel.mentions', count)}</span>
          </span>
        </summary>
        <div class="agreement-body">
          <p class="small soft agreement-about">
            <Foreign>{agreement.name}</Foreign>
            {isOwnId(agreement.id) ? (
              <OwnMark />
            ) : (
              !agreement.verified && (
                <StatusChip icon="caution" title={i18n.t('panel.unverifiedTitle')}>
                  {i18n.t('panel.unverified')}
                </StatusChip>
              )
            )}
          </p>
          {norms.length > 0 && (
            <ul class="norms-named small" aria-label={i18n.t('panel.normsNamed')}>
              {norms.map((norm) => (
                <li key={norm.id} title={norm.gist}>
                  <b dir="ltr">{norm.number}</b> <Foreign>{norm.label}</Foreign>
                </li>
              ))}
            </ul>
          )}
          <MentionList mentions={inArticle} onReveal={onReveal} />
          {elsewhere.length > 0 && <p class="small soft">{i18n.t('panel.elsewhere')}</p>}
          <MentionList mentions={elsewhere} onReveal={onReveal} />
          {official && (
            <a class="small agreement-link" href={official} target="_blank" rel="noreferrer">
              {i18n.t('panel.official')} <Icon name="open" mirrored />
            </a>
          )}
        </div>
      </details>
    </li>
  );
}

function MentionList({ mentions, onReveal }: { mentions: MentionItem[]; onReveal: (mention: number) => void }) {
  if (mentions.length === 0) return null;
  return (
    <ul class="mentions">
      {mentions.map((mention) => (
        <li key={mention.index}>
          <button
            type="button"
            class={mention.weak ? 'mention mention-weak' : 'mention'}
            title={i18n.t('panel.reveal')}
            onClick={() => onReveal(mention.index)}
          >
            <bdi dir="auto">
              {contextBefore(mention.before)}
              <b class="mention-words">{mention.quote}</b>
              {contextAfter(mention.after)}
            </bdi>
            <span class="mention-why small soft" dir="auto">
              {whyWords(mention)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
