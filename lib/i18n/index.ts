import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

export { i18n };

/** The words for a key that is put together at run time (a term of the codebook, an error); undefined when there are none. */
export function wordsFor(key: string, values: string[] = []): string | undefined {
  // A string where WXT's types list the known keys: they cannot know a key that is put together.
  const found = browser.i18n.getMessage(key.replaceAll('.', '_') as Parameters<typeof browser.i18n.getMessage>[0], values);
  return found === '' ? undefined : found;
}

/** The language of the words on the screen; not always the browser's own, because we do not speak all of them. */
export const uiLanguage = (): string => i18n.t('app.language');

export const uiDirection = (): 'ltr' | 'rtl' => (browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr');
