import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OwnWarning, SearchedForms } from '../../lib/detect/own-warnings.ts';
import type { FieldProblem } from '../../lib/exchange/field-problem.ts';
import { i18n } from '../../lib/i18n/index.ts';
import type { OwnAgreement } from '../../lib/model/own-agreement.ts';
import { type Outcome, useAction } from '../hooks/use-action.ts';
import { Button } from '../ui/Button.tsx';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { AgreementFields } from './AgreementFields.tsx';
import './agreement-form.css';
import { problemWords } from './agreement-words.ts';
import { FormErrors } from './FormErrors.tsx';
import { FormWarnings } from './FormWarnings.tsx';
import {
  type AgreementFormValue,
  type agreementOfValue,
  checkAgreement,
  EMPTY_AGREEMENT,
  emptyNorm,
  searchedForms,
  valueOfAgreement,
} from './form-value.ts';
import { NormFields } from './NormFields.tsx';

export type AgreementFormProps = {
  /** Absent for a new one. */
  initial?: OwnAgreement | undefined;
  /** Themes a norm can be mapped to. */
  themes: readonly string[];
  warningsOf: (forms: SearchedForms) => OwnWarning[];
  nameOf: (agreementId: string) => string;
  onSave: (value: AgreementFormValue) => Outcome;
  onClose: () => void;
};

/** Adds an agreement, or changes one. */
export function AgreementForm({ initial, themes, warningsOf, nameOf, onSave, onClose }: AgreementFormProps) {
  const [value, setValue] = useState(() => (initial ? valueOfAgreement(initial) : EMPTY_AGREEMENT));
  const [problems, setProblems] = useState<FieldProblem[]>([]);
  const [lastNorm, setLastNorm] = useState(initial?.lastNorm ?? 0);
  const saving = useAction(onSave, i18n.t('agreements.unforeseen'));
  const form = useRef<HTMLFormElement>(null);
  const checked = checkAgreement(value, initial);

  useEffect(() => form.current?.querySelector<HTMLElement>('.input')?.focus(), []);

  const set = (change: Partial<AgreementFormValue>) => {
    const next = { ...value, ...change };
    setValue(next);
    if (problems.length > 0) setProblems(problemsOf(checkAgreement(next, initial)));
  };
  /** The field of a problem: its own, or the list it stands in. */
  const focusField = ({ path }: FieldProblem) => {
    for (let length = path.length; length > 0; length--) {
      const field = form.current?.querySelector<HTMLElement>(
        `[data-field="${path.slice(0, length).join('.')}"] :is(.input, .select)`,
      );
      if (field) return field.focus();
    }
  };
  /** A field that appears with the next drawing; focused in the same moment, so that no key goes astray. */
  const focusNext = useRef<FieldProblem | undefined>(undefined);
  useLayoutEffect(() => {
    if (focusNext.current) focusField(focusNext.current);
    focusNext.current = undefined;
  });
  const save = async () => {
    const found = problemsOf(checked);
    setProblems(found);
    if (found[0]) focusField(found[0]);
    else await saving.run(value);
  };
  const errorAt = (...path: PropertyKey[]) => {
    const problem = problems.find((one) => path.every((step, i) => String(one.path[i]) === String(step)));
    return problem && problemWords(problem);
  };
  const addNorm = () => {
    // Counted up even when a norm is taken away again: a number is never given twice.
    const n = lastNorm + 1;
    setLastNorm(n);
    set({ norms: [...value.norms, emptyNorm(n)] });
    focusNext.current = { path: ['norms', value.norms.length, 'number'], problem: 'missing', detail: '' };
  };

  return (
    <form
      ref={form}
      class="agreement-form"
      noValidate
      aria-label={initial ? i18n.t('agreements.editTitle') : i18n.t('agreements.add')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        void save();
      }}
    >
      <h2>{initial ? i18n.t('agreements.editTitle') : i18n.t('agreements.add')}</h2>
      <AgreementFields value={value} errorAt={errorAt} onChange={set} />
      <section class="agreement-form-norms" aria-label={i18n.t('agreements.field.norms')}>
        <h3>{i18n.t('agreements.field.norms')}</h3>
        {value.norms.map((norm, place) => (
          <NormFields
            key={norm.n}
            place={place}
            norm={norm}
            themes={themes}
            errorAt={(field) => errorAt('norms', place, field)}
            onChange={(next) => set({ norms: value.norms.map((one) => (one === norm ? next : one)) })}
            onRemove={() => set({ norms: value.norms.filter((one) => one !== norm) })}
          />
        ))}
        <Button icon="add" onClick={addNorm}>
          {i18n.t('agreements.addNorm')}
        </Button>
      </section>

      <FormWarnings warnings={warningsOf(searchedForms(value, initial))} nameOf={nameOf} />
      <FormErrors problems={problems} onFocus={focusField} />
      {saving.status.state === 'failed' && <ErrorNotice failure={saving.status.failure} onRetry={() => void save()} />}
      <footer class="agreement-form-foot">
        <Button type="submit" look="primary" busy={saving.status.state === 'busy'}>
          {i18n.t('agreements.save')}
        </Button>
        <kbd class="small soft">{i18n.t('form.saveKey')}</kbd>
        <Button look="quiet" onClick={onClose}>
          {i18n.t('form.cancel')}
        </Button>
      </footer>
    </form>
  );
}

const problemsOf = (checked: ReturnType<typeof agreementOfValue>) => (checked.ok ? [] : checked.error);
