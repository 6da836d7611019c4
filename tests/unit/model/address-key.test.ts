import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressKey, addressKeys, siteOf } from '../../../lib/model/address-key.ts';
import { pageKey } from '../../../lib/model/page-key.ts';

const PAGE = 'https://www.mfa.example/press/2026/114';

/** Addresses under which the page above may stand. */
const versions: Record<string, string> = {
  'by http': 'http://www.mfa.example/press/2026/114',
  'without www': 'https://mfa.example/press/2026/114',
  'on a second server': 'https://www2.mfa.example/press/2026/114',
  'for phones': 'https://m.mfa.example/press/2026/114',
  'for phones, with www': 'https://www.m.mfa.example/press/2026/114',
  'with its port': 'https://www.mfa.example:443/press/2026/114',
  'with a fragment': `${PAGE}#p3`,
  'from a newsletter': `${PAGE}?utm_source=letter&mc_cid=1`,
  'with a slash': `${PAGE}/`,
  'with an index': `${PAGE}/index.html`,
  'with an index of another server': `${PAGE}/Default.aspx`,
  'for print': `${PAGE}?print=1`,
  'for print, by path': `${PAGE}/print`,
  'for print, by folder': 'https://www.mfa.example/print/press/2026/114',
  'for print, by view': `${PAGE}?view=Print`,
  'as AMP': `${PAGE}/amp/`,
  'as AMP, by folder': 'https://www.mfa.example/amp/press/2026/114',
  'as AMP, by parameter': `${PAGE}?outputType=amp`,
  'as AMP, on a host of its own': 'https://amp.mfa.example/press/2026/114',
  'in the AMP cache': 'https://www-mfa-example.cdn.ampproject.org/c/s/www.mfa.example/press/2026/114',
  'in the AMP viewer of a search engine': 'https://www.google.com/amp/s/www.mfa.example/press/2026/114/amp',
};
describe('a candidate for the same page', () => {
  for (const [name, url] of Object.entries(versions)) test(name, () => expect(addressKey(url)).toBe(addressKey(PAGE)));
});

/** Addresses that are other pages, near as they look. */
const others: Record<string, [string, string]> = {
  'another path': [PAGE, 'https://www.mfa.example/press/2026/115'],
  'another site': [PAGE, 'https://www.mod.example/press/2026/114'],
  'another subdomain': [PAGE, 'https://fr.mfa.example/press/2026/114'],
  'another port': [PAGE, 'https://www.mfa.example:8080/press/2026/114'],
  'another case of the path': [PAGE, 'https://www.mfa.example/Press/2026/114'],
  'a parameter that may choose the content': [PAGE, `${PAGE}?id=2`],
  'a parameter with another value': [`${PAGE}?id=1`, `${PAGE}?id=2`],
  'a view that is no version': [PAGE, `${PAGE}?view=annex`],
  'a page whose name begins with a version': [PAGE, `${PAGE}/printing`],
  'a page about print in the middle': ['https://mfa.example/a/print/b', 'https://mfa.example/a/b'],
  'a site that is called like a version': ['https://m.example/a', 'https://example/a'],
};
describe('no candidate', () => {
  for (const [name, [a, b]] of Object.entries(others)) test(name, () => expect(addressKey(a)).not.toBe(addressKey(b)));
});

test('the order of parameters does not count, their values do', () => {
  expect(addressKey('https://a.example/x?b=2&a=1&print=1')).toBe(addressKey('http://a.example/x/?a=1&b=2'));
  expect(addressKey('https://a.example/x?a=1%262')).not.toBe(addressKey('https://a.example/x?a=1&2'));
});

test('whatever the address, its page key is a candidate for it, and so is the other scheme', () => {
  const urls = fc.webUrl({ withQueryParameters: true, withFragments: true });
  fc.assert(
    fc.property(urls, (url) => {
      expect(addressKey(pageKey(url))).toBe(addressKey(url));
      expect(addressKey(url.replace(/^https:/, 'http:'))).toBe(addressKey(url));
    }),
  );
});

test('refuses what is no address', () => expect(() => addressKey('not an address')).toThrow(TypeError));

test('a page is also known by the address it declares, unless that is none, on another site, or the front page', () => {
  const own = addressKey(PAGE);
  expect(addressKeys(PAGE, 'https://mfa.example/statements/7')).toEqual([own, 'mfa.example/statements/7']);
  expect(addressKeys(PAGE, 'https://mfa.example/?p=7')).toEqual([own, 'mfa.example?p=7']);
  for (const declared of [
    PAGE,
    undefined,
    'https://other.example/press/2026/114',
    'https://mfa.example/',
    'http://www.mfa.example/index.html',
    'javascript:1',
    '/x',
  ])
    expect(addressKeys(PAGE, declared)).toEqual([own]);
});

test('knows the site', () => {
  expect(siteOf(addressKey('https://www.mfa.example:8080/a?b=1'))).toBe('mfa.example:8080');
  expect(siteOf(addressKey('https://mfa.example/?p=1'))).toBe('mfa.example');
});
