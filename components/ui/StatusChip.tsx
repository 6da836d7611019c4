import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon.tsx';
import './status-chip.css';

type Tone = 'plain' | 'good' | 'caution';

/** A state in a word, with an icon of its own so that colour is never alone. */
export function StatusChip({
  tone = 'plain',
  icon,
  title,
  children,
}: {
  tone?: Tone;
  icon?: IconName;
  title?: string;
  children: ComponentChildren;
}) {
  return (
    <span class={`status-chip status-chip-${tone}`} title={title}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </span>
  );
}
