import type { Article } from '../dom/article.ts';
import type { PageMetadata } from '../dom/metadata.ts';
import type { PageKind } from '../dom/page-kind.ts';
import type { Roots } from '../dom/roots.ts';
import type { UnreadFrames } from '../model/page-report.ts';
import type { Passage } from '../model/passage.ts';

/** What a passage is made of when it is described, and what is needed to find it again. */
export type DescribedPassage = Pick<Passage, 'quote' | 'position' | 'element'> & { start: number; end: number };

/** A document that was read once: its text, and the ways between text and document. Offsets: UTF-16 units of `text`. */
export type ReadDocument = {
  readonly kind: PageKind;
  readonly text: string;
  readonly truncated: boolean;
  /** Addresses that the document links to, in its order. */
  readonly links: readonly string[];
  /** Where the words of a link stand in the text; undefined when it has none (a picture). */
  linkPlace: (index: number) => { start: number; end: number } | undefined;
  /** What is shown but cannot be read. */
  readonly unread: UnreadFrames;
  /** The document's ranges for a stretch of the text, more than one where it lies in several trees; none when the document changed there. */
  rangesAt: (start: number, end: number) => StaticRange[];
  /** Selectors for a range of the document; undefined when it covers no text or too much of it. */
  describe: (range: AbstractRange) => DescribedPassage | undefined;
  /** Where the words of an element stand, by its CSS selector; undefined when there is none, or it has none. */
  elementPlace: (selector: string) => { start: number; end: number } | undefined;
  /** Offset in the text of a point of the document, or of the first text after it. */
  offsetAt: (container: Node, offset: number) => number;
  /** Whether the text at an offset belongs to the article. */
  isInArticle: (start: number, article: Article) => boolean;
};

/** A kind of document that Normscope can read. */
export type DocumentReader = {
  /** The whole document at once, whatever was read before: what a person selected may be younger. */
  read: () => ReadDocument;
  /**
   * The same in slices, reusing what did not change; undefined when `signal` aborted meanwhile. `worked` is told how long each slice
   * took, milliseconds.
   */
  readInSlices: (signal: AbortSignal, worked?: (ms: number) => void) => Promise<ReadDocument | undefined>;
  /** Must be told of every change before the next reading in slices; without records everything may have changed. */
  changed: (records?: readonly MutationRecord[]) => void;
  /** The same for an element that shows something else, without a change of the tree: a slot, a frame, a new host. */
  changedIn: (element: Element) => void;
  /** The trees that were come to; each has to be watched. */
  readonly roots: Roots;
  metadata: () => PageMetadata;
};
