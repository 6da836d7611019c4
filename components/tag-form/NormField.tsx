import { useMemo } from 'preact/hooks';
import { i18n } from '../../lib/i18n/index.ts';
import type { Agreement } from '../../lib/model/agreement.ts';
import { type Coded, isMissing, type NormLink } from '../../lib/model/tag.ts';
import { Chip, SuggestionChip } from '../ui/Chip.tsx';
import { Combobox } from '../ui/Combobox.tsx';
import { Field } from '../ui/Field.tsx';
import { allAgreements, normIds, type Suggestions } from './form-value.ts';
import { MissingChoice } from './MissingChoice.tsx';
import { agreementName, agreementOf, normName, normOptions } from './norm-options.ts';

type NormFieldProps = {
  label: string;
  definition: string;
  linkRole: NormLink['role'];
  value: Coded<NormLink[]> | undefined;
  /** Agreements picked as a whole. */
  whole: string[];
  agreements: readonly Agreement[];
  suggestions: Suggestions;
  notStated: string;
  error?: string | undefined;
  onNorms: (value: Coded<NormLink[]> | undefined) => void;
  onWhole: (agreements: string[]) => void;
};

/** Norms of all agreements in one search; what the passage itself names is offered dotted, to be taken or left. */
export function NormField(props: NormFieldProps) {
  const { agreements, value, whole, onNorms, onWhole } = props;
  const options = useMemo(() => normOptions(agreements), [agreements]);
  const picked = normIds(value);
  const asLink = (norm: string): NormLink => ({ norm, role: props.linkRole });
  const offered = props.suggestions.norms.filter((id) => !picked.includes(id));
  /** An agreement of which a norm is named is not offered as a whole besides. */
  const ofNorms = allAgreements({ norms: [...props.suggestions.norms, ...picked].map(asLink), agreements: [] }, agreements);
  const offeredWhole = props.suggestions.agreements.filter((id) => !whole.includes(id) && !ofNorms.includes(id));

  const setNorms = (ids: string[]) => onNorms(ids.length > 0 ? ids.map(asLink) : undefined);
  const pick = (id: string) => {
    const agreement = agreementOf(id);
    if (agreement) onWhole([...whole, agreement]);
    else setNorms([...picked, id]);
  };

  return (
    <Field label={props.label} definition={props.definition} error={props.error}>
      {(ids) => (
        <>
          {picked.length + whole.length > 0 && (
            <ul class="chips" aria-label={i18n.t('form.picked', [props.label])}>
              {picked.map((id) => (
                <li key={id}>
                  <Chip
                    label={normName(agreements, id)}
                    focusAfter={ids.control}
                    onRemove={() => setNorms(picked.filter((other) => other !== id))}
                  />
                </li>
              ))}
              {whole.map((id) => (
                <li key={id}>
                  <Chip
                    label={i18n.t('form.norm.whole', [agreementName(agreements, id)])}
                    focusAfter={ids.control}
                    onRemove={() => onWhole(whole.filter((other) => other !== id))}
                  />
                </li>
              ))}
            </ul>
          )}
          {offered.length + offeredWhole.length > 0 && (
            <div class="suggestions">
              <p class="small soft">{i18n.t('form.norm.suggested')}</p>
              <div class="chips">
                {offered.map((id) => (
                  <SuggestionChip key={id} label={normName(agreements, id)} onAccept={() => setNorms([...picked, id])} />
                ))}
                {offeredWhole.map((id) => (
                  <SuggestionChip
                    key={id}
                    label={i18n.t('form.norm.whole', [agreementName(agreements, id)])}
                    onAccept={() => onWhole([...whole, id])}
                  />
                ))}
              </div>
            </div>
          )}
          <Combobox
            ids={ids}
            options={options}
            taken={[...picked, ...whole.map((id) => `agreement:${id}`)]}
            placeholder={i18n.t('form.norm.placeholder')}
            onPick={pick}
          />
          <MissingChoice
            field={props.label}
            value={isMissing(value) ? value : undefined}
            notStated={props.notStated}
            answered={picked.length > 0}
            onChange={onNorms}
          />
        </>
      )}
    </Field>
  );
}
