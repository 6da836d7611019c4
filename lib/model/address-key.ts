import { pageKey } from './page-key.ts';

/*
 * Why: one page stands under many addresses: with and without "www.", by http and https, for phones, for print, as AMP. What such
 * versions differ by is taken away here. Equal keys make a candidate and prove nothing: whether two addresses show the same text,
 * only the text says.
 */

/** Hosts of versions: `www.mfa.example`, `m.mfa.example`, `amp.mfa.example`. */
const HOST = /^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.)/;

/** Parts of paths by which versions differ, and what stands there otherwise; in the order in which they are taken away. */
const PATHS: readonly [RegExp, string][] = [
  [/\/(?:amp|print|printable)\/?$/i, '/'],
  [/^\/(?:amp|print|printable)\//i, '/'],
  [/\/(?:index|default)\.(?:html?|php|aspx?|jsp)$/i, '/'],
  [/\.(?:amp|print)(\.html?)$/i, '$1'],
  [/\/+$/, ''],
];

/** Parameters that ask for a version, with any value or with these. */
const PARAMETERS = new Map<string, readonly string[] | 'any'>([
  ['amp', 'any'],
  ['print', 'any'],
  ['printable', 'any'],
  ['printview', 'any'],
  ['outputtype', ['amp']],
  ['output', ['amp', 'print']],
  ['view', ['amp', 'print']],
  ['format', ['amp', 'print']],
  ['mode', ['amp', 'print']],
  ['layout', ['print']],
]);

/** Servers that show other sites' AMP versions; what follows is the address: https://developers.google.com/amp/cache/overview */
const AMP_VIEWERS: readonly RegExp[] = [
  /^https:\/\/[^/]+\.cdn\.ampproject\.org\/[a-z]\/(s\/)?/,
  /^https:\/\/www\.google\.[a-z.]+\/amp\/(s\/)?/,
];

/**
 * What is left of an address when its fragment, tracking, scheme, and what tells versions of a page apart are taken away.
 *
 * @throws TypeError when `url` is not an absolute address
 */
export function addressKey(url: string): string {
  const parsed = new URL(pageKey(unwrapped(url)));
  let host = parsed.host;
  while (HOST.test(host)) host = host.replace(HOST, '');
  const path = PATHS.reduce((left, [part, otherwise]) => left.replace(part, otherwise), parsed.pathname);
  const kept: string[] = [];
  // Not an iterator: in a Firefox content script those of page objects cannot be iterated.
  parsed.searchParams.forEach((value, name) => {
    if (!asksForVersion(name, value)) kept.push(`${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
  });
  return `${host}${path}${kept.length > 0 ? `?${kept.sort().join('&')}` : ''}`;
}

/**
 * The keys under which a page may be known: by its address, and by the one it declares. Not believed is an address on another site,
 * because a page could claim somebody else's to learn what is tagged there; nor the front page, which some site builders let every
 * page of a site declare.
 */
export function addressKeys(url: string, canonicalUrl: string | undefined): string[] {
  const own = addressKey(url);
  if (canonicalUrl === undefined || !URL.canParse(canonicalUrl) || !/^https?:/.test(canonicalUrl)) return [own];
  const declared = addressKey(canonicalUrl);
  const site = siteOf(declared);
  return site === siteOf(own) && declared !== site ? [...new Set([own, declared])] : [own];
}

/** The site of a key: what stands before its path. */
export const siteOf = (key: string): string => key.replace(/[/?].*$/, '');

function unwrapped(url: string): string {
  for (const viewer of AMP_VIEWERS) {
    const found = viewer.exec(url);
    const inside = found && `${found[1] ? 'https' : 'http'}://${url.slice(found[0].length)}`;
    if (inside && URL.canParse(inside)) return inside;
  }
  return url;
}

function asksForVersion(name: string, value: string): boolean {
  const values = PARAMETERS.get(name.toLowerCase());
  return values === 'any' || (values?.includes(value.toLowerCase()) ?? false);
}
