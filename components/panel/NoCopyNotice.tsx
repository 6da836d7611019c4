import { i18n } from '../../lib/i18n/index.ts';
import type { NoCopy } from '../../lib/model/stored-text.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

/** Says that the passage of the open form came without a copy of its text. A copy that a person deleted is no news to them. */
export function NoCopyNotice({ why, onOptions }: { why: NoCopy | undefined; onOptions: () => void }) {
  if (why === undefined || why === 'deleted') return null;
  return (
    <Notice
      tone="caution"
      actions={
        why === 'full' && (
          <Button look="quiet" onClick={onOptions}>
            {i18n.t('copy.makeRoom')}
          </Button>
        )
      }
    >
      <p>{i18n.t(`copy.missing.${why}`)}</p>
    </Notice>
  );
}
