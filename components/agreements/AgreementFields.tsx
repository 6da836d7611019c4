import { i18n } from '../../lib/i18n/index.ts';
import { Agreement } from '../../lib/model/agreement.ts';
import { Field } from '../ui/Field.tsx';
import { kindWords } from './agreement-words.ts';
import type { AgreementFormValue } from './form-value.ts';
import { LinesField } from './LinesField.tsx';
import { NamesField } from './NamesField.tsx';

type AgreementFieldsProps = {
  value: AgreementFormValue;
  errorAt: (...path: PropertyKey[]) => string | undefined;
  onChange: (change: Partial<AgreementFormValue>) => void;
};

type TextField = 'name' | 'short' | 'issuer' | 'adopted' | 'url' | 'acronyms' | 'symbols' | 'links';

const NAMES: Record<TextField, () => string> = {
  name: () => i18n.t('agreements.field.name'),
  short: () => i18n.t('agreements.field.short'),
  issuer: () => i18n.t('agreements.field.issuer'),
  adopted: () => i18n.t('agreements.field.adopted'),
  url: () => i18n.t('agreements.field.url'),
  acronyms: () => i18n.t('agreements.field.acronyms'),
  symbols: () => i18n.t('agreements.field.symbols'),
  links: () => i18n.t('agreements.field.links'),
};

/** What is said of an agreement as a whole. */
export function AgreementFields({ value, errorAt, onChange }: AgreementFieldsProps) {
  const text = (field: TextField, single: boolean, hint?: string) => (
    <div data-field={field}>
      <LinesField
        label={NAMES[field]()}
        single={single}
        required={field === 'name' || field === 'short'}
        type={field === 'url' ? 'url' : 'text'}
        value={value[field]}
        error={errorAt(field)}
        {...(hint ? { hint } : {})}
        onChange={(words) => onChange({ [field]: words })}
      />
    </div>
  );
  return (
    <>
      {text('name', true)}
      {text('short', true, i18n.t('agreements.hint.short'))}
      <Field label={i18n.t('agreements.field.kind')}>
        {(ids) => (
          <select
            id={ids.control}
            class="select"
            value={value.kind}
            onChange={(event) => onChange({ kind: event.currentTarget.value as Agreement['kind'] })}
          >
            {Agreement.shape.kind.options.map((kind) => (
              <option key={kind} value={kind}>
                {kindWords(kind)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {text('issuer', true)}
      {text('adopted', true, i18n.t('agreements.hint.adopted'))}
      {text('url', true)}
      <NamesField
        names={value.names}
        errorAt={(language) => errorAt('names', language)}
        onChange={(names) => onChange({ names })}
      />
      {text('acronyms', false, i18n.t('agreements.hint.acronyms'))}
      {text('symbols', false, i18n.t('agreements.hint.symbols'))}
      {text('links', false, i18n.t('agreements.hint.links'))}
    </>
  );
}
