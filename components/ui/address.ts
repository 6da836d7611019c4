/** The host a person knows a page by; the address itself when it cannot be read. */
export function hostOf(url: string): string {
  const parsed = URL.parse(url);
  return parsed?.host.replace(/^www\./, '') || url;
}
