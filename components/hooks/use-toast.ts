import { useCallback, useRef, useState } from 'preact/hooks';
import type { ToastMessage } from '../ui/Toast.tsx';

/** One message at a time; a newer one takes the place of the older. */
export function useToast() {
  const [message, setMessage] = useState<ToastMessage>();
  const count = useRef(0);
  const show = useCallback((text: string, undo?: () => void) => {
    count.current += 1;
    setMessage({ id: count.current, text, ...(undo ? { undo } : {}) });
  }, []);
  const clear = useCallback(() => setMessage(undefined), []);
  return { message, show, clear };
}
