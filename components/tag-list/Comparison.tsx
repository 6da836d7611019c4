import type { ComponentChildren } from 'preact';
import { i18n } from '../../lib/i18n/index.ts';
import { Foreign } from '../ui/Foreign.tsx';
import './comparison.css';

/** What became of some words: kept, gone, or new. */
export type WordChange = { kind: 'same' | 'gone' | 'new'; text: string };

type ComparisonProps = {
  changes: readonly WordChange[];
  lang: string | undefined;
  /** What the second text is: the page's words now, or those a person selected. */
  now: string;
  actions: ComponentChildren;
};

/** The tagged words beside those that stand on the page; differences are marked as such, not by colour alone. */
export function Comparison({ changes, lang, now, actions }: ComparisonProps) {
  const side = (without: WordChange['kind'], Mark: 'del' | 'ins') => (
    <Foreign lang={lang} class="comparison-words">
      {changes
        .filter(({ kind }) => kind !== without)
        .map(({ kind, text }, index) => {
          const key = `${index}`;
          return kind === 'same' ? <span key={key}>{text}</span> : <Mark key={key}>{text}</Mark>;
        })}
    </Foreign>
  );
  if (changes.every(({ kind }) => kind === 'same'))
    return (
      <div class="comparison">
        <p class="small">{i18n.t('place.sameWords')}</p>
        <div class="comparison-actions">{actions}</div>
      </div>
    );
  return (
    <div class="comparison">
      <dl>
        <div>
          <dt class="small soft">{i18n.t('place.tagged')}</dt>
          <dd>{side('new', 'del')}</dd>
        </div>
        <div>
          <dt class="small soft">{now}</dt>
          <dd>{side('gone', 'ins')}</dd>
        </div>
      </dl>
      <div class="comparison-actions">{actions}</div>
    </div>
  );
}
