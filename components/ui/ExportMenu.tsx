import type { FormatId } from '../../lib/exchange/formats.ts';
import { i18n } from '../../lib/i18n/index.ts';
import { Button } from './Button.tsx';
import { Check } from './Check.tsx';
import { MenuButton } from './MenuButton.tsx';

type ExportMenuProps = {
  /** How many tags would leave, where that is known. */
  count?: number;
  formulaGuard: boolean;
  above?: boolean;
  onFormulaGuard: (on: boolean) => void;
  onExport: (format: FormatId) => void;
};

/** Takes the tags away as a file. */
export function ExportMenu({ count, formulaGuard, above = false, onFormulaGuard, onExport }: ExportMenuProps) {
  const choose = (format: FormatId, close: () => void) => () => {
    close();
    onExport(format);
  };
  return (
    <MenuButton label={i18n.t('export.open')} icon="export" above={above}>
      {(close) => (
        <>
          {count !== undefined && <p class="small soft">{i18n.t('export.count', count)}</p>}
          <Button disabled={count === 0} onClick={choose('json-ld', close)}>
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
