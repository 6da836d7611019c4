import { i18n } from '../../lib/i18n/index.ts';
import { MISSING, type Missing } from '../../lib/model/tag.ts';
import './missing-choice.css';

type Reason = Missing['missing'];

const reasonWords = (reason: Reason): string =>
  ({
    unsure: i18n.t('missing.unsure'),
    not_stated: i18n.t('missing.not_stated'),
    not_applicable: i18n.t('missing.not_applicable'),
  })[reason];

type MissingChoiceProps = {
  /** The field's label, for the group's name. */
  field: string;
  value: Missing | undefined;
  /** The field's own words for "not stated", such as "not named". */
  notStated?: string | undefined;
  /** The field holds an answer; a reason for having none is then not offered. */
  answered: boolean;
  onChange: (value: Missing | undefined) => void;
};

/** Why there is no answer. A reason is an answer of its own, unlike a field nobody has looked at yet. */
export function MissingChoice({ field, value, notStated, answered, onChange }: MissingChoiceProps) {
  if (answered) return null;
  return (
    <fieldset class="missing" aria-label={i18n.t('missing.group', [field])}>
      {MISSING.map((reason) => {
        const pressed = value?.missing === reason;
        return (
          <button
            key={reason}
            type="button"
            class="missing-button"
            aria-pressed={pressed}
            onClick={() => onChange(pressed ? undefined : { missing: reason })}
          >
            {reason === 'not_stated' && notStated ? notStated : reasonWords(reason)}
          </button>
        );
      })}
    </fieldset>
  );
}
