import type { Agreement } from '../../lib/model/agreement.ts';
import type { MentionItem } from '../../lib/model/page-report.ts';

export type FoundAgreement = {
  agreement: Agreement;
  inArticle: MentionItem[];
  /** In menus, sidebars and footers. */
  elsewhere: MentionItem[];
  /** Norms of it that the page names, in the catalogue's order. */
  norms: Agreement['norms'];
};

/** Mentions by agreement: those the article speaks of most come first, those only in menus and footers last. */
export function groupMentions(mentions: MentionItem[], agreements: readonly Agreement[]): FoundAgreement[] {
  const known = new Map(agreements.map((agreement) => [agreement.id, agreement]));
  const found = new Map<string, FoundAgreement>();
  for (const mention of mentions) {
    const agreement = known.get(mention.agreementId);
    if (!agreement) continue;
    const entry = found.get(agreement.id) ?? { agreement, inArticle: [], elsewhere: [], norms: [] };
    (mention.inArticle ? entry.inArticle : entry.elsewhere).push(mention);
    found.set(agreement.id, entry);
  }
  for (const entry of found.values()) {
    const named = new Set([...entry.inArticle, ...entry.elsewhere].flatMap((mention) => mention.normIds));
    entry.norms = entry.agreement.norms.filter((norm) => named.has(norm.id));
  }
  return [...found.values()].sort((a, b) => b.inArticle.length - a.inArticle.length || b.elsewhere.length - a.elsewhere.length);
}

/** Context shorter than this is all there is on that side; longer context was cut somewhere, perhaps within a word. */
const CUT = 30;

export const contextBefore = (text: string): string => (text.length < CUT ? text : text.replace(/^\S*\s+/, '… '));
export const contextAfter = (text: string): string => (text.length < CUT ? text : text.replace(/\s+\S*$/, ' …'));
