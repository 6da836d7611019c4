import type { ComponentChildren, Ref, TargetedMouseEvent } from 'preact';
import { Icon, type IconName } from './Icon.tsx';
import './button.css';

type Look = 'primary' | 'normal' | 'quiet';

type ButtonProps = {
  children: ComponentChildren;
  look?: Look;
  icon?: IconName;
  /** Shows only the icon; the words stay as the accessible name and tooltip. */
  iconOnly?: boolean;
  /** Work is under way: the button stays focusable but does nothing. */
  busy?: boolean;
  type?: 'button' | 'submit';
  disabled?: boolean;
  pressed?: boolean;
  expanded?: boolean;
  controls?: string;
  describedBy?: string | undefined;
  label?: string;
  buttonRef?: Ref<HTMLButtonElement>;
  onClick?: (event: TargetedMouseEvent<HTMLButtonElement>) => void;
};

export function Button(props: ButtonProps) {
  const { children, look = 'normal', icon, iconOnly = false, busy = false, type = 'button', onClick } = props;
  return (
    <button
      ref={props.buttonRef ?? null}
      type={type}
      class={`button button-${look}${iconOnly ? ' button-icon' : ''}`}
      disabled={props.disabled}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-controls={props.controls}
      aria-describedby={props.describedBy}
      aria-label={props.label}
      title={iconOnly && typeof children === 'string' ? (props.label ?? children) : undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {icon && <Icon name={icon} mirrored={icon === 'arrow'} />}
      {iconOnly ? <span class="unseen">{children}</span> : <span>{children}</span>}
    </button>
  );
}

/** A link that looks like a button; opens in a tab of its own. */
export function ButtonLink({
  href,
  children,
  icon,
  iconOnly = false,
  look = 'normal',
}: {
  href: string;
  children: ComponentChildren;
  icon?: IconName;
  /** As for a button. */
  iconOnly?: boolean;
  look?: Look;
}) {
  return (
    <a
      class={`button button-${look}${iconOnly ? ' button-icon' : ''}`}
      href={href}
      target="_blank"
      rel="noreferrer"
      title={iconOnly && typeof children === 'string' ? children : undefined}
    >
      {icon && <Icon name={icon} />}
      <span class={iconOnly ? 'unseen' : undefined}>{children}</span>
    </a>
  );
}
