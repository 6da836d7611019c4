/** Ids of a person's own agreements begin so; none of the catalogue does. */
const PREFIX = 'own-';

/** Whether an agreement or norm is a person's own, by its id. */
export const isOwnId = (id: string): boolean => id.startsWith(PREFIX) && id.length > PREFIX.length;

export const ownId = (uuid: string): string => `${PREFIX}${uuid}`;

/** The agreement of an own norm: `own-quito-2` → `own-quito`. Undefined when the id does not end in a number. */
export const ownerOfNorm = (normId: string): string | undefined => /^(.+)-[1-9]\d{0,4}$/.exec(normId)?.[1];

/**
 * The beginning of an address as links are compared with it: lower case, without scheme, "www.", question and fragment.
 * Undefined when it is none: a name of a site has a dot.
 */
export function linkPattern(text: string): string | undefined {
  const bare = text.trim().replace(/^https?:\/\//i, '');
  const address = `https://${bare}`;
  if (bare === '' || !URL.canParse(address)) return undefined;
  const { hostname, pathname, username, port } = new URL(address);
  const host = hostname.replace(/^www\./, '');
  if (username || port || !/^[^.]+(\.[^.]+)+$/.test(host)) return undefined;
  return `${host}${pathname === '/' ? '' : pathname}`.toLowerCase();
}
