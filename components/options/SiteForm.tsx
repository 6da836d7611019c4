import { useState } from 'preact/hooks';
import { i18n } from '../../lib/i18n/index.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { sitePatterns } from './site-pattern.ts';

/** Names one more site. */
export function SiteForm({ onAdd }: { onAdd: (patterns: string[]) => void }) {
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const submit = (event: Event) => {
    event.preventDefault();
    const patterns = sitePatterns(typed);
    if (!patterns) return setError(i18n.t('detection.siteInvalid', [typed]));
    // Asked for at once: after an `await` the browser no longer counts this as the person's own press.
    onAdd(patterns);
    setError(undefined);
    setTyped('');
  };
  return (
    <form noValidate onSubmit={submit}>
      <Field label={i18n.t('detection.site')} hint={i18n.t('detection.siteHint')} error={error}>
        {(ids) => (
          <div class="detection-add">
            <input
              id={ids.control}
              class="input"
              type="text"
              inputMode="url"
              dir="ltr"
              autocomplete="off"
              spellcheck={false}
              placeholder={i18n.t('detection.sitePlaceholder')}
              aria-invalid={ids.invalid || undefined}
              aria-describedby={ids.describedBy}
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
            <Button type="submit">{i18n.t('detection.add')}</Button>
          </div>
        )}
      </Field>
    </form>
  );
}
