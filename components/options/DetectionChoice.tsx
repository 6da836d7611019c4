import { useId, useState } from 'preact/hooks';
import { i18n } from '../../lib/i18n/index.ts';
import { Button } from '../ui/Button.tsx';
import { Foreign } from '../ui/Foreign.tsx';
import { Notice } from '../ui/Notice.tsx';
import './detection-choice.css';
import { SiteForm } from './SiteForm.tsx';
import { ALL_SITES, patternsOf, readPatterns } from './site-pattern.ts';

export type DetectionChoiceProps = {
  /** Match patterns that the browser has granted: the only record of what a person allowed. */
  origins: readonly string[];
  /** Asks the browser. Called within the press itself, because a permission can be asked for only there. */
  onRequest: (origins: string[]) => Promise<boolean>;
  onRemove: (origins: string[]) => Promise<boolean>;
};

type Mode = 'click' | 'sites' | 'all';

const WORDS: Record<Mode, () => [name: string, how: string]> = {
  click: () => [i18n.t('detection.click'), i18n.t('detection.clickHow')],
  sites: () => [i18n.t('detection.sites'), i18n.t('detection.sitesHow')],
  all: () => [i18n.t('detection.all'), i18n.t('detection.allHow')],
};

/** When pages are read. What is chosen here is what the browser grants; nothing else remembers it. */
export function DetectionChoice({ origins, onRequest, onRemove }: DetectionChoiceProps) {
  const name = useId();
  const { everywhere, sites } = readPatterns(origins);
  const granted: Mode = everywhere ? 'all' : sites.length > 0 ? 'sites' : 'click';
  /** "Sites" is chosen before the first site is named; until then the browser knows nothing of it. */
  const [choosing, setChoosing] = useState(false);
  const [refused, setRefused] = useState(false);
  const mode: Mode = granted === 'click' && choosing ? 'sites' : granted;

  const request = async (patterns: string[]) => setRefused(!(await onRequest(patterns)));
  const choose = (next: Mode) => {
    setRefused(false);
    setChoosing(next === 'sites');
    if (next === 'all') void request(ALL_SITES);
    else if (everywhere) void onRemove([...origins].filter((origin) => next === 'click' || readPatterns([origin]).everywhere));
    else if (next === 'click' && origins.length > 0) void onRemove([...origins]);
  };

  return (
    <div class="detection">
      <fieldset class="detection-modes">
        <legend>{i18n.t('detection.title')}</legend>
        {(Object.keys(WORDS) as Mode[]).map((option) => {
          const [title, how] = WORDS[option]();
          return (
            <label key={option} class="detection-mode">
              <input
                type="radio"
                name={name}
                checked={mode === option}
                onChange={(event) => {
                  choose(option);
                  // The browser may still refuse: until it grants, the old choice holds.
                  event.currentTarget.checked = mode === option;
                }}
              />
              <span>
                <b>{title}</b>
                <span class="small soft">{how}</span>
              </span>
            </label>
          );
        })}
      </fieldset>
      {mode === 'sites' && (
        <div class="detection-sites">
          <SiteForm onAdd={(patterns) => void request(patterns)} />
          <p class="small soft">{sites.length === 0 ? i18n.t('detection.none') : i18n.t('detection.list')}</p>
          <ul>
            {sites.map((site) => (
              <li key={site} class="detection-site">
                <Foreign>{site}</Foreign>
                <Button
                  look="quiet"
                  icon="close"
                  iconOnly
                  onClick={() => {
                    setChoosing(true);
                    void onRemove(patternsOf(site, origins));
                  }}
                >
                  {i18n.t('detection.remove', [site])}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div role="status">{refused && <Notice tone="caution">{i18n.t('detection.refused')}</Notice>}</div>
      <p class="small soft">{i18n.t('detection.note')}</p>
    </div>
  );
}
