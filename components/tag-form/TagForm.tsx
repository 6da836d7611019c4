import { useRef, useState } from 'preact/hooks';
import { i18n } from '../../lib/i18n/index.ts';
import type { Actor } from '../../lib/model/actor.ts';
import type { Agreement } from '../../lib/model/agreement.ts';
import type { Incident } from '../../lib/model/incident.ts';
import type { Passage } from '../../lib/model/passage.ts';
import type { Source } from '../../lib/model/source.ts';
import { type Outcome, useAction } from '../hooks/use-action.ts';
import { Button } from '../ui/Button.tsx';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { Field } from '../ui/Field.tsx';
import { KindMark } from '../ui/KindMark.tsx';
import { Notice } from '../ui/Notice.tsx';
import { ActorField } from './ActorField.tsx';
import { textOfForm } from './form-text.ts';
import { acceptedState, answered, type FormValue, normIds, type Suggestions, withShared, withSuggestions } from './form-value.ts';
import { KindToggle } from './KindToggle.tsx';
import { NormEvidenceFields } from './NormEvidenceFields.tsx';
import { QuoteBlock } from './QuoteBlock.tsx';
import './tag-form.css';
import { ViolationReportFields } from './ViolationReportFields.tsx';
import { type FieldError, validate } from './validation.ts';

export type TagFormProps = {
  passage: Passage;
  source: Source;
  initial: FormValue;
  suggestions: Suggestions;
  /** `edit`: one saved tag, whose kind stays. */
  mode: 'new' | 'edit';
  agreements: readonly Agreement[];
  actors: Actor[];
  incidents: Incident[];
  newId: () => string;
  /** After every change, so that a draft can be kept. */
  onChange?: (value: FormValue) => void;
  /** Resolves to what went wrong. */
  onSave: (value: FormValue) => Outcome;
  onDiscard?: () => void;
  onClose: () => void;
  copyText?: (text: string) => Promise<void>;
};

/** Acts that usually come with a report of an incident (codebook, decision rule 4). */
const REPORTING_ACTS = ['calls_out', 'attributes'];

/** Codes one passage: as evidence, as a violation report, or as both. */
export function TagForm(props: TagFormProps) {
  const { passage, source, agreements, suggestions, newId, mode } = props;
  const [value, setValue] = useState(() => withSuggestions(props.initial, suggestions));
  const [errors, setErrors] = useState<FieldError[]>([]);
  const saving = useAction(props.onSave, i18n.t('form.error.unforeseen'));
  const form = useRef<HTMLFormElement>(null);

  const change = (next: FormValue) => {
    setValue(next);
    if (errors.length > 0) setErrors(validate(next));
    props.onChange?.(next);
  };

  const focusField = (at: string) =>
    form.current?.querySelector<HTMLElement>(`[data-field="${at}"] :is(.input, .chip-input)`)?.focus();

  const save = async () => {
    const found = validate(value);
    setErrors(found);
    if (found[0]) focusField(found[0].at);
    else await saving.run(value);
  };

  const errorAt = Object.fromEntries(errors.map((error) => [error.at, error.text]));
  const speaker = value.kinds.includes('evidence') ? value.evidence.speakers : value.violation.speakers;
  /** With one kind the toggle above says it already. */
  const titled = mode === 'edit' || value.kinds.length > 1;
  const alsoReport =
    mode === 'new' &&
    !value.kinds.includes('violation') &&
    (answered(value.evidence.speechActs) ?? []).some((act) => REPORTING_ACTS.includes(act));

  return (
    <form
      ref={form}
      class="tag-form"
      noValidate
      aria-label={mode === 'new' ? i18n.t('form.title') : i18n.t('form.titleEdit')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          void save();
        } else if (event.key === 'Escape' && !event.defaultPrevented) {
          event.preventDefault();
          event.stopPropagation();
          props.onClose();
        }
      }}
    >
      <QuoteBlock passage={passage} source={source} />
      {mode === 'new' && <KindToggle kinds={value.kinds} onChange={(kinds) => change({ ...value, kinds })} />}

      <div data-field="speakers">
        <ActorField
          label={i18n.t('form.speaker.label')}
          definition={i18n.t('form.speaker.definition')}
          roles="speaker_role"
          laterRole="co_signatory"
          value={speaker}
          actors={props.actors}
          error={errorAt.speakers}
          newId={newId}
          onChange={(speakers) => change(withShared(value, 'speakers', speakers))}
        />
      </div>

      {value.kinds.includes('evidence') && (
        <fieldset class="tag-form-part" aria-label={i18n.t('kind.evidence')}>
          {titled && (
            <h3>
              <KindMark kind="evidence" />
            </h3>
          )}
          <NormEvidenceFields
            codes={value.evidence}
            agreements={agreements}
            suggestions={suggestions}
            errors={errorAt}
            onChange={(evidence) => change({ ...value, evidence: noteAccepted(evidence, suggestions) })}
            onWhole={(ids) => change(withWhole(value, ids, suggestions))}
          />
        </fieldset>
      )}
      {alsoReport && (
        <Notice
          title={i18n.t('form.alsoReport')}
          actions={
            <Button onClick={() => change({ ...value, kinds: ['evidence', 'violation'] })}>
              {i18n.t('form.alsoReportAction')}
            </Button>
          }
        />
      )}
      {value.kinds.includes('violation') && (
        <fieldset class="tag-form-part" aria-label={i18n.t('kind.violation')}>
          {titled && (
            <h3>
              <KindMark kind="violation" />
            </h3>
          )}
          <p class="small soft">{i18n.t('form.claimOnly')}</p>
          <ViolationReportFields
            codes={value.violation}
            agreements={agreements}
            actors={props.actors}
            incidents={props.incidents}
            suggestions={suggestions}
            errors={errorAt}
            newId={newId}
            onChange={(violation) => change({ ...value, violation: noteAccepted(violation, suggestions) })}
            onWhole={(ids) => change(withWhole(value, ids, suggestions))}
          />
        </fieldset>
      )}

      <div data-field="note">
        <Field label={i18n.t('form.note.label')} hint={i18n.t('form.note.hint')} error={errorAt.note}>
          {(ids) => (
            <textarea
              id={ids.control}
              class="input"
              dir="auto"
              rows={2}
              maxLength={20_000}
              aria-invalid={ids.invalid || undefined}
              aria-describedby={ids.describedBy}
              value={value.evidence.note ?? value.violation.note ?? ''}
              onInput={(event) => change(withShared(value, 'note', event.currentTarget.value))}
            />
          )}
        </Field>
      </div>

      {errors.length > 0 && (
        <Notice tone="danger" title={i18n.t('form.error.title', errors.length)}>
          <ul class="tag-form-errors">
            {errors.map((error) => (
              <li key={error.at}>
                <Button look="quiet" onClick={() => focusField(error.at)}>
                  {error.label}
                </Button>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {saving.status.state === 'failed' && (
        <ErrorNotice failure={saving.status.failure} onRetry={() => void save()}>
          <CopyButton text={() => textOfForm(value, passage, source, agreements)} copyText={props.copyText} />
        </ErrorNotice>
      )}

      <footer class="tag-form-foot">
        <Button type="submit" look="primary" busy={saving.status.state === 'busy'}>
          {mode === 'edit' || value.kinds.length === 1 ? i18n.t('form.save') : i18n.t('form.saveBoth')}
        </Button>
        <kbd class="small soft">{i18n.t('form.saveKey')}</kbd>
        <span class="tag-form-space" />
        {props.onDiscard && (
          <Button look="quiet" onClick={props.onDiscard}>
            {i18n.t('form.discard')}
          </Button>
        )}
        <Button look="quiet" onClick={props.onClose}>
          {mode === 'new' ? i18n.t('form.later') : i18n.t('form.cancel')}
        </Button>
      </footer>
    </form>
  );
}

/** After a change, a norm field that began as a suggestion says whether it was taken as offered. */
function noteAccepted<C extends FormValue['evidence'] | FormValue['violation']>(codes: C, suggestions: Suggestions): C {
  if (codes.prefill?.norms !== 'edited') return codes;
  return { ...codes, prefill: { ...codes.prefill, norms: acceptedState(normIds(codes.norms), suggestions.norms) } };
}

function withWhole(value: FormValue, ids: string[], suggestions: Suggestions): FormValue {
  const next = withShared(value, 'agreements', ids);
  const noted = <C extends FormValue['evidence'] | FormValue['violation']>(codes: C): C =>
    codes.prefill?.agreements === 'edited'
      ? { ...codes, prefill: { ...codes.prefill, agreements: acceptedState(ids, suggestions.agreements) } }
      : codes;
  return { ...next, evidence: noted(next.evidence), violation: noted(next.violation) };
}

type CopyButtonProps = { text: () => string; copyText?: ((text: string) => Promise<void>) | undefined };

function CopyButton({ text, copyText = (words) => navigator.clipboard.writeText(words) }: CopyButtonProps) {
  const [copied, setCopied] = useState(false);
  return (
    <Button onClick={() => void copyText(text()).then(() => setCopied(true))}>
      {copied ? i18n.t('form.copied') : i18n.t('form.copy')}
    </Button>
  );
}
