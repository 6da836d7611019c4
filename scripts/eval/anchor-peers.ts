import { type Chunk, type Chunker, textQuoteSelectorMatcher } from '@apache-annotator/selector';
import search from 'approx-string-match';
import { anchorAll, type Wanted } from '../../lib/anchor/anchor-all.ts';
import type { Span } from './anchor-page.ts';

/** Why: the same trials for what others would use. Each finds one passage at a time. */
export type Peer = { name: string; find: (text: string, wanted: readonly Wanted[]) => Promise<(Span | undefined)[]> };

export const ours: Peer = {
  name: 'Normscope',
  find: async (text, wanted) => anchorAll(text, wanted).map((outcome) => (outcome.state === 'lost' ? undefined : outcome.place)),
};

/** As its readme shows and Hypothesis uses it: up to half of the quote wrong, 256 at most; fewest errors, then nearest to where it was. */
const approx: Peer = {
  name: 'approx-string-match',
  find: async (text, wanted) =>
    wanted.map(({ exact, start }) => {
      const matches = search(text, exact, Math.min(256, Math.floor(exact.length / 2)));
      return matches.sort((a, b) => a.errors - b.errors || Math.abs(a.start - start) - Math.abs(b.start - start))[0];
    }),
};

/** Its matcher with prefix and suffix as kept; all matches are candidates, the first is taken. It does not search approximately. */
const apache: Peer = {
  name: '@apache-annotator',
  find: async (text, wanted) => {
    const places: (Span | undefined)[] = [];
    for (const { exact, prefix, suffix } of wanted) {
      const matches = textQuoteSelectorMatcher({ type: 'TextQuoteSelector', exact, prefix, suffix })(oneChunk(text));
      const first = await matches.next();
      places.push(first.done ? undefined : { start: first.value.startIndex, end: first.value.endIndex });
    }
    return places;
  },
};

export const peers: readonly Peer[] = [approx, apache];

function oneChunk(text: string): Chunker<Chunk<string>> {
  const chunk: Chunk<string> = { data: text };
  return { currentChunk: chunk, nextChunk: () => null, previousChunk: () => null, precedesCurrentChunk: () => false };
}
