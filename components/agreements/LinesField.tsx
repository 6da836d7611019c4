import { Field } from '../ui/Field.tsx';

type LinesFieldProps = {
  label: string;
  value: string;
  hint?: string;
  error?: string | undefined;
  lang?: string;
  rows?: number;
  /** One line instead of many. */
  single?: boolean;
  required?: boolean;
  type?: 'text' | 'url';
  onChange: (text: string) => void;
};

/** A text, or a list with one entry a line. */
export function LinesField({
  label,
  value,
  hint,
  error,
  lang,
  rows = 2,
  single = false,
  required = false,
  type = 'text',
  onChange,
}: LinesFieldProps) {
  return (
    <Field label={label} error={error} {...(hint ? { hint } : {})}>
      {(ids) => {
        const shared = {
          id: ids.control,
          class: 'input',
          dir: 'auto' as const,
          value,
          lang,
          'aria-invalid': ids.invalid || undefined,
          'aria-describedby': ids.describedBy,
        };
        return single ? (
          <input
            {...shared}
            type="text"
            inputMode={type}
            aria-required={required || undefined}
            onInput={(event) => onChange(event.currentTarget.value)}
          />
        ) : (
          <textarea {...shared} rows={rows} onInput={(event) => onChange(event.currentTarget.value)} />
        );
      }}
    </Field>
  );
}
