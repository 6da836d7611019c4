/** The host a person knows a page by; the address itself when it cannot be read. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') || url : url;
}

/** Where the stored copy of a passage's page is read: an address among the extension's own pages. */
export const copyUrl = (passageId: string): string => `copy.html#${passageId}`;
