import { countryCodes } from '../../lib/codebook/countries.ts';
import { i18n, uiLanguage } from '../../lib/i18n/index.ts';
import type { Actor } from '../../lib/model/actor.ts';
import type { Option } from '../ui/combobox-state.ts';

const ISO = 'iso:';

/** States first by their names in the reader's language (English names and codes are found too), then everyone else the coder has named. */
export function actorOptions(actors: Actor[]): Option[] {
  const own = new Intl.DisplayNames([uiLanguage(), 'en'], { type: 'region' });
  const english = new Intl.DisplayNames(['en'], { type: 'region' });
  const states = countryCodes
    .map((code) => ({
      value: `${ISO}${code}`,
      label: own.of(code) ?? code,
      keywords: [english.of(code) ?? code, code],
      group: i18n.t('form.actor.states'),
    }))
    .sort((a, b) => a.label.localeCompare(b.label, uiLanguage()));
  const others = actors.map((actor) => ({ value: actor.id, label: actor.name, group: i18n.t('form.actor.others') }));
  return [...others, ...states];
}
