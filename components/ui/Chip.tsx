import type { ComponentChildren } from 'preact';
import { i18n } from '../../lib/i18n/index.ts';
import { Icon } from './Icon.tsx';
import './chip.css';

type ChipProps = {
  label: string;
  children?: ComponentChildren;
  /** Id of the control that takes the focus when this chip is gone. */
  focusAfter: string;
  onRemove: () => void;
};

/** Something picked; can be taken away again. */
export function Chip({ label, children, focusAfter, onRemove }: ChipProps) {
  const remove = () => {
    onRemove();
    document.getElementById(focusAfter)?.focus();
  };
  return (
    <span class="chip chip-picked">
      <bdi dir="auto" class="chip-label">
        {label}
      </bdi>
      {children}
      <button
        type="button"
        class="chip-remove"
        aria-label={i18n.t('ui.remove', [label])}
        title={i18n.t('ui.remove', [label])}
        onClick={remove}
      >
        <Icon name="close" />
      </button>
    </span>
  );
}

/** Something the extension suggests: dotted, and counted only once a person accepts it. */
export function SuggestionChip({ label, onAccept }: { label: string; onAccept: () => void }) {
  return (
    <button type="button" class="chip chip-suggested" aria-label={i18n.t('ui.accept', [label])} onClick={onAccept}>
      <Icon name="add" />
      <bdi dir="auto" class="chip-label">
        {label}
      </bdi>
    </button>
  );
}
