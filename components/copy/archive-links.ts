/** Pages of the Internet Archive about an address: https://archive.org/help/wayback_api.php, https://web.archive.org/save */
const ARCHIVE = 'https://web.archive.org';

/** Its copy nearest to a day. `retrievedAt`: UTC instant. */
export const archivedAt = (url: string, retrievedAt: string): string =>
  `${ARCHIVE}/web/${retrievedAt.slice(0, 10).replaceAll('-', '')}/${url}`;

/** Asks it to keep the page as it is now. */
export const archiveNow = (url: string): string => `${ARCHIVE}/save/${url}`;
