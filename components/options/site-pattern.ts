/** Hosts without subdomains: numbers and single names such as `localhost`. */
const isPlain = (host: string) => /^[\d.]+$/.test(host) || host.startsWith('[') || !host.includes('.');

/**
 * Match patterns for a site as a person writes it: `un.org`, `https://www.un.org/en/page`. With its subdomains, over
 * http and https. Undefined when it is not the address of a web site.
 */
export function sitePatterns(typed: string): string[] | undefined {
  const text = typed.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol) || url.hostname === '' || url.hostname.endsWith('.')) return undefined;
  if (isPlain(url.hostname) && !/^(localhost|[\d.]+|\[.*\])$/.test(url.hostname)) return undefined;
  const host = isPlain(url.hostname) ? url.hostname : `*.${url.hostname.replace(/^www\./, '')}`;
  return [`https://${host}/*`, `http://${host}/*`];
}

const EVERYWHERE = new Set(['<all_urls>', '*://*/*', 'https://*/*', 'http://*/*']);
export const ALL_SITES = ['https://*/*', 'http://*/*'];

/** What the browser's granted patterns mean for the three choices. */
export function readPatterns(origins: readonly string[]): { everywhere: boolean; sites: string[] } {
  const sites = origins
    .filter((origin) => !EVERYWHERE.has(origin))
    .map((origin) =>
      origin
        .replace(/^[^:]+:\/\//, '')
        .replace(/\/\*$/, '')
        .replace(/^\*\./, ''),
    );
  return { everywhere: origins.some((origin) => EVERYWHERE.has(origin)), sites: [...new Set(sites)].sort() };
}

/** The granted patterns that belong to a site of the list. */
export const patternsOf = (site: string, origins: readonly string[]): string[] =>
  origins.filter((origin) => readPatterns([origin]).sites.includes(site));
