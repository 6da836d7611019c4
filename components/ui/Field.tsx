import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Explain } from './Explain.tsx';
import './field.css';

export type FieldIds = { control: string; label: string; describedBy: string | undefined; invalid: boolean };

type FieldProps = {
  label: string;
  /** What the term means; shown on request. */
  definition?: string | undefined;
  hint?: string;
  error?: string | undefined;
  /** A group of choices instead of one control: named by `aria-labelledby`. */
  group?: boolean;
  children: (ids: FieldIds) => ComponentChildren;
};

/** Label, definition, hint and error of one answer, tied to its control. */
export function Field({ label, definition, hint, error, group = false, children }: FieldProps) {
  const id = useId();
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  const ids = { control: `${id}-control`, label: `${id}-label`, describedBy, invalid: error !== undefined };
  return (
    <div class={error ? 'field field-invalid' : 'field'}>
      <div class="field-head">
        {group ? (
          <span id={ids.label} class="field-label">
            {label}
          </span>
        ) : (
          <label id={ids.label} for={ids.control} class="field-label">
            {label}
          </label>
        )}
        {definition && <Explain term={label} text={definition} />}
      </div>
      {hint && (
        <p id={`${id}-hint`} class="soft small">
          {hint}
        </p>
      )}
      {children(ids)}
      {error && (
        <p id={`${id}-error`} class="field-error small">
          {error}
        </p>
      )}
    </div>
  );
}
