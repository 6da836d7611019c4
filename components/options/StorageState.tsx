import { useState } from 'preact/hooks';
import { i18n, uiLanguage } from '../../lib/i18n/index.ts';
import { Button } from '../ui/Button.tsx';
import { StatusChip } from '../ui/StatusChip.tsx';

export type StorageStateProps = {
  /** Bytes; unknown until asked. */
  usage: number | undefined;
  quota: number | undefined;
  persisted: boolean | undefined;
  onPersist: () => void;
};

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** Bytes in the largest unit that leaves a number a person can read. */
export function bytes(count: number): string {
  const step = Math.min(Math.floor(Math.log10(Math.max(count, 1)) / 3), UNITS.length - 1);
  const unit = UNITS[step] ?? 'byte';
  const format = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: step > 1 ? 1 : 0 } as const;
  return (count / 1000 ** step).toLocaleString(uiLanguage(), format);
}

/** How much the tags take, and whether the browser keeps them when the disk fills up. */
export function StorageState({ usage, quota, persisted, onPersist }: StorageStateProps) {
  /** Chromium refuses every extension; then there is nothing to press any more. */
  const [asked, setAsked] = useState(false);
  return (
    <>
      {usage !== undefined && (
        <p>
          {quota === undefined
            ? i18n.t('options.usedOnly', [bytes(usage)])
            : i18n.t('options.used', [bytes(usage), bytes(quota)])}
        </p>
      )}
      {persisted === true && (
        <StatusChip tone="good" icon="anchored">
          {i18n.t('options.persisted')}
        </StatusChip>
      )}
      {persisted === false && (
        <p>
          {i18n.t('options.notPersisted')}{' '}
          {!asked && (
            <Button
              look="quiet"
              onClick={() => {
                setAsked(true);
                onPersist();
              }}
            >
              {i18n.t('options.persist')}
            </Button>
          )}
        </p>
      )}
      <p class="small soft">{i18n.t('options.backup')}</p>
    </>
  );
}
