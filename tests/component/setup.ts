import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const messages = generateChromeMessages(await parseMessagesFile('lib/i18n/locales/en.yml'));

/** What the fake browser lacks: messages, as Chromium finds and fills them. */
const getMessage = (name: string, substitutions: string | string[] = []): string => {
  const values = [substitutions].flat();
  const message = messages[name]?.message ?? '';
  return message.replaceAll(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '');
};

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.i18n, { getMessage, getUILanguage: () => 'en' });
  document.body.replaceChildren();
});
