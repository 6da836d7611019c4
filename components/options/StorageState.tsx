import { useState } from 'preact/hooks';
import { i18n } from '../../lib/i18n/index.ts';
import { Button } from '../ui/Button.tsx';
import { bytes } from '../ui/bytes.ts';
import { StatusChip } from '../ui/StatusChip.tsx';

export type StorageStateProps = {
  /** Bytes; unknown until asked. */
  usage: number | undefined;
  quota: number | undefined;
  persisted: boolean | undefined;
  onPersist: () => void;
};

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
