import { i18n } from '../../lib/i18n/index.ts';
import { Button } from './Button.tsx';
import { Check } from './Check.tsx';
import { MenuButton } from './MenuButton.tsx';

export type ExportFormat = 'csv' | 'jsonld';

type ExportMenuProps = {
  /** How many tags would leave. */
  count: number;
  formulaGuard: boolean;
  above?: boolean;
  onFormulaGuard: (on: boolean) => void;
  onExport: (format: ExportFormat) => void;
};

/** Takes the tags away as a file. */
export function ExportMenu({ count, formulaGuard, above = false, onFormulaGuard, onExport }: ExportMenuProps) {
  const choose = (format: ExportFormat, close: () => void) => () => {
    close();
    onExport(format);
  };
  return (
    <MenuButton label={i18n.t('export.open')} icon="export" above={above}>
      {(close) => (
        <>
          <p class="small soft">{i18n.t('export.count', count)}</p>
          <Button disabled={count === 0} onClick={choose('jsonld', close)}>
            {i18n.t('export.jsonld')}
          </Button>
          <Button disabled={count === 0} onClick={choose('csv', close)}>
            {i18n.t('export.csv')}
          </Button>
          <Check checked={formulaGuard} onChange={onFormulaGuard} hint={i18n.t('export.formulaGuardHint')}>
            {i18n.t('export.formulaGuard')}
          </Check>
        </>
      )}
    </MenuButton>
  );
}
