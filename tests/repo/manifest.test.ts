import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { OUTPUT_FOLDERS } from '../../scripts/builds.ts';
import { injectedFiles } from '../../scripts/size.ts';
import { ALLOWED_KEYS, ALLOWED_OPTIONAL_HOSTS, ALLOWED_PERMISSIONS, BASIC_KEYS, EXPLAINED } from './manifest-allowed.ts';

/** Directives of a policy by name. */
const directives = (policy: string) => Object.fromEntries(policy.split(/;\s*/).map((each) => each.split(/\s+(.*)/s).slice(0, 2)));

const withoutExplained = (code: string) =>
  Object.values(EXPLAINED).reduce((rest, explained) => rest.replaceAll(explained, ''), code);

describe.for([...BROWSERS])('the built extension for %s', (browser) => {
  const folder = OUTPUT_FOLDERS[browser];
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const manifest = JSON.parse(read('manifest.json'));
  const files = readdirSync(folder, { recursive: true }).map(String);
  const scripts = files.filter((file) => file.endsWith('.js'));

  test('asks for the permissions that have a reason, and no others', () => {
    expect([...manifest.permissions].sort()).toEqual(Object.keys(ALLOWED_PERMISSIONS[browser]).sort());
  });

  test('holds no host permission when it is installed', () => {
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.optional_permissions).toBeUndefined();
    expect([...manifest.optional_host_permissions].sort()).toEqual(Object.keys(ALLOWED_OPTIONAL_HOSTS).sort());
  });

  test('has no key without a reason', () => {
    const known = new Set([...BASIC_KEYS, ...Object.keys(ALLOWED_KEYS)]);
    expect(Object.keys(manifest).filter((key) => !known.has(key))).toEqual([]);
  });

  test('shows web pages none of its files and lets no page talk to it', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('keeps its pages from loading, sending and turning text into markup', () => {
    const policy = directives(manifest.content_security_policy.extension_pages);
    expect(policy).toMatchObject({
      'default-src': "'self'",
      'script-src': "'self'",
      'connect-src': "'self'",
      'object-src': "'none'",
      'frame-ancestors': "'none'",
      'require-trusted-types-for': "'script'",
      'trusted-types': "'none'",
    });
  });

  test('turns no text into code', () => {
    const found = scripts.filter((file) => /\beval\(|\bFunction\(|new Function\b/.test(withoutExplained(read(file))));
    expect(found).toEqual([]);
  });

  test('carries no probe for compiled code into pages', () => {
    for (const file of injectedFiles(folder)) expect(read(file), file).not.toMatch(/\bFunction\(/);
  });

  test('imports nothing from elsewhere and reaches no network', () => {
    const outside = /(?:import|from)\s*\(?["'`]https?:|<script[^>]+src=["']?https?:|@import|importScripts/;
    const network = /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|RTCPeerConnection/;
    const pages = files.filter((file) => /\.(html|css|js)$/.test(file));
    expect(pages.filter((file) => outside.test(read(file)))).toEqual([]);
    expect(scripts.filter((file) => network.test(withoutExplained(read(file))))).toEqual([]);
  });

  test('has every file its manifest names', () => {
    const named = [
      manifest.background.service_worker ?? manifest.background.scripts[0],
      manifest.options_ui.page,
      manifest.side_panel?.default_path ?? manifest.sidebar_action.default_panel,
      ...Object.values<string>(manifest.icons),
    ];
    expect(named.filter((file) => !files.includes(file))).toEqual([]);
  });
});
