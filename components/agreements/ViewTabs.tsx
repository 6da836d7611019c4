import { i18n } from '../../lib/i18n/index.ts';
import './view-tabs.css';

export type DashboardView = 'tags' | 'agreements';

/** The views of the dashboard, as links: each has an address of its own and the browser's way back. */
export function ViewTabs({ view }: { view: DashboardView }) {
  return (
    <nav class="view-tabs" aria-label={i18n.t('agreements.views')}>
      <a href="#tags" aria-current={view === 'tags' ? 'page' : undefined}>
        {i18n.t('dashboard.title')}
      </a>
      <a href="#agreements" aria-current={view === 'agreements' ? 'page' : undefined}>
        {i18n.t('agreements.title')}
      </a>
    </nav>
  );
}
