import { useState } from 'preact/hooks';
import { i18n } from '../../lib/i18n/index.ts';
import type { Agreement, Norm } from '../../lib/model/agreement.ts';
import { isOwnId } from '../../lib/model/own-id.ts';
import { Button } from '../ui/Button.tsx';
import { Foreign } from '../ui/Foreign.tsx';
import { Icon } from '../ui/Icon.tsx';
import { kindWords, themeWords } from './agreement-words.ts';
import { OwnMark } from './OwnMark.tsx';

type AgreementEntryProps = {
  agreement: Agreement;
  themesOf: (norm: Norm) => readonly string[];
  onEdit: (id: string) => void;
  onDelete: (id: string) => void;
};

/** One agreement; opened, it shows what is known of it. Only own ones can be changed. */
export function AgreementEntry({ agreement, themesOf, onEdit, onDelete }: AgreementEntryProps) {
  const { id, name, short, kind, issuer, adopted, norms, urls } = agreement;
  const [open, setOpen] = useState(false);
  const own = isOwnId(id);
  return (
    <li class="agreement-entry" data-agreement={id}>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <Icon name="arrow" mirrored />
          <span class="agreement-entry-title">
            <Foreign class="agreement-entry-short">{short}</Foreign> {own && <OwnMark />}
            {name !== short && <Foreign class="agreement-entry-name small soft">{name}</Foreign>}
          </span>
          <span class="small soft">{norms.length > 0 ? i18n.t('agreements.norms', norms.length) : ''}</span>
        </summary>
        {open && (
          <div class="agreement-entry-body">
            <p class="small soft">
              {kindWords(kind)}
              {adopted && <> · {adopted}</>}
              {issuer && <> · {i18n.t('agreements.issuedBy', [issuer])}</>}
            </p>
            {urls[0] && (
              <a class="small" href={urls[0]} target="_blank" rel="noreferrer">
                {i18n.t('panel.official')} <Icon name="open" mirrored />
              </a>
            )}
            <NormList norms={norms} themesOf={themesOf} />
          </div>
        )}
      </details>
      {own && (
        <div class="agreement-entry-tools">
          <Button look="quiet" icon="edit" iconOnly label={i18n.t('agreements.edit', [short])} onClick={() => onEdit(id)}>
            {i18n.t('agreements.edit', [short])}
          </Button>
          <Button look="quiet" icon="delete" iconOnly label={i18n.t('agreements.delete', [short])} onClick={() => onDelete(id)}>
            {i18n.t('agreements.delete', [short])}
          </Button>
        </div>
      )}
    </li>
  );
}

function NormList({ norms, themesOf }: { norms: readonly Norm[]; themesOf: (norm: Norm) => readonly string[] }) {
  if (norms.length === 0) return <p class="small soft">{i18n.t('agreements.noNorms')}</p>;
  return (
    <ul class="agreement-entry-norms">
      {norms.map((norm) => (
        <li key={norm.id}>
          <b>{norm.number}</b> <Foreign>{norm.label}</Foreign>
          {norm.gist !== norm.label && (
            <p class="small">
              <Foreign>{norm.gist}</Foreign>
            </p>
          )}
          <Themes themes={themesOf(norm)} />
        </li>
      ))}
    </ul>
  );
}

function Themes({ themes }: { themes: readonly string[] }) {
  if (themes.length === 0) return null;
  return <p class="small soft">{i18n.t('agreements.themesOf', [themes.map(themeWords).join(', ')])}</p>;
}
