import type { ComponentChildren } from 'preact';
import './check.css';

/** One switch with its words; the whole line can be pressed. */
export function Check({
  checked,
  onChange,
  children,
  hint,
}: {
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: ComponentChildren;
  hint?: string;
}) {
  return (
    <label class="check">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>
        {children}
        {hint && <span class="check-hint small soft">{hint}</span>}
      </span>
    </label>
  );
}
