/** Settings that page scripts follow, by their key in the browser's local storage, and what holds until a person changes them. */
export const PAGE_PREFERENCES = { paintMentions: true, showAdder: true };
export type PagePreferences = typeof PAGE_PREFERENCES;
