import { defineConfig } from 'wxt';

/** Addresses a person may allow Normscope to read without a click; asked for one by one, never at install. */
const OPTIONAL_HOSTS = ['https://*/*', 'http://*/*'];

/**
 * Extension pages load nothing from outside and send nothing out; Trusted Types forbid turning text into markup.
 * `connect-src` widens when a person joins an endpoint (sync), not before.
 */
const PAGE_CSP = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const COMMANDS = {
  _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
  'tag-evidence': { suggested_key: { default: 'Alt+Shift+E' }, description: '__MSG_command_evidence__' },
  'tag-violation': { suggested_key: { default: 'Alt+Shift+V' }, description: '__MSG_command_violation__' },
  // Not N: Chromium keeps Alt+Shift+N for itself, and gives no key then.
  'next-tag': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_next__' },
};

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  i18n: { localesDir: 'lib/i18n/locales' },
  manifest: ({ browser }) => ({
    name: '__MSG_app_name__',
    description: '__MSG_app_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'activeTab',
      'scripting',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_host_permissions: OPTIONAL_HOSTS,
    action: { default_title: '__MSG_action_title__' },
    commands: COMMANDS,
    content_security_policy: { extension_pages: PAGE_CSP },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'normscope@normscope.org',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
  hooks: {
    // WXT copies the `matches` of runtime-registered content scripts into host_permissions; a fresh install must hold none.
    'build:manifestGenerated': (_wxt, manifest) => {
      delete manifest.host_permissions;
    },
  },
});
