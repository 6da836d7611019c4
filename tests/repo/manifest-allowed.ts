/*
 * Everything the built extension may ask of a browser, each with the reason a reviewer of an add-on shop will want.
 * A line is added here together with the feature that needs it.
 */

type Reasons = Record<string, string>;

const PERMISSIONS: Reasons = {
  storage: 'Keeps the settings.',
  unlimitedStorage: 'Tags are research data: the browser must not refuse or clear them at an arbitrary size.',
  activeTab: 'Reads the page in front of a person when the button, the menu or a shortcut is used, and no other.',
  scripting: 'Puts the reading script into that page, and into the sites a person allowed.',
  contextMenus: 'Offers “tag as …” on a selection.',
};

/** The side panel needs a permission of its own in Chromium; Firefox has sidebars without one. */
export const ALLOWED_PERMISSIONS: Record<'chromium' | 'firefox', Reasons> = {
  chromium: { ...PERMISSIONS, sidePanel: 'Shows what was found and the form beside the page.' },
  firefox: PERMISSIONS,
};

/** Asked for one by one when a person chooses “always on this site” or “on every site”; never at install. */
export const ALLOWED_OPTIONAL_HOSTS: Reasons = {
  'https://*/*': 'Sites a person chooses to have read without a click.',
  'http://*/*': 'The same for sites without encryption; public bodies still run some.',
};

/** Keys of the manifest beyond those every extension has. */
export const ALLOWED_KEYS: Reasons = {
  action: 'The toolbar button with the number.',
  background: 'Receives what pages report and what a person presses.',
  browser_specific_settings: 'Firefox: fixed id, oldest version, and the statement that no data is collected.',
  commands: 'Keyboard shortcuts for the button and for both kinds of tags.',
  content_security_policy: 'Extension pages load nothing from outside and send nothing out.',
  default_locale: 'All words come from message files.',
  minimum_chrome_version: 'Oldest Chromium the code is written for.',
  optional_host_permissions: 'See ALLOWED_OPTIONAL_HOSTS.',
  options_ui: 'The settings page.',
  permissions: 'See ALLOWED_PERMISSIONS.',
  side_panel: 'Chromium: the panel beside the page.',
  sidebar_action: 'Firefox: the same panel.',
};

export const BASIC_KEYS = ['manifest_version', 'name', 'description', 'version', 'icons'];

/**
 * Code in the build that looks as if it turned text into code or reached a network, and why it does neither.
 */
export const EXPLAINED = {
  // zod probes once whether it may compile schemas; `jitless` (lib/model/common.ts) keeps it from ever asking.
  functionConstructor: 'return Function(``)',
  // Vite's loader fetches modules of the page itself in browsers without module preload.
  modulePreload: 'fetch(e.href,',
};
