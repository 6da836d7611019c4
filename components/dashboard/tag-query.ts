import { uiLanguage } from '../../lib/i18n/index.ts';
import type { Agreement } from '../../lib/model/agreement.ts';
import type { TagRow } from '../../lib/model/records.ts';
import type { TagKind } from '../../lib/model/tag.ts';
import { actorWords, agreementWords, normWords } from '../tag-list/tag-words.ts';
import { foldWords } from '../ui/combobox-state.ts';

export type SortBy = 'newest' | 'oldest' | 'speaker' | 'norm' | 'source';
export type TagQuery = { text: string; kind: TagKind | 'all'; sort: SortBy };

export const EVERYTHING: TagQuery = { text: '', kind: 'all', sort: 'newest' };

/** Rows folded at once: well under the 50 ms in which a key press should be answered. */
const PIECE = 1_000;

/** Folding 100,000 quotes takes a moment, so what was folded once is kept until the tag changes. */
type SearchText = { updatedAt: string; folded: string };

export function tagSearch(agreements: readonly Agreement[]) {
  const texts = new Map<string, SearchText>();

  const searchText = ({ tag, passage, source }: TagRow): string => {
    const known = texts.get(tag.id);
    if (known?.updatedAt === tag.updatedAt) return known.folded;
    const alleged = tag.kind === 'violation' ? actorWords(tag.allegedActors) : '';
    const norms = normWords(tag, agreements);
    const words = [
      passage.quote.exact,
      actorWords(tag.speakers),
      alleged,
      norms,
      // "13f" must find "13(f)".
      norms.replaceAll(/[()\s]/g, ''),
      agreementWords(tag, agreements),
      source.title,
      source.url,
      tag.note,
    ];
    const folded = foldWords(words.join(' '));
    texts.set(tag.id, { updatedAt: tag.updatedAt, folded });
    return folded;
  };

  /** The search texts of the last rows, in their order; another list of rows is prepared anew from what is known. */
  let prepared: { rows: TagRow[]; texts: string[] } | undefined;
  const textsOf = (rows: TagRow[]): string[] => {
    if (prepared?.rows !== rows) prepared = { rows, texts: rows.map(searchText) };
    return prepared.texts;
  };

  /** The rows that fit, in order. `rows` come newest first. */
  const select = (rows: TagRow[], query: TagQuery): TagRow[] => {
    const words = foldWords(query.text).split(' ').filter(Boolean);
    const ofKind = (row: TagRow) => query.kind === 'all' || row.tag.kind === query.kind;
    const texts = words.length > 0 ? textsOf(rows) : [];
    const fits = (row: TagRow, place: number) => ofKind(row) && words.every((word) => texts[place]?.includes(word));
    const found = query.kind === 'all' && words.length === 0 ? rows : rows.filter(fits);
    if (query.sort === 'newest') return found;
    if (query.sort === 'oldest') return found.toReversed();
    return byWords(found, WORDS[query.sort], agreements);
  };

  /** Prepares the search of long lists in small pieces while nobody types. Returns its stop. */
  const warm = (rows: TagRow[]): (() => void) => {
    let next = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const piece = () => {
      for (const row of rows.slice(next, next + PIECE)) searchText(row);
      next += PIECE;
      timer = next < rows.length ? setTimeout(piece) : undefined;
    };
    timer = setTimeout(piece);
    return () => clearTimeout(timer);
  };

  return { select, warm };
}

const WORDS: Record<Exclude<SortBy, 'newest' | 'oldest'>, (row: TagRow, agreements: readonly Agreement[]) => string> = {
  speaker: ({ tag }) => actorWords(tag.speakers),
  norm: ({ tag }, agreements) => normWords(tag, agreements),
  source: ({ source }) => source.title || source.url,
};

/** Alphabetically in the reader's language; rows without the words last. */
function byWords(
  rows: TagRow[],
  words: (row: TagRow, agreements: readonly Agreement[]) => string,
  agreements: readonly Agreement[],
) {
  const { compare } = new Intl.Collator(uiLanguage(), { numeric: true });
  return rows
    .map((row) => ({ row, key: words(row, agreements) }))
    .sort((a, b) => (a.key === '' ? 1 : 0) - (b.key === '' ? 1 : 0) || compare(a.key, b.key))
    .map(({ row }) => row);
}
