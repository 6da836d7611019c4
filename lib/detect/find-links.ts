import { pattern } from '../text/lazily.ts';
import type { Detector, NameTable } from './build-detector.ts';
import { indexOfName } from './name-table.ts';

/** A link whose address is an agreement's own, or a document of it. */
export type LinkMention = {
  /** Index of the address in the list that was given. */
  index: number;
  agreementId: string;
  /** `link|pariscall.international` or `document|a/70/174`. */
  why: string;
};

/** Hosts that give UN documents by their symbol in the address. */
const UN_DOCUMENTS =
  /^(?:(?:www\.)?undocs\.org|docs\.un\.org|documents\.un\.org|daccess-ods\.un\.org|digitallibrary\.un\.org|(?:www\.)?un\.org)$/;

/**
 * Which links of a page lead to agreements: by the beginnings of addresses the catalogue lists, and by UN document symbols in
 * addresses of the UN's document servers. Pure; an address that is none is passed over.
 */
export function findLinks(addresses: readonly string[], detector: Detector): LinkMention[] {
  return addresses.flatMap((address, index) => {
    const host = HOST.exec(address)?.[1]?.toLowerCase() ?? '';
    // Most links of a page lead to itself: they are not worth taking apart.
    if (!UN_DOCUMENTS.test(host) && !detector.tables.some((table) => listedLinks(table).has(bare(host)))) return [];
    const url = URL.canParse(address) ? new URL(address) : undefined;
    return url ? detector.tables.flatMap((table) => linkMention(table, url, index) ?? []) : [];
  });
}

const HOST = /^https?:\/\/(?:[^/?#]*@)?([^/?#:]*)/i;
const bare = (host: string): string => host.replace(/^www\./, '');

function linkMention(table: NameTable, url: URL, index: number): LinkMention | undefined {
  const own = longestLink(table, url);
  if (own) return { index, agreementId: table.ids[own.agreement] ?? '', why: `link|${own.address}` };
  const symbol = symbolOf(url);
  const name = symbol === undefined ? -1 : indexOfName(table, symbol);
  const use = name < 0 ? undefined : table.usesAt(name)[0];
  return use && { index, agreementId: table.ids[use.agreement] ?? '', why: `document|${symbol}` };
}

type ListedLink = { address: string; agreement: number };

const listed = new WeakMap<NameTable, Map<string, ListedLink[]>>();

/** The listed beginnings of addresses by their host, longest first; taken apart once for each table. */
function listedLinks(table: NameTable): Map<string, ListedLink[]> {
  const known = listed.get(table);
  if (known) return known;
  const byHost = new Map<string, ListedLink[]>();
  for (const line of table.links.split('\n').filter(Boolean)) {
    const address = line.slice(0, line.lastIndexOf(' '));
    const host = address.split('/')[0] ?? '';
    byHost.set(host, [...(byHost.get(host) ?? []), { address, agreement: Number(line.slice(address.length + 1)) }]);
  }
  for (const links of byHost.values()) links.sort((a, b) => b.address.length - a.address.length);
  listed.set(table, byHost);
  return byHost;
}

const BORDER = pattern(String.raw`^(?:[^\p{L}\p{N}]|$)|-`);

/** The longest listed beginning of this address; a path counts up to a border. */
function longestLink(table: NameTable, url: URL): ListedLink | undefined {
  const host = bare(url.hostname);
  const here = `${host}${url.pathname}`.toLowerCase();
  return listedLinks(table)
    .get(host)
    ?.find(({ address }) => here.startsWith(address) && BORDER().test(here.slice(address.length)));
}

/** The folded symbol in the address of a UN document: `/en/A/RES/70/237`, `?symbol=A%2F70%2F174`. */
function symbolOf(url: URL): string | undefined {
  if (!UN_DOCUMENTS.test(url.hostname)) return undefined;
  const whole = `${url.pathname} ${[...url.searchParams.values()].join(' ')}`;
  let decoded = whole;
  try {
    decoded = decodeURIComponent(whole);
  } catch {
    // A stray percent sign; the address is read as it stands.
  }
  const symbol = /(?<![a-z])a\/(?:res\/|ac\.\d+\/\d{4}\/)?[\da-z]+(?:\/[\da-z.]+)?(?!\/(?:add|l\.|c\.))(?![\da-z.])/i.exec(
    decoded,
  )?.[0];
  return symbol?.toLowerCase();
}
