import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '../../lib/i18n/index.ts';
import { Button } from '../ui/Button.tsx';
import { Check } from '../ui/Check.tsx';
import { Copies, type CopiesProps } from './Copies.tsx';
import { DetectionChoice, type DetectionChoiceProps } from './DetectionChoice.tsx';
import './options.css';
import { type Shortcut, Shortcuts } from './Shortcuts.tsx';
import { StorageState, type StorageStateProps } from './StorageState.tsx';

export type OptionsSettings = { showAdder: boolean; paintMentions: boolean; csvFormulaGuard: boolean };

export type OptionsProps = {
  detection: DetectionChoiceProps;
  settings: OptionsSettings;
  onSetting: <K extends keyof OptionsSettings>(name: K, value: OptionsSettings[K]) => void;
  shortcuts: Shortcut[];
  /** Where the browser changes them; a page that may not be linked, so it is shown. */
  shortcutPage: string | undefined;
  storage: StorageStateProps;
  copies: CopiesProps;
  onWelcome: () => void;
};

export function Options({ detection, settings, onSetting, shortcuts, shortcutPage, storage, copies, onWelcome }: OptionsProps) {
  return (
    <main class="options">
      <h1>{i18n.t('options.title')}</h1>
      <Part title={i18n.t('options.detection')}>
        <DetectionChoice {...detection} />
      </Part>
      <Part title={i18n.t('options.show')}>
        <Check
          checked={settings.paintMentions}
          hint={i18n.t('options.paintMentionsHint')}
          onChange={(on) => onSetting('paintMentions', on)}
        >
          {i18n.t('options.paintMentions')}
        </Check>
        <Check checked={settings.showAdder} hint={i18n.t('options.showAdderHint')} onChange={(on) => onSetting('showAdder', on)}>
          {i18n.t('options.showAdder')}
        </Check>
      </Part>
      <Part title={i18n.t('options.export')}>
        <Check
          checked={settings.csvFormulaGuard}
          hint={i18n.t('export.formulaGuardHint')}
          onChange={(on) => onSetting('csvFormulaGuard', on)}
        >
          {i18n.t('export.formulaGuard')}
        </Check>
      </Part>
      <Part title={i18n.t('options.keys')}>
        <Shortcuts shortcuts={shortcuts} page={shortcutPage} />
      </Part>
      <Part title={i18n.t('options.storage')}>
        <StorageState {...storage} />
      </Part>
      <Part title={i18n.t('copies.title')}>
        <Copies {...copies} />
      </Part>
      <Button look="quiet" onClick={onWelcome}>
        {i18n.t('options.welcome')}
      </Button>
    </main>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="options-part" aria-labelledby={id}>
      <h2 id={id} class="part-title">
        {title}
      </h2>
      {children}
    </section>
  );
}
