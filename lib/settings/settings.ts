import { storage } from 'wxt/utils/storage';
import { PAGE_PREFERENCES } from './page-preferences.ts';

/**
 * Every setting of this device, one item each; none of them syncs. To add one: an item here, a row in
 * components/options. Reading a setting nobody set gives its fallback. A setting whose meaning changes gets a
 * `version` and a migration (https://wxt.dev/storage#versioning), never a second meaning under the old key.
 */

/** The person has seen the welcome page, so that an update does not open it again. */
export const welcomeDone = storage.defineItem<boolean>('local:welcomeDone', { fallback: false });

/** Cells of a CSV export that a spreadsheet could take for a formula get an apostrophe in front. Off: exact text. */
export const csvFormulaGuard = storage.defineItem<boolean>('local:csvFormulaGuard', { fallback: true });

/** How much copies of tagged pages may take together, megabytes (10⁶ bytes, compressed). */
export const copyLimit = storage.defineItem<number>('local:copyLimit', { fallback: 200 });

/** A small button appears beside a selection. Off: context menu and keyboard still work. */
export const showAdder = storage.defineItem<boolean>('local:showAdder', { fallback: PAGE_PREFERENCES.showAdder });

/** Mentions of agreements are painted in the page. Off: they are only listed in the panel. */
export const paintMentions = storage.defineItem<boolean>('local:paintMentions', {
  fallback: PAGE_PREFERENCES.paintMentions,
});
