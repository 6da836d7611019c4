import { useId, useMemo, useState } from 'preact/hooks';
import { i18n, uiLanguage } from '../../lib/i18n/index.ts';
import type { Agreement, Norm } from '../../lib/model/agreement.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Icon } from '../ui/Icon.tsx';
import { AgreementEntry } from './AgreementEntry.tsx';
import './agreement-list.css';
import { type AgreementQuery, ALL_AGREEMENTS, agreementSearch } from './agreement-search.ts';

type AgreementListProps = {
  agreements: readonly Agreement[];
  /** What other agreements say too: themes of the equivalences that a norm belongs to. */
  themesOf: (norm: Norm) => readonly string[];
  onEdit: (id: string) => void;
  onDelete: (id: string) => void;
};

/** Catalogue and own agreements in one list, to be searched and read. */
export function AgreementList({ agreements, themesOf, onEdit, onDelete }: AgreementListProps) {
  const id = useId();
  const [query, setQuery] = useState<AgreementQuery>(ALL_AGREEMENTS);
  const search = useMemo(() => agreementSearch(agreements, uiLanguage()), [agreements]);
  const shown = search(query);
  return (
    <>
      <search class="agreement-filters">
        <label class="agreement-search" for={`${id}-text`}>
          <Icon name="search" />
          <span class="unseen">{i18n.t('agreements.search')}</span>
          <input
            id={`${id}-text`}
            class="input"
            type="search"
            dir="auto"
            placeholder={i18n.t('agreements.searchPlaceholder')}
            value={query.text}
            onInput={(event) => setQuery({ ...query, text: event.currentTarget.value })}
          />
        </label>
        <label class="agreement-which">
          <span class="small soft">{i18n.t('agreements.which')}</span>
          <select
            class="select"
            value={query.which}
            onChange={(event) => setQuery({ ...query, which: event.currentTarget.value === 'own' ? 'own' : 'all' })}
          >
            <option value="all">{i18n.t('agreements.all')}</option>
            <option value="own">{i18n.t('agreements.onlyOwn')}</option>
          </select>
        </label>
      </search>
      <p class="small soft" role="status">
        {shown.length > 0 && i18n.t('agreements.shown', shown.length)}
      </p>
      {shown.length === 0 && <Nothing query={query} />}
      <ul class="agreement-list">
        {shown.map((agreement) => (
          <AgreementEntry key={agreement.id} agreement={agreement} themesOf={themesOf} onEdit={onEdit} onDelete={onDelete} />
        ))}
      </ul>
    </>
  );
}

function Nothing({ query }: { query: AgreementQuery }) {
  return query.which === 'own' && query.text === '' ? (
    <EmptyState title={i18n.t('agreements.noneOwn')}>
      <p>{i18n.t('agreements.noneOwnHow')}</p>
    </EmptyState>
  ) : (
    <EmptyState title={i18n.t('agreements.noMatch')}>
      <p>{i18n.t('agreements.noMatchHow')}</p>
    </EmptyState>
  );
}
