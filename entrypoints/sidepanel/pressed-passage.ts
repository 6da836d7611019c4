import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { openRequest } from '../../lib/messaging/open-request.ts';

/** The passage that was last pressed on a page of this window and is not in view yet, and what says that it is. */
export function usePressedPassage(): [string | undefined, () => void] {
  const [pressed, setPressed] = useState<string>();
  useEffect(() => {
    let over = false;
    const take = async (request: { windowId: number; passageId: string } | null) => {
      if (!request || request.windowId !== (await browser.windows.getCurrent()).id || over) return;
      setPressed(request.passageId);
    };
    void openRequest.getValue().then(take);
    const stop = openRequest.watch((request) => void take(request));
    return () => {
      over = true;
      stop();
    };
  }, []);
  const shown = () => {
    setPressed(undefined);
    void openRequest.removeValue();
  };
  return [pressed, shown];
}
