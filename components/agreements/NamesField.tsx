import { i18n } from '../../lib/i18n/index.ts';
import { Field } from '../ui/Field.tsx';
import { languageWords } from './agreement-words.ts';
import type { AgreementFormValue } from './form-value.ts';
import { LinesField } from './LinesField.tsx';

/** The languages Normscope finds names in; others come with imported files. */
const LANGUAGES = ['en', 'fr', 'es', 'ru', 'zh', 'ar', 'de', 'pt', 'it', 'ja'];

type Names = AgreementFormValue['names'];
type NamesFieldProps = { names: Names; errorAt: (language: string) => string | undefined; onChange: (names: Names) => void };

/** Names by language, one a line; a language is added when it is needed. */
export function NamesField({ names, errorAt, onChange }: NamesFieldProps) {
  const free = LANGUAGES.filter((code) => !names.some(({ language }) => language === code));
  return (
    <>
      {names.map(({ language, text }) => (
        <div key={language} data-field={`names.${language}`}>
          <LinesField
            label={i18n.t('agreements.namesIn', [languageWords(language)])}
            hint={i18n.t('agreements.hint.names')}
            lang={language}
            value={text}
            error={errorAt(language)}
            onChange={(next) => onChange(names.map((one) => (one.language === language ? { language, text: next } : one)))}
          />
        </div>
      ))}
      {free.length > 0 && (
        <Field label={i18n.t('agreements.field.names')}>
          {(ids) => (
            <select
              id={ids.control}
              class="select"
              value=""
              onChange={(event) => {
                const language = event.currentTarget.value;
                if (language !== '') onChange([...names, { language, text: '' }]);
              }}
            >
              <option value="">{i18n.t('agreements.addLanguage')}</option>
              {free.map((code) => (
                <option key={code} value={code}>
                  {languageWords(code)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </>
  );
}
