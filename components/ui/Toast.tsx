import { useEffect, useState } from 'preact/hooks';
import { i18n } from '../../lib/i18n/index.ts';
import { Button } from './Button.tsx';
import './toast.css';

export type ToastMessage = { id: number; text: string; undo?: () => void };

/** Long enough to read and to reach by keyboard; pointing at it or focusing it stops the clock. */
export const TOAST_MS = 12_000;

type ToastProps = { message: ToastMessage | undefined; onGone: () => void; shownFor?: number };

/** Says what just happened and offers to take it back. The status region stays in the page, so it is announced. */
export function Toast({ message, onGone, shownFor = TOAST_MS }: ToastProps) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!message || held) return;
    const timer = setTimeout(onGone, shownFor);
    return () => clearTimeout(timer);
  }, [message?.id, held]);

  const close = () => {
    setHeld(false);
    onGone();
  };
  return (
    <div
      class="toast-place"
      role="status"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocusCapture={() => setHeld(true)}
      onBlurCapture={() => setHeld(false)}
    >
      {message && (
        <div class="toast" key={message.id}>
          <p>{message.text}</p>
          {message.undo && (
            <Button
              look="quiet"
              onClick={() => {
                message.undo?.();
                close();
              }}
            >
              {i18n.t('ui.undo')}
            </Button>
          )}
          <Button look="quiet" icon="close" iconOnly onClick={close}>
            {i18n.t('ui.dismiss')}
          </Button>
        </div>
      )}
    </div>
  );
}
