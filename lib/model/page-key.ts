/**
 * Parameters that say how a reader came to a page, not which page it is: click and visitor ids as
 * browsers strip them (Firefox: preference `privacy.query_stripping.strip_list`), and the families of campaign tools. Names that some site may use for its content ("ref", "source", "cid") are not among them.
 */
const TRACKING = new Set(
  (
    '_ga _gl __hsfp __hssc __hstc _hsenc _hsmi hsCtaTracking _openstat dclid fbclid gbraid gclid gclsrc igsh igshid li_fat_id ' +
    'mkt_tok ml_subscriber ml_subscriber_hash msclkid oly_anon_id oly_enc_id rb_clickid s_cid srsltid ttclid twclid vero_conv ' +
    'vero_id wbraid wickedid yclid ysclid'
  ).split(' '),
);
const TRACKING_FAMILIES = ['utm_', 'mc_', 'mtm_', 'matomo_', 'pk_', 'piwik_', 'hsa_', 'oft_'];

const isTracking = (name: string) => TRACKING.has(name) || TRACKING_FAMILIES.some((family) => name.startsWith(family));

/**
 * The address under which a page's tags are kept: without fragment and tracking parameters; otherwise as visited.
 * Deliberately cautious: two addresses are one page only when nothing that could choose the content differs.
 *
 * @throws TypeError when `url` is not an absolute address
 */
export function pageKey(url: string): string {
  const parsed = new URL(url);
  parsed.hash = '';
  const tracking: string[] = [];
  // Not `keys()`: in a Firefox content script the iterators of page objects cannot be iterated.
  parsed.searchParams.forEach((_value, name) => {
    if (isTracking(name)) tracking.push(name);
  });
  // Touching searchParams re-encodes the whole query, so an address without tracking stays byte for byte.
  for (const name of tracking) parsed.searchParams.delete(name);
  return parsed.href;
}
