import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon.tsx';
import './notice.css';

type Tone = 'info' | 'caution' | 'danger';
const ICONS = { info: 'info', caution: 'caution', danger: 'caution' } as const satisfies Record<Tone, IconName>;

/** A sentence or two that a person should read now. Dangers are announced at once. */
export function Notice({
  tone = 'info',
  title,
  children,
  actions,
}: {
  tone?: Tone;
  title?: string;
  children?: ComponentChildren;
  actions?: ComponentChildren;
}) {
  return (
    <div class={`notice notice-${tone}`} role={tone === 'danger' ? 'alert' : undefined}>
      <Icon name={ICONS[tone]} />
      <div class="notice-text">
        {title && <p class="notice-title">{title}</p>}
        {children}
        {actions && <div class="notice-actions">{actions}</div>}
      </div>
    </div>
  );
}
