import { Welcome } from '../../components/options/Welcome.tsx';
import { agreementById } from '../../lib/catalogue/load.ts';
import { i18n } from '../../lib/i18n/index.ts';
import { welcomeDone } from '../../lib/settings/settings.ts';
import { showPage } from '../shared/show-page.tsx';
import { useGranted } from '../shared/use-granted.ts';
import { shortcutPage, useShortcuts } from '../shared/use-shortcuts.ts';

/** The agreement whose own page is opened to try: it stands in the catalogue, and its page names it. */
const TRY = agreementById('paris-call')?.urls[0] ?? 'https://pariscall.international/en/';

function WelcomePage() {
  return (
    <Welcome
      detection={useGranted()}
      shortcuts={useShortcuts()}
      shortcutPage={shortcutPage}
      tryUrl={TRY}
      onDone={() => void welcomeDone.setValue(true)}
    />
  );
}

showPage(i18n.t('welcome.title'), <WelcomePage />);
