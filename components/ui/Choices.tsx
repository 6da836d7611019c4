import { useId, useState } from 'preact/hooks';
import { i18n } from '../../lib/i18n/index.ts';
import type { FieldIds } from './Field.tsx';
import './chip.css';
import './choices.css';

export type Choice = { value: string; label: string; definition?: string | undefined; nearMiss?: string | undefined };

type ChoicesProps = {
  ids: FieldIds;
  choices: Choice[];
  values: string[];
  /** One answer, or at most this many. */
  most: number;
  onChange: (values: string[]) => void;
};

/** Every answer in sight as a chip; native radio buttons or check boxes below the looks, so keys work as everywhere. */
export function Choices({ ids, choices, values, most, onChange }: ChoicesProps) {
  const name = useId();
  const [near, setNear] = useState<string>();
  const single = most === 1;
  const explained = choices.find((choice) => choice.value === (near ?? values.at(-1)));

  const choose = (value: string) => {
    if (single) onChange([value]);
    else if (values.includes(value)) onChange(values.filter((other) => other !== value));
    else onChange([...values, value].slice(-most));
  };

  return (
    <fieldset class="choices" aria-labelledby={ids.label} aria-describedby={ids.describedBy}>
      <div class="chips">
        {choices.map((choice, index) => (
          <label
            key={choice.value}
            class="chip chip-choice"
            onMouseEnter={() => setNear(choice.value)}
            onMouseLeave={() => setNear(undefined)}
          >
            <input
              class="chip-input"
              type={single ? 'radio' : 'checkbox'}
              name={name}
              id={index === 0 ? ids.control : undefined}
              value={choice.value}
              checked={values.includes(choice.value)}
              aria-invalid={ids.invalid || undefined}
              aria-describedby={`${name}-definition`}
              onChange={() => choose(choice.value)}
              onFocus={() => setNear(choice.value)}
              onBlur={() => setNear(undefined)}
            />
            {choice.label}
          </label>
        ))}
      </div>
      <p id={`${name}-definition`} class="choices-definition small soft">
        {explained ? (
          <>
            {explained.definition}
            {explained.nearMiss && <> {i18n.t('ui.nearMiss', [explained.nearMiss])}</>}
          </>
        ) : single ? (
          i18n.t('ui.chooseOne')
        ) : (
          i18n.t('ui.chooseUpTo', [most])
        )}
      </p>
    </fieldset>
  );
}
