import { useMemo } from 'preact/hooks';
import { i18n } from '../../lib/i18n/index.ts';
import { type Coded, isMissing } from '../../lib/model/tag.ts';
import { Chip } from '../ui/Chip.tsx';
import { Combobox } from '../ui/Combobox.tsx';
import { Field } from '../ui/Field.tsx';
import { answered } from './form-value.ts';
import { MissingChoice } from './MissingChoice.tsx';
import { choicesOf, termLabel } from './terms.ts';

type SectorFieldProps = {
  value: Coded<string[]> | undefined;
  error?: string | undefined;
  onChange: (value: Coded<string[]> | undefined) => void;
};

/** Who was hit: too many terms to show them all, so they are searched. */
export function SectorField({ value, error, onChange }: SectorFieldProps) {
  const picked = answered(value) ?? [];
  const options = useMemo(
    () =>
      choicesOf('sector').map(({ value: code, label, definition }) => ({
        value: code,
        label,
        ...(definition ? { detail: definition } : {}),
      })),
    [],
  );
  const set = (codes: string[]) => onChange(codes.length > 0 ? codes : undefined);
  const label = i18n.t('form.sector.label');
  return (
    <Field label={label} definition={i18n.t('form.sector.definition')} error={error}>
      {(ids) => (
        <>
          {picked.length > 0 && (
            <ul class="chips" aria-label={i18n.t('form.picked', [label])}>
              {picked.map((code) => (
                <li key={code}>
                  <Chip
                    label={termLabel('sector', code)}
                    focusAfter={ids.control}
                    onRemove={() => set(picked.filter((other) => other !== code))}
                  />
                </li>
              ))}
            </ul>
          )}
          <Combobox
            ids={ids}
            options={options}
            taken={picked}
            placeholder={i18n.t('form.sector.placeholder')}
            onPick={(code) => set([...picked, code])}
          />
          <MissingChoice
            field={label}
            value={isMissing(value) ? value : undefined}
            answered={picked.length > 0}
            onChange={onChange}
          />
        </>
      )}
    </Field>
  );
}
