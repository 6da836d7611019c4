import { useId } from 'preact/hooks';
import { i18n } from '../../lib/i18n/index.ts';
import { Icon } from '../ui/Icon.tsx';
import './tag-filters.css';
import type { SortBy, TagQuery } from './tag-query.ts';

const KINDS: [TagQuery['kind'], () => string][] = [
  ['all', () => i18n.t('dashboard.kindAll')],
  ['evidence', () => i18n.t('kind.evidence')],
  ['violation', () => i18n.t('kind.violation')],
];
const SORTS: [SortBy, () => string][] = [
  ['newest', () => i18n.t('dashboard.sortNewest')],
  ['oldest', () => i18n.t('dashboard.sortOldest')],
  ['speaker', () => i18n.t('dashboard.sortSpeaker')],
  ['norm', () => i18n.t('dashboard.sortNorm')],
  ['source', () => i18n.t('dashboard.sortSource')],
];

/** Narrows the table; what is shown is also what is exported. */
export function TagFilters({ query, onChange }: { query: TagQuery; onChange: (query: TagQuery) => void }) {
  const id = useId();
  return (
    <search class="tag-filters">
      <label class="tag-filters-search" for={`${id}-text`}>
        <Icon name="search" />
        <span class="unseen">{i18n.t('dashboard.search')}</span>
        <input
          id={`${id}-text`}
          class="input"
          type="search"
          dir="auto"
          placeholder={i18n.t('dashboard.searchPlaceholder')}
          value={query.text}
          onInput={(event) => onChange({ ...query, text: event.currentTarget.value })}
        />
      </label>
      <Choice
        label={i18n.t('dashboard.kind')}
        options={KINDS}
        value={query.kind}
        onChange={(kind) => onChange({ ...query, kind })}
      />
      <Choice
        label={i18n.t('dashboard.sort')}
        options={SORTS}
        value={query.sort}
        onChange={(sort) => onChange({ ...query, sort })}
      />
    </search>
  );
}

type ChoiceProps<T extends string> = { label: string; options: [T, () => string][]; value: T; onChange: (value: T) => void };

function Choice<T extends string>({ label, options, value, onChange }: ChoiceProps<T>) {
  return (
    <label class="tag-filters-choice">
      <span class="small soft">{label}</span>
      <select class="select" value={value} onChange={(event) => onChange(event.currentTarget.value as T)}>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words()}
          </option>
        ))}
      </select>
    </label>
  );
}
