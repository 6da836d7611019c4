import type { ComponentChildren } from 'preact';
import './empty-state.css';

/** Nothing here: why, and the one next step. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string;
  children?: ComponentChildren;
  action?: ComponentChildren;
}) {
  return (
    <div class="empty-state">
      <p class="empty-state-title">{title}</p>
      {children}
      {action && <div class="empty-state-action">{action}</div>}
    </div>
  );
}
