import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Options } from '../../components/options/Options.tsx';
import { report } from '../../lib/errors.ts';
import { i18n } from '../../lib/i18n/index.ts';
import { csvFormulaGuard, paintMentions, showAdder } from '../../lib/settings/settings.ts';
import { showPage } from '../shared/show-page.tsx';
import { useGranted } from '../shared/use-granted.ts';
import { useSetting } from '../shared/use-setting.ts';
import { shortcutPage, useShortcuts } from '../shared/use-shortcuts.ts';
import { useCopies } from './use-copies.ts';

type Space = { usage: number | undefined; quota: number | undefined; persisted: boolean };

function useSpace() {
  const [space, setSpace] = useState<Space>();
  const look = () => {
    Promise.all([navigator.storage.estimate(), navigator.storage.persisted()]).then(
      ([{ usage, quota }, persisted]) => setSpace({ usage, quota, persisted }),
      (cause: unknown) => report(cause, 'asking for the storage'),
    );
  };
  useEffect(look, []);
  const persist = () =>
    void navigator.storage.persist().then(look, (cause: unknown) => report(cause, 'asking to keep the storage'));
  return { usage: space?.usage, quota: space?.quota, persisted: space?.persisted, onPersist: persist };
}

function OptionsPage() {
  const [adder, setAdder] = useSetting(showAdder);
  const [paint, setPaint] = useSetting(paintMentions);
  const [guard, setGuard] = useSetting(csvFormulaGuard);
  const change = { showAdder: setAdder, paintMentions: setPaint, csvFormulaGuard: setGuard };
  return (
    <Options
      detection={useGranted()}
      settings={{ showAdder: adder, paintMentions: paint, csvFormulaGuard: guard }}
      onSetting={(name, value) => change[name](value)}
      shortcuts={useShortcuts()}
      shortcutPage={shortcutPage}
      storage={useSpace()}
      copies={useCopies()}
      onWelcome={() => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })}
    />
  );
}

showPage(`${i18n.t('options.title')} · ${i18n.t('app.name')}`, <OptionsPage />);
