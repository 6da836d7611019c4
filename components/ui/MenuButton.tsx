import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import type { IconName } from './Icon.tsx';
import './menu-button.css';

type MenuButtonProps = { label: string; icon?: IconName; above?: boolean; children: (close: () => void) => ComponentChildren };

/** A button that shows a few more beside it. A disclosure: Tab walks on into it, Esc or leaving it closes it. */
export function MenuButton({ label, icon, above = false, children }: MenuButtonProps) {
  const [open, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const whole = useRef<HTMLDivElement>(null);
  const id = useId();
  const close = () => {
    setOpen(false);
    trigger.current?.focus();
  };
  useEffect(() => {
    if (!open) return;
    // A press on what cannot take the focus leaves it where it is.
    const pressed = (event: Event) => event.target instanceof Node && !whole.current?.contains(event.target) && setOpen(false);
    addEventListener('pointerdown', pressed);
    return () => removeEventListener('pointerdown', pressed);
  }, [open]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only catches Esc and focus leaving; the controls are inside
    <div
      ref={whole}
      class="menu-button"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        close();
      }}
      onFocusOut={(event) => {
        if (event.relatedTarget instanceof Node && !event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <Button buttonRef={trigger} expanded={open} controls={id} {...(icon ? { icon } : {})} onClick={() => setOpen(!open)}>
        {label}
      </Button>
      <div id={id} class={above ? 'menu-button-list menu-button-above' : 'menu-button-list'} hidden={!open}>
        {open && children(close)}
      </div>
    </div>
  );
}
