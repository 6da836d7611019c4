import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { pageKey } from '../../lib/model/page-key.ts';

/**
 * Calls `moved` after the page went to another address without loading. After, not while: WXT's own event comes before the address
 * changes where it listens to `navigate`, so it serves only browsers without the Navigation API, where it polls.
 */
export function followAddress(ctx: ContentScriptContext, moved: () => void): void {
  let here = pageKey(location.href);
  const look = () => {
    const now = pageKey(location.href);
    if (now === here) return;
    here = now;
    moved();
  };
  const { navigation } = globalThis as { navigation?: EventTarget };
  if (navigation) navigation.addEventListener('currententrychange', look, { signal: ctx.signal });
  else ctx.addEventListener(window, 'wxt:locationchange', look);
}
