import type { ReadDocument } from '../../lib/document/types.ts';
import type { Article } from '../../lib/dom/article.ts';
import { MAX_LISTED_MENTIONS } from '../../lib/model/limits.ts';
import type { Mention } from '../../lib/model/mention.ts';
import type { PageIdentity } from '../../lib/model/page-identity.ts';
import type { AnchorState, MentionItem, PageReport } from '../../lib/model/page-report.ts';

/** Words shown on each side of a mention, UTF-16 units. */
const AROUND = 60;

/** The mentions, and the reading in which they were found: perhaps an earlier one. */
type Found = { document: ReadDocument; mentions: readonly Mention[] };

/** What the page script knows of its page at one moment. */
export type PageState = {
  document: ReadDocument;
  /** Undefined until mentions were looked for. */
  found: Found | undefined;
  article: Article | undefined;
  anchors: readonly AnchorState[];
  identity: PageIdentity | undefined;
};

export const readingReport = (title: string): PageReport => ({
  title,
  status: 'reading',
  characters: 0,
  truncated: false,
  unread: { frames: 0, hosts: [] },
  agreementCount: 0,
  mentions: [],
  mentionCount: 0,
  anchors: [],
});

export function pageReport(title: string, state: PageState): PageReport {
  const { document, found, anchors, identity } = state;
  const mentions = found?.mentions ?? [];
  return {
    title: title.slice(0, 2_000),
    status: statusOf(state),
    characters: document.text.length,
    truncated: document.truncated,
    unread: document.unread,
    agreementCount: new Set(mentions.filter(({ weak }) => !weak).map(({ agreementId }) => agreementId)).size,
    mentions: found ? listed(mentions).map((index) => mentionItem(found, state.article, index)) : [],
    mentionCount: mentions.length,
    anchors: anchors.slice(0, 10_000),
    ...(identity ? { identity } : {}),
  };
}

function statusOf({ document, found }: PageState): PageReport['status'] {
  if (document.kind === 'image' || document.kind === 'pdf') return document.kind;
  if (document.text === '') return document.kind === 'frames' || document.unread.frames > 0 ? 'frames' : 'empty';
  return found ? 'read' : 'reading';
}

/** Which mentions are listed one by one: the first ones, but of every agreement at least its first. */
function listed(mentions: readonly Mention[]): number[] {
  const indexes = mentions.map((_, index) => index);
  if (indexes.length <= MAX_LISTED_MENTIONS) return indexes;
  const seen = new Set<string>();
  const first = indexes.filter((index) => {
    const { agreementId } = mentions[index] as Mention;
    return !seen.has(agreementId) && seen.add(agreementId);
  });
  const chosen = new Set([...first, ...indexes].slice(0, MAX_LISTED_MENTIONS + first.length));
  return [...chosen].slice(0, MAX_LISTED_MENTIONS).sort((a, b) => a - b);
}

function mentionItem({ document, mentions }: Found, article: Article | undefined, index: number): MentionItem {
  const { start, end, agreementId, normIds, form, why, wrongName, weak } = mentions[index] as Mention;
  const { text } = document;
  return {
    index,
    agreementId,
    normIds,
    form,
    why: (why ?? form).slice(0, 500),
    wrongName: wrongName === true,
    weak: weak === true,
    quote: text.slice(start, end).slice(0, 2_000),
    before: text.slice(Math.max(0, start - AROUND), start),
    after: text.slice(end, end + AROUND),
    // Until the article is known every mention counts as part of it: better one list than a wrong heading.
    inArticle: article === undefined || article.elements.size === 0 || document.isInArticle(start, article),
  };
}
