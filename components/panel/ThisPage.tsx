import { i18n, uiLanguage } from '../../lib/i18n/index.ts';
import type { Agreement } from '../../lib/model/agreement.ts';
import type { PageReport, UnreadFrames } from '../../lib/model/page-report.ts';
import { hostOf } from '../ui/address.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { Notice } from '../ui/Notice.tsx';
import { AgreementItem } from './AgreementItem.tsx';
import { groupMentions } from './mentions.ts';
import type { PageState } from './page-state.ts';

type ThisPageProps = {
  page: PageState;
  agreements: readonly Agreement[];
  /** Shortcut that reads the page, as the browser has it; absent when the person took it away. */
  shortcut?: string | undefined;
  onReveal: (mention: number) => void;
  onAlways: (url: string) => void;
  onRetry: () => void;
};

/** Which agreements the page cites, or why that is not known. */
export function ThisPage({ page, agreements, shortcut, onReveal, onAlways, onRetry }: ThisPageProps) {
  if (page.state === 'none') return <EmptyState title={i18n.t('page.none')} />;
  if (page.state === 'restricted')
    return (
      <EmptyState title={i18n.t('page.restricted')}>
        <p>{i18n.t('page.restrictedWhy')}</p>
      </EmptyState>
    );
  if (page.state === 'failed') return <ErrorNotice failure={page.failure} onRetry={onRetry} />;
  if (page.state === 'unread')
    return (
      <EmptyState
        title={i18n.t('page.unread')}
        action={page.url && isWeb(page.url) && <AlwaysRead url={page.url} onAlways={onAlways} />}
      >
        <p>{shortcut ? i18n.t('page.unreadHow', [shortcut]) : i18n.t('page.unreadHowButton')}</p>
      </EmptyState>
    );
  return <Report report={page.report} agreements={agreements} onReveal={onReveal} />;
}

function AlwaysRead({ url, onAlways }: { url: string; onAlways: (url: string) => void }) {
  return <Button onClick={() => onAlways(url)}>{i18n.t('page.always', [hostOf(url)])}</Button>;
}

const isWeb = (url: string) => /^https?:/.test(url);

/** What stands in the way of reading, by the page's own word. */
const UNREADABLE: Partial<Record<PageReport['status'], () => [title: string, why: string]>> = {
  empty: () => [i18n.t('page.empty'), i18n.t('page.emptyWhy')],
  image: () => [i18n.t('page.image'), i18n.t('page.imageWhy')],
  pdf: () => [i18n.t('page.pdf'), i18n.t('page.pdfWhy')],
  frames: () => [i18n.t('page.frames'), i18n.t('page.framesWhy')],
};

/** So many hosts are named: pages with advertisements have dozens. */
const MOST_HOSTS = 3;

function unreadPart({ hosts }: UnreadFrames): string {
  if (hosts.length === 0) return i18n.t('page.closedFrames');
  const more = hosts.length > MOST_HOSTS ? ['…'] : [];
  return i18n.t('page.otherSites', [[...hosts.slice(0, MOST_HOSTS), ...more].join(', ')]);
}

function Report({
  report,
  agreements,
  onReveal,
}: {
  report: PageReport;
  agreements: readonly Agreement[];
  onReveal: (mention: number) => void;
}) {
  if (report.status === 'reading')
    return (
      <p class="soft" role="status">
        {i18n.t('page.reading')}
      </p>
    );
  const unreadable = UNREADABLE[report.status]?.();
  if (unreadable)
    return (
      <EmptyState title={unreadable[0]}>
        {report.unread.frames > 0 && <p>{unreadPart(report.unread)}</p>}
        <p>{unreadable[1]}</p>
      </EmptyState>
    );
  const found = groupMentions(report.mentions, agreements);
  return (
    <>
      {report.unread.frames > 0 && <Notice>{unreadPart(report.unread)}</Notice>}
      {report.truncated && (
        <Notice tone="caution">{i18n.t('page.truncated', [report.characters.toLocaleString(uiLanguage())])}</Notice>
      )}
      {found.length === 0 ? (
        <EmptyState title={i18n.t('page.nothing')}>
          <p>{i18n.t('page.nothingHow')}</p>
        </EmptyState>
      ) : (
        <ul class="agreements">
          {found.map((entry, index) => (
            <AgreementItem key={entry.agreement.id} found={entry} open={index === 0} onReveal={onReveal} />
          ))}
        </ul>
      )}
      {report.mentionCount > report.mentions.length && (
        <p class="small soft">{i18n.t('page.moreMentions', [report.mentions.length, report.mentionCount])}</p>
      )}
    </>
  );
}
