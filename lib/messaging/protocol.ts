import type { Capture } from '../model/draft.ts';
import type { Fingerprint } from '../model/fingerprint.ts';
import type { TagKind } from '../model/kinds.ts';
import type { Mention } from '../model/mention.ts';
import type { PageIdentity } from '../model/page-identity.ts';
import type { PagePassage, PageReport } from '../model/page-report.ts';
import type { Selectors } from '../model/passage.ts';

/**
 * The whole protocol. Extension pages share one IndexedDB and need no messages among themselves;
 * only page scripts, which may not open it, do.
 */

/**
 * From a page script to the extension. The address comes with the message because pages navigate without loading;
 * the background refuses one whose origin is not the sender's.
 */
export type PageToExtension = {
  /** The page was read, or changed: the background draws the button, an open panel shows the list. */
  pageReport: (report: PageReport) => void;
  /** A person selected a passage to tag. Saved as a draft; the panel shows its form. */
  captureQuote: (capture: Capture) => CaptureOutcome;
  /** Where the page's text and links cite agreements. Asked of the background, so that pages carry no catalogue. */
  detect: (page: { text: string; links: string[]; recognise: boolean }) => Detected;
  /** The passages saved for an address (a `pageKey`), and for versions of that page with the same text once that is known. */
  passagesHere: (page: { url: string; identity?: PageIdentity | undefined }) => PagePassage[];
  /** A person pressed a painted tag: the panel shows it. Whether a panel could be opened. */
  openTag: (tag: { passageId: string }) => { panelOpen: boolean };
  /** Put the script that tells article from menu (Readability) into the sender's page; asked for only when needed. */
  needArticleScript: (nothing: Record<string, never>) => void;
  /** Style the highlights in the frames and shadow trees of the sender's page, as far as that is not done. */
  needRootStyle: (nothing: Record<string, never>) => void;
};

/**
 * What was found: places in the text, and which of the links (by index) lead to agreements. The fingerprint by which the text is
 * recognised is made on this occasion, where it holds up no page, when it was asked for. `ms`: how long all of it took.
 */
export type Detected = {
  ms: number;
  mentions: Mention[];
  links: { index: number; agreementId: string; why: string }[];
  fingerprint?: Fingerprint | undefined;
};

/** Whether the draft was kept, and whether its form is on the screen now. */
export type CaptureOutcome = { saved: true; panelOpen: boolean } | { saved: false; reason: 'full' | 'failed' | 'address' };

/** From the background to the extension's own pages. */
export type BackgroundToPages = {
  /** A person pressed the button on a tab; whether or not the page could be read, a panel looks at it again. */
  tabPressed: () => void;
};

/** From the extension to the page script of one tab. */
export type ExtensionToPage = {
  /** What the page script knows now. */
  describePage: () => PageReport;
  /** Scroll to a mention or passage and flash it; false when it is not on the page. */
  reveal: (target: { mention: number } | { passageId: string }) => boolean;
  /** Capture the current selection; false when nothing is selected. */
  captureSelection: (kinds: TagKind[]) => boolean;
  /** Selectors for where a passage stands now; null when it is not on the page. */
  describePlace: (passage: { passageId: string }) => Selectors | null;
  /** Selectors for what is selected on the page; null when nothing is. */
  describeSelection: () => Selectors | null;
  /** Go to the next tag on the page, after the last to the first; false when there is none. */
  stepTag: () => boolean;
  /** Tags were saved or deleted somewhere: ask for the passages again. */
  tagsChanged: () => void;
  /** The person's own agreements changed: what the page cites has to be asked for again. */
  catalogueChanged: () => void;
  /** The permission to read the page was taken back: leave no trace on it. */
  stop: () => void;
};
