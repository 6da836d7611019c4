import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { i18n } from '../../lib/i18n/index.ts';
import { Button } from './Button.tsx';
import './dialog.css';

type DialogProps = { title: string; children: ComponentChildren; onClose: () => void };

/** The browser's own modal dialog: it keeps the focus inside, closes with Esc and gives the focus back. */
export function Dialog({ title, children, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      // The element may leave the page while open; then the browser does not give the focus back.
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="dialog-head">
        <h2 id={id}>{title}</h2>
        <Button look="quiet" icon="close" iconOnly onClick={onClose}>
          {i18n.t('ui.close')}
        </Button>
      </div>
      <div class="dialog-body">{children}</div>
    </dialog>
  );
}
