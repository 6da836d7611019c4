import type { Capture } from '../model/draft.ts';
import type { PagePassage, PageReport } from '../model/page-report.ts';
import type { TagKind } from '../model/tag.ts';

/**
 * The whole protocol. Extension pages share one IndexedDB and need no messages among themselves;
 * only page scripts, which may not open it, do.
 */

/** From a page script to the extension. The page's address is taken from the sender, never from the message. */
export type PageToExtension = {
  /** The page was read, or changed: the background draws the button, an open panel shows the list. */
  pageReport: (report: PageReport) => void;
  /** A person selected a passage to tag. Saved as a draft; the panel shows its form. */
  captureQuote: (capture: Capture) => { draftId: string };
  /** The passages saved for the sender's address. */
  passagesHere: () => PagePassage[];
  /** Put the script that knows article from menu (Readability) into the sender's frame; asked for only when needed. */
  needArticleScript: () => void;
};

/** From the extension to the page script of one tab. */
export type ExtensionToPage = {
  /** What the page script knows now. */
  describePage: () => PageReport;
  /** Scroll to a mention or passage and flash it; false when it is not on the page. */
  reveal: (target: { mention: number } | { passageId: string }) => boolean;
  /** Capture the current selection; false when nothing is selected. */
  captureSelection: (kinds: TagKind[]) => boolean;
  /** Tags were saved or deleted somewhere: ask for the passages again. */
  tagsChanged: () => void;
};
