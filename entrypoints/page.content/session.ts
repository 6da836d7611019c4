import { htmlReader } from '../../lib/document/html.ts';
import type { ReadDocument } from '../../lib/document/types.ts';
import type { Article } from '../../lib/dom/article.ts';
import { spanOf } from '../../lib/dom/highlight.ts';
import { readRelations } from '../../lib/dom/metadata.ts';
import { caretAt } from '../../lib/dom/point.ts';
import { answerExtension, tellExtension } from '../../lib/messaging/page-door.ts';
import type { TagKind } from '../../lib/model/kinds.ts';
import type { PageIdentity } from '../../lib/model/page-identity.ts';
import { pageKey } from '../../lib/model/page-key.ts';
import type { PagePassage } from '../../lib/model/page-report.ts';
import type { Selectors } from '../../lib/model/passage.ts';
import { startAnchoring } from './anchoring.ts';
import { findArticle } from './article-script.ts';
import { captureOf } from './capture.ts';
import { type Asked, findMentions } from './find-mentions.ts';
import { createPace } from './pace.ts';
import { startPaintedTags } from './painted-tags.ts';
import { clearPage, paintMentions, paintPassages, reveal } from './painter.ts';
import { followPreferences } from './preferences.ts';
import { pageReport, readingReport } from './report.ts';
import { selectedRange } from './selected-range.ts';
import { startSelectionBar } from './selection-bar.ts';
import { styleRoots } from './style-roots.ts';
import { watchPage } from './watch-page.ts';

export type Session = {
  /** The page went to another address without loading. */
  moved: () => void;
  /** The page came back from the browser's cache, where the button lost its number. */
  shownAgain: () => void;
};

/**
 * One page while Normscope reads it: read → detect → paint → report, again after every change, until `signal` aborts.
 * Everything it started ends with the signal, and the page is as it was.
 */
export function startSession(page: Document, signal: AbortSignal, stop: () => void): Session {
  const reader = htmlReader(page);
  let passages: PagePassage[] = [];
  let article: Article | undefined;
  let read: ReadDocument | undefined;
  let readings = 0;
  let loads = 0;
  let asked: Asked | undefined;
  let searches = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  // Of its own: it works in the background, and a passage that comes late must not wait for it.
  const searchPace = createPace();
  const anchoring = startAnchoring(signal);

  /** Known once the text was searched. */
  const identity = (): PageIdentity | undefined =>
    asked?.fingerprint && { fingerprint: asked.fingerprint, ...readRelations(page) };

  const report = () =>
    read
      ? pageReport(page.title, {
          document: read,
          found: asked,
          article,
          anchors: anchoring.states(),
          identity: identity(),
        })
      : readingReport(page.title);

  let told = '';
  /** Tells the extension, if there is anything new to tell: pages change far more often than what they cite. */
  const publish = () => {
    const now = report();
    const words = JSON.stringify(now);
    if (words === told) return;
    told = words;
    void tellExtension('pageReport', now);
  };

  const showPassages = async (worked?: (ms: number) => void) => {
    const now = read;
    if (!now) return;
    const show = () => {
      paintPassages(now, anchoring.all());
      publish();
    };
    await anchoring.update(now, passages, () => onScreen(page, now), show, worked);
  };

  const showMentions = () => {
    if (asked) paintMentions(asked.document, preferences.paintMentions ? asked.mentions : []);
  };

  /** Done when the page is read and its passages are found again. */
  const readPage = async (worked?: (ms: number) => void): Promise<void> => {
    const mine = ++readings;
    const now = await reader.readInSlices(signal, worked);
    // A later reading overtook this one, or nobody wants it any more.
    if (!now || mine !== readings || signal.aborted) return;
    read = now;
    searchSoon();
    await showPassages(worked);
  };

  const searchSoon = () => {
    const wait = searchPace.wait();
    if (wait === 0) void search();
    else
      waiting ??= setTimeout(() => {
        waiting = undefined;
        void search();
      }, wait);
  };

  /** Looks for what the page cites. */
  const search = async () => {
    const mine = ++searches;
    if (!read || signal.aborted) return;
    const found = await findMentions(read, asked, searchPace.spent);
    if (mine !== searches || signal.aborted) return;
    const { mentions: { length: known } = [], fingerprint } = asked ?? {};
    asked = found;
    showMentions();
    publish();
    // The same text may be tagged under another address of the page.
    if (String(found.fingerprint?.hashes) !== String(fingerprint?.hashes)) void loadPassages();
    // Found anew only when there is something new to place: Readability takes longer than all else here.
    if (found.mentions.length > 0 && (article === undefined || found.mentions.length !== known)) await readArticle();
  };

  /** Menus and footers are told apart after the mentions are shown. */
  const readArticle = async () => {
    article = await findArticle(page);
    if (!signal.aborted) publish();
  };

  const loadPassages = async () => {
    if (!hasWebAddress()) return;
    const mine = ++loads;
    const url = pageKey(location.href);
    const saved = await tellExtension('passagesHere', { url, identity: identity() });
    // The page may have gone to another address meanwhile, or more of it may be known.
    if (signal.aborted || mine !== loads || url !== pageKey(location.href)) return;
    passages = saved ?? [];
    await showPassages();
  };

  /** Captures a range as a draft; false when it covers no text that can be tagged. */
  const capture = (range: AbstractRange, kinds: TagKind[]): boolean => {
    // Read anew: what the person selected may be younger than the last reading.
    const now = reader.read();
    const passage = now.describe(range);
    if (!passage) return false;
    if (!hasWebAddress()) {
      bar.captured(range, { saved: false, reason: 'address' });
      return true;
    }
    void (async () => {
      const found = await findMentions(now, asked, searchPace.spent);
      article ??= await findArticle(page);
      const outcome = await tellExtension(
        'captureQuote',
        captureOf(location.href, now, passage, found.mentions, reader.metadata(), article, kinds),
      );
      bar.captured(range, outcome ?? { saved: false, reason: 'failed' });
    })();
    return true;
  };

  const preferences = followPreferences(showMentions, signal);
  const bar = startSelectionBar(page, { roots: reader.roots, capture, isWanted: () => preferences.showAdder }, signal);

  const tags = startPaintedTags(page, { roots: reader.roots, document: () => read, all: anchoring.all }, signal);

  answerExtension(
    {
      describePage: report,
      reveal: (target) => reveal(rangesOf(target)),
      captureSelection: (kinds) => {
        const range = selectedRange(page);
        return range !== undefined && capture(range, kinds);
      },
      describePlace: ({ passageId }) => {
        const range = spanOf(rangesOf({ passageId }));
        return (range && selectorsFor(range)) ?? null;
      },
      describeSelection: () => {
        const range = selectedRange(page);
        return (range && selectorsFor(range)) ?? null;
      },
      stepTag: tags.step,
      tagsChanged: () => void loadPassages(),
      catalogueChanged: () => {
        asked = undefined;
        void search();
      },
      stop,
    },
    signal,
  );

  const rangesOf = (target: { mention: number } | { passageId: string }): readonly StaticRange[] => {
    if ('passageId' in target) return anchoring.all().find(({ passage }) => passage.passageId === target.passageId)?.ranges ?? [];
    const mention = asked?.mentions[target.mention];
    return (mention && asked?.document.rangesAt(mention.start, mention.end)) ?? [];
  };

  /** Read anew, as when a passage is captured: the page may be younger than the last reading. */
  const selectorsFor = (range: AbstractRange): Selectors | undefined => {
    const described = reader.read().describe(range);
    return described && { quote: described.quote, position: described.position };
  };

  styleRoots(reader.roots, page);
  watchPage(reader, readPage, signal);
  void readPage();
  void loadPassages();
  signal.addEventListener('abort', () => {
    clearTimeout(waiting);
    clearPage();
  });

  return {
    shownAgain: () => {
      told = '';
      publish();
    },
    moved: () => {
      told = '';
      article = undefined;
      asked = undefined;
      searches++;
      passages = [];
      void readPage();
      void loadPassages();
    },
  };
}

/** Offset in the text of what stands in the middle of the window; 0 where that is no text. */
function onScreen(page: Document, document: ReadDocument): number {
  const caret = caretAt(page, innerWidth / 2, innerHeight / 2);
  return caret ? document.offsetAt(caret.node, caret.offset) : 0;
}

/** A tag cites its page, so the page needs an address that others can open: no `data:` or `blob:` page, no file of this device. */
const hasWebAddress = (): boolean => /^https?:$/.test(location.protocol);
