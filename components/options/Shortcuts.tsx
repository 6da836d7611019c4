import { i18n } from '../../lib/i18n/index.ts';
import './shortcuts.css';

export type Shortcut = { name: string; keys: string };

const NAMES: Record<string, () => string> = {
  _execute_action: () => i18n.t('options.keyRead'),
  'tag-evidence': () => i18n.t('command.evidence'),
  'tag-violation': () => i18n.t('command.violation'),
  'next-tag': () => i18n.t('command.next'),
};

/** The keys as the browser has them now. */
export function Shortcuts({ shortcuts, page }: { shortcuts: Shortcut[]; page: string | undefined }) {
  return (
    <>
      <dl class="shortcuts">
        {shortcuts.map(({ name, keys }) => (
          <div key={name}>
            <dt>{NAMES[name]?.() ?? name}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : <span class="soft">{i18n.t('options.keyNone')}</span>}</dd>
          </div>
        ))}
      </dl>
      <p class="small soft">
        {page ? (
          <>
            {i18n.t('options.keysHow')} <code dir="ltr">{page}</code>
          </>
        ) : (
          i18n.t('options.keysFirefox')
        )}
      </p>
    </>
  );
}
