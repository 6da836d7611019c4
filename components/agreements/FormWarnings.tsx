import type { OwnWarning } from '../../lib/detect/own-warnings.ts';
import { i18n } from '../../lib/i18n/index.ts';
import { Notice } from '../ui/Notice.tsx';

type FormWarningsProps = { warnings: OwnWarning[]; nameOf: (agreementId: string) => string };

/** What will probably be found where something else is meant. Forbids nothing. */
export function FormWarnings({ warnings, nameOf }: FormWarningsProps) {
  return (
    <div role="status">
      {warnings.length > 0 && (
        <Notice tone="caution" title={i18n.t('agreements.warning.title')}>
          <ul>
            {warnings.map((warning) => (
              <li key={`${warning.kind} ${warning.form}`}>{warningWords(warning, nameOf)}</li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}

function warningWords(warning: OwnWarning, nameOf: (agreementId: string) => string): string {
  if (warning.kind === 'known') return i18n.t('agreements.warning.known', [warning.form, nameOf(warning.agreementId)]);
  return warning.kind === 'shortAcronym'
    ? i18n.t('agreements.warning.shortAcronym', [warning.form])
    : i18n.t('agreements.warning.shortName', [warning.form]);
}
