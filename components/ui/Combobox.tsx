import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '../../lib/i18n/index.ts';
import './combobox.css';
import { matchOptions, type Option } from './combobox-state.ts';
import type { FieldIds } from './Field.tsx';

type ComboboxProps = {
  ids: FieldIds;
  options: Option[];
  /** Values already taken; they are not offered again. */
  taken: string[];
  placeholder: string;
  onPick: (value: string) => void;
  /** Takes what was typed as a new entry; without it only listed options can be picked. */
  onAdd?: (name: string) => void;
  addLabel?: (name: string) => string;
};

/** "Add …" stands last in the list under this value; no option may use it. */
const ADD = '\u0000add';

const MOVES: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };

/**
 * The editable combobox with list autocompletion of the WAI-ARIA practices: focus stays in the input,
 * `aria-activedescendant` walks. What is picked is shown by the parent, so that the input is free for the next.
 */
export function Combobox({ ids, options, taken, placeholder, onPick, onAdd, addLabel }: ComboboxProps) {
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const listId = `${ids.control}-list`;

  const found: Option[] = open
    ? matchOptions(
        options.filter((option) => !taken.includes(option.value)),
        typed,
      )
    : [];
  const name = typed.trim();
  const exact = found.some((option) => option.label.toLowerCase() === name.toLowerCase());
  const rows = onAdd && name !== '' && !exact ? [...found, { value: ADD, label: addLabel?.(name) ?? name }] : found;
  const current = Math.min(active, rows.length - 1);

  useEffect(() => {
    if (open) list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: 'nearest' });
  }, [open, current]);
  useEffect(() => {
    if (open) list.current?.scrollIntoView?.({ block: 'nearest' });
  }, [open]);

  const pick = (option: Option | undefined) => {
    if (!option) return;
    if (option.value === ADD) onAdd?.(name);
    else onPick(option.value);
    setTyped('');
    setOpen(false);
    setActive(0);
  };

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const move = MOVES[event.key];
    if (move !== undefined) {
      event.preventDefault();
      if (!open) setOpen(true);
      else setActive(Math.max(0, Math.min(rows.length - 1, current + move)));
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      pick(rows[current]);
    } else if (event.key === 'Escape' && (open || typed !== '')) {
      // Only the top layer closes: the form must not see this Esc.
      event.preventDefault();
      event.stopPropagation();
      if (!open) setTyped('');
      setOpen(false);
    }
  };

  return (
    <div class="combobox">
      <input
        id={ids.control}
        class="input"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        placeholder={placeholder}
        aria-autocomplete="list"
        aria-expanded={open && rows.length > 0}
        aria-controls={listId}
        aria-activedescendant={open && rows.length > 0 ? `${listId}-${current}` : undefined}
        aria-invalid={ids.invalid || undefined}
        aria-describedby={ids.describedBy}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setOpen(true);
          setActive(0);
        }}
        onClick={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div
        id={listId}
        ref={list}
        class="combobox-list"
        role="listbox"
        aria-labelledby={ids.label}
        hidden={!open || rows.length === 0}
      >
        {rows.map((option, index) => (
          <OptionRow
            key={option.value}
            id={`${listId}-${index}`}
            option={option}
            heading={option.group !== rows[index - 1]?.group ? option.group : undefined}
            active={index === current}
            adds={option.value === ADD}
            onPick={() => pick(option)}
          />
        ))}
      </div>
      {open && rows.length === 0 && (
        <p class="combobox-none small soft" role="status">
          {i18n.t('ui.nothingFound', [name])}
        </p>
      )}
    </div>
  );
}

type OptionRowProps = {
  id: string;
  option: Option;
  heading: string | undefined;
  active: boolean;
  adds: boolean;
  onPick: () => void;
};

function OptionRow({ id, option, heading, active, adds, onPick }: OptionRowProps) {
  return (
    <>
      {heading && (
        <div class="combobox-group" role="presentation" dir="auto">
          {heading}
        </div>
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the input, which keeps the focus */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant of the input points here instead of focus */}
      <div
        id={id}
        role="option"
        class={adds ? 'combobox-option combobox-add' : 'combobox-option'}
        aria-selected={active}
        // Before blur: pressing an option must not take the focus from the input.
        onMouseDown={(event) => event.preventDefault()}
        onClick={onPick}
      >
        <bdi dir="auto">{option.label}</bdi>
        {option.detail && (
          <span class="combobox-detail" dir="auto">
            {option.detail}
          </span>
        )}
      </div>
    </>
  );
}
