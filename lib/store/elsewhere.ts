import { addressKey, addressKeys, siteOf } from '../model/address-key.ts';
import type { Elsewhere, PageTags, WhyElsewhere } from '../model/elsewhere.ts';
import { type Fingerprint, marksOf } from '../model/fingerprint.ts';
import type { PageIdentity } from '../model/page-identity.ts';
import { pageKey } from '../model/page-key.ts';
import type { Source } from '../model/source.ts';
import type { StoredText } from '../model/stored-text.ts';
import type { AppDb } from './db.ts';
import { tagRowsOf } from './rows.ts';

/** A page as it stands before the person; without an identity only its address is known. `url`: a page key. */
export type PageHere = { url: string; identity?: PageIdentity | undefined };

/** Whether two texts are the same one; stricter for different pages of one site. */
export type SameText = (a: Fingerprint, b: Fingerprint, onOneSite: boolean) => boolean;

/** The strongest first: an address is given for one reason. */
const ORDER: readonly WhyElsewhere[] = ['page', 'text', 'translation', 'address'];

/** Addresses told of; a text that stands under more is a notice, not a statement. */
const MOST = 10;

/**
 * The tags of a page: those of its address, those of other versions of it with the same text, and what else has to do with it.
 * Not one transaction: what is judged between the queries would let it end. A change in between is seen by asking again.
 */
export async function pageTags(db: AppDb, { url, identity }: PageHere, isSame: SameText): Promise<PageTags> {
  // Several: an import brings a colleague's source of the same page under its own id.
  const own = await db.sources.where('url').equals(url).toArray();
  const elsewhere = identity ? await sameTextElsewhere(db, url, identity, isSame) : [];
  const versions = elsewhere.filter(({ why }) => why === 'page').flatMap(({ rows }) => rows.map(({ source }) => source));
  const sources = new Map([...own, ...versions].map((source) => [source.id, source]));
  return { here: await tagRowsOf(db, [...sources.values()]), elsewhere };
}

/**
 * Other addresses whose tags concern a page: the same text, or versions and translations of the page. Only those with tags.
 */
export async function sameTextElsewhere(
  db: AppDb,
  url: string,
  { fingerprint, canonicalUrl, translations }: PageIdentity,
  isSame: SameText,
): Promise<Elsewhere[]> {
  const keys = addressKeys(url, canonicalUrl);
  const why = new Map<string, WhyElsewhere>();
  const sources = new Map<string, Source>();
  const note = (source: Source, reason: WhyElsewhere) => {
    const known = why.get(source.id);
    if (source.url === url || (known && ORDER.indexOf(known) <= ORDER.indexOf(reason))) return;
    why.set(source.id, reason);
    sources.set(source.id, source);
  };

  for (const text of await textsLike(db, fingerprint, keys)) {
    for (const source of await sourcesOf(db, text)) {
      const theirs = addressKeys(source.url, source.canonicalUrl);
      const isVersion = theirs.some((key) => keys.includes(key));
      const onOneSite = !isVersion && siteOf(addressKey(source.url)) === siteOf(addressKey(url));
      const same = isSame(text.fingerprint, fingerprint, onOneSite);
      if (same) note(source, isVersion ? 'page' : 'text');
      else if (isVersion) note(source, 'address');
    }
  }
  // Tags that came by an import have no text here: only what the pages declare.
  const declared = canonicalUrl === undefined ? [url] : [url, pageKey(canonicalUrl)];
  const claims = [
    ...(await db.sources.where('url').anyOf(declared).toArray()),
    ...(await db.sources.where('canonicalUrl').anyOf(declared).toArray()),
  ];
  for (const source of claims)
    if (addressKeys(source.url, source.canonicalUrl).some((key) => keys.includes(key))) note(source, 'address');
  for (const source of await db.sources.where('url').anyOf(translations.map(pageKey)).toArray()) note(source, 'translation');
  return withTags(db, sources, why);
}

/** Texts that may be the page's: by their marks, or captured under one of its addresses. */
async function textsLike(db: AppDb, fingerprint: Fingerprint, keys: string[]): Promise<StoredText[]> {
  const alike = await db.texts.where('marks').anyOf(marksOf(fingerprint)).distinct().toArray();
  const placed = await db.texts.where('places').anyOf(keys).distinct().toArray();
  return [...new Map([...alike, ...placed].map((text) => [text.sha256, text])).values()];
}

async function sourcesOf(db: AppDb, { sha256 }: StoredText): Promise<Source[]> {
  const first = await db.sources.where('textSha256').equals(sha256).toArray();
  const later = await db.passages.where('textSha256').equals(sha256).toArray();
  const others = await db.sources.bulkGet([...new Set(later.map(({ sourceId }) => sourceId))]);
  return [...first, ...others.filter((source) => source !== undefined)];
}

/** One entry an address, with its tags. */
async function withTags(db: AppDb, sources: Map<string, Source>, why: Map<string, WhyElsewhere>): Promise<Elsewhere[]> {
  const entries = new Map<string, Elsewhere>();
  for (const row of await tagRowsOf(db, [...sources.values()])) {
    const reason = why.get(row.source.id) ?? 'address';
    const entry = entries.get(row.source.url);
    if (!entry) entries.set(row.source.url, { why: reason, source: row.source, rows: [row] });
    else {
      entry.rows.push(row);
      if (ORDER.indexOf(reason) < ORDER.indexOf(entry.why)) entry.why = reason;
    }
  }
  return [...entries.values()]
    .sort((a, b) => ORDER.indexOf(a.why) - ORDER.indexOf(b.why) || b.rows.length - a.rows.length)
    .slice(0, MOST);
}
