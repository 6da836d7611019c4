import type { FormatId } from '../../lib/exchange/formats.ts';
import { i18n } from '../../lib/i18n/index.ts';
import { Button } from './Button.tsx';
import { Check } from './Check.tsx';
import { MenuButton } from './MenuButton.tsx';

type ExportMenuProps = {
  /** How many tags would leave, where that is known. */
  count?: number;
  /** What would leave is still being read. */
  waiting?: boolean;
  formulaGuard: boolean;
  above?: boolean;
  onFormulaGuard: (on: boolean) => void;
  onExport: (format: FormatId) => void;
};

/** Takes the tags away as a file. */
export function ExportMenu({ count, waiting = false, formulaGuard, above = false, onFormulaGuard, onExport }: ExportMenuProps) {
  const choose = (format: FormatId, close: () => void) => () => {
    close();
    onExport(format);
  };
  return (
    <MenuButton label={i18n.t('export.open')} icon="export" above={above}>
      {(close) => (
        <>
          {waiting && <p class="small soft">{i18n.t('ui.loading')}</p>}
          {count !== undefined && <p class="small soft">{i18n.t('export.count', count)}</p>}
          <Button disabled={waiting || count === 0} onClick={choose('json-ld', close)}>
            {i18n.t('export.jsonld')}
          </Button>
          <Button disabled={waiting || count === 0} onClick={choose('csv', close)}>
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
