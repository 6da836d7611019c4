import { useState } from 'preact/hooks';
import { i18n, uiLanguage } from '../../lib/i18n/index.ts';
import type { CopyRow } from '../../lib/model/copy-row.ts';
import type { Outcome } from '../hooks/use-action.ts';
import { useToast } from '../hooks/use-toast.ts';
import { Button } from '../ui/Button.tsx';
import { bytes } from '../ui/bytes.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorNotice, type Failure } from '../ui/ErrorNotice.tsx';
import { Field } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Toast } from '../ui/Toast.tsx';
import { CopyItem } from './CopyItem.tsx';
import './copies.css';
import { AGES, limitChoices, olderThan, withoutTags } from './copy-choice.ts';

export type CopiesProps = {
  /** The largest first; absent until they were read. */
  rows: CopyRow[] | undefined;
  /** They could not be read. */
  failure?: Failure;
  /** What all copies may take, megabytes. */
  limit: number;
  onLimit: (megabytes: number) => void;
  onDelete: (sha256s: string[]) => Outcome;
  /** Puts back what the last `onDelete` took. */
  onRestore: () => Outcome;
};

/** Copies listed at once: the largest, which are those worth deleting. */
const FIRST = 20;

const MEGABYTE = 1_000_000;

/** From this share of the limit on the next page may find no room. */
const NEARLY = 0.95;

/** What stored copies take, and how to get rid of some. Tags stay in any case. */
export function Copies({ rows, failure, limit, onLimit, onDelete, onRestore }: CopiesProps) {
  const toast = useToast();
  const [all, setAll] = useState(false);
  const used = (rows ?? []).reduce((sum, row) => sum + row.bytes, 0);

  const act = async (outcome: Outcome, done: string, undo?: () => void) => {
    const failure = await outcome;
    toast.show(failure?.text ?? done, failure ? undefined : undo);
  };
  const remove = (some: readonly CopyRow[]) => {
    const restore = () => void act(onRestore(), i18n.t('toast.undone'));
    void act(onDelete(some.map(({ sha256 }) => sha256)), i18n.t('copies.deleted', some.length, [count(some.length)]), restore);
  };

  return (
    <>
      <p>{i18n.t('copies.what')}</p>
      <p>{i18n.t('copies.used', [bytes(used), bytes(limit * MEGABYTE)])}</p>
      {used > limit * MEGABYTE * NEARLY && (
        <Notice tone="caution">
          <p>{i18n.t('copies.full')}</p>
        </Notice>
      )}
      <Limit limit={limit} onLimit={onLimit} />
      {failure && <ErrorNotice failure={failure} />}
      {rows === undefined && !failure && (
        <p class="late soft" role="status">
          {i18n.t('ui.loading')}
        </p>
      )}
      {rows?.length === 0 && (
        <EmptyState title={i18n.t('copies.none')}>
          <p>{i18n.t('copies.noneHow')}</p>
        </EmptyState>
      )}
      {rows && rows.length > 0 && (
        <>
          <Sweep rows={rows} onDelete={remove} />
          <h3>{i18n.t('copies.bySize')}</h3>
          <ul class="copies">
            {rows.slice(0, all ? rows.length : FIRST).map((row) => (
              <CopyItem key={row.sha256} row={row} onDelete={() => remove([row])} />
            ))}
          </ul>
          {!all && rows.length > FIRST && (
            <Button look="quiet" onClick={() => setAll(true)}>
              {i18n.t('copies.more', [count(rows.length)])}
            </Button>
          )}
        </>
      )}
      <Toast message={toast.message} onGone={toast.clear} />
    </>
  );
}

const count = (number: number) => number.toLocaleString(uiLanguage());

function Limit({ limit, onLimit }: Pick<CopiesProps, 'limit' | 'onLimit'>) {
  return (
    <Field label={i18n.t('copies.limit')} hint={i18n.t('copies.limitHint')}>
      {({ control, describedBy }) => (
        <select
          id={control}
          class="select copies-limit"
          aria-describedby={describedBy}
          value={String(limit)}
          onChange={(event) => onLimit(Number(event.currentTarget.value))}
        >
          {limitChoices(limit).map((choice) => (
            <option key={choice} value={String(choice)}>
              {bytes(choice * MEGABYTE)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** Many at once. The buttons say how many, so that nobody is surprised. */
function Sweep({ rows, onDelete }: { rows: CopyRow[]; onDelete: (rows: CopyRow[]) => void }) {
  const [months, setMonths] = useState<number>(12);
  const untagged = withoutTags(rows);
  const old = olderThan(rows, months, new Date());
  return (
    <div class="copies-sweep">
      <Button disabled={untagged.length === 0} onClick={() => onDelete(untagged)}>
        {i18n.t('copies.deleteUntagged', [count(untagged.length)])}
      </Button>
      <span class="copies-old">
        <select
          class="select"
          aria-label={i18n.t('copies.age')}
          value={String(months)}
          onChange={(event) => setMonths(Number(event.currentTarget.value))}
        >
          {AGES.map((age) => (
            <option key={age} value={String(age)}>
              {i18n.t('copies.months', age, [count(age)])}
            </option>
          ))}
        </select>
        <Button disabled={old.length === 0} onClick={() => onDelete(old)}>
          {i18n.t('copies.deleteOld', [count(old.length)])}
        </Button>
      </span>
    </div>
  );
}
