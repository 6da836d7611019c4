import { useMemo } from 'preact/hooks';
import { i18n } from '../../lib/i18n/index.ts';
import { Button } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import { Combobox } from '../ui/Combobox.tsx';
import { Field } from '../ui/Field.tsx';
import { themeWords } from './agreement-words.ts';
import type { NormFormValue } from './form-value.ts';
import { LinesField } from './LinesField.tsx';

type NormFieldsProps = {
  /** How many norms stand before it. */
  place: number;
  norm: NormFormValue;
  themes: readonly string[];
  errorAt: (field: string) => string | undefined;
  onChange: (norm: NormFormValue) => void;
  onRemove: () => void;
};

/** One norm of an agreement. */
export function NormFields({ place, norm, themes, errorAt, onChange, onRemove }: NormFieldsProps) {
  const set = (change: Partial<NormFormValue>) => onChange({ ...norm, ...change });
  const lines = (field: 'number' | 'label' | 'gist' | 'commonNames', hint?: string) => (
    <div data-field={`norms.${place}.${field}`}>
      <LinesField
        label={NAMES[field]()}
        single={field === 'number' || field === 'label'}
        required={field === 'number' || field === 'label'}
        value={norm[field]}
        error={errorAt(field)}
        {...(hint ? { hint } : {})}
        onChange={(text) => set({ [field]: text })}
      />
    </div>
  );
  return (
    <fieldset class="agreement-norm">
      <legend class="field-label">{i18n.t('agreements.normPlace', [norm.number || place + 1])}</legend>
      <div class="agreement-norm-head">
        {lines('number')}
        {lines('label')}
      </div>
      {lines('gist', i18n.t('agreements.hint.gist'))}
      {lines('commonNames', i18n.t('agreements.hint.commonNames'))}
      <ThemesField picked={norm.themes} themes={themes} onChange={(picked) => set({ themes: picked })} />
      <Button look="quiet" icon="delete" onClick={onRemove}>
        {i18n.t('agreements.removeNorm', [norm.number || place + 1])}
      </Button>
    </fieldset>
  );
}

const NAMES = {
  number: () => i18n.t('agreements.field.number'),
  label: () => i18n.t('agreements.field.label'),
  gist: () => i18n.t('agreements.field.gist'),
  commonNames: () => i18n.t('agreements.field.commonNames'),
};

type ThemesFieldProps = { picked: string[]; themes: readonly string[]; onChange: (picked: string[]) => void };

/** What the norm says the same as others: themes that norms of the catalogue are grouped by. */
function ThemesField({ picked, themes, onChange }: ThemesFieldProps) {
  const options = useMemo(() => themes.map((theme) => ({ value: theme, label: themeWords(theme) })), [themes]);
  const label = i18n.t('agreements.field.themes');
  return (
    <Field label={label}>
      {(ids) => (
        <>
          {picked.length > 0 && (
            <ul class="chips" aria-label={i18n.t('form.picked', [label])}>
              {picked.map((theme) => (
                <li key={theme}>
                  <Chip
                    label={themeWords(theme)}
                    focusAfter={ids.control}
                    onRemove={() => onChange(picked.filter((other) => other !== theme))}
                  />
                </li>
              ))}
            </ul>
          )}
          <Combobox
            ids={ids}
            options={options}
            taken={picked}
            placeholder={i18n.t('agreements.themePlaceholder')}
            onPick={(theme) => onChange([...picked, theme])}
          />
        </>
      )}
    </Field>
  );
}
