import type { Detector } from './build-detector.ts';

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
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (!url || !/^https?:$/.test(url.protocol)) return [];
    return detector.tables.flatMap((table) => {
      const own = longestLink(table.links, url);
      if (own) return [{ index, agreementId: table.ids[own.agreement] ?? '', why: `link|${own.address}` }];
      const symbol = symbolOf(url);
      const at = symbol === undefined ? -1 : table.names.indexOf(symbol);
      const agreement = /^\d+/.exec(table.uses[at] ?? '')?.[0];
      return agreement === undefined
        ? []
        : [{ index, agreementId: table.ids[Number(agreement)] ?? '', why: `document|${symbol}` }];
    });
  });
}

/** The longest listed beginning of this address; a path counts up to a border. */
function longestLink(links: string, url: URL): { address: string; agreement: number } | undefined {
  const here = `${url.hostname.replace(/^www\./, '')}${url.pathname}`.toLowerCase();
  return links
    .split('\n')
    .map((line) => ({ address: line.slice(0, line.lastIndexOf(' ')), agreement: Number(line.slice(line.lastIndexOf(' ') + 1)) }))
    .filter(
      ({ address }) => address !== '' && here.startsWith(address) && /^(?:[^\p{L}\p{N}]|$)|-/u.test(here.slice(address.length)),
    )
    .sort((a, b) => b.address.length - a.address.length)[0];
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
