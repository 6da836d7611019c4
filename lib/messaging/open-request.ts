import { storage } from 'wxt/utils/storage';

/**
 * A tag that a person pressed on a page and that the panel of that window should show. In the browser's memory rather than in a
 * message: a panel that opens by the same press does not listen yet.
 */
export const openRequest = storage.defineItem<{ windowId: number; passageId: string } | null>('session:openRequest', {
  fallback: null,
});
