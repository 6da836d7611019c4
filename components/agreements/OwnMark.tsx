import { i18n } from '../../lib/i18n/index.ts';
import { StatusChip } from '../ui/StatusChip.tsx';

/** Says that an agreement is the person's own, wherever agreements are listed. */
export function OwnMark() {
  return (
    <StatusChip icon="edit" title={i18n.t('agreements.yoursTitle')}>
      {i18n.t('agreements.yours')}
    </StatusChip>
  );
}
