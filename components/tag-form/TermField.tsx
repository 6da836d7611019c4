import type { VocabularyId } from '../../lib/codebook/vocabularies.ts';
import { type Coded, isMissing } from '../../lib/model/tag.ts';
import { Choices } from '../ui/Choices.tsx';
import { Field } from '../ui/Field.tsx';
import { answered } from './form-value.ts';
import { MissingChoice } from './MissingChoice.tsx';
import { choicesOf } from './terms.ts';

type TermFieldProps = {
  label: string;
  definition: string;
  vocabulary: VocabularyId;
  value: Coded<string[]> | undefined;
  most: number;
  error?: string | undefined;
  onChange: (value: Coded<string[]> | undefined) => void;
};

/** One or a few terms of a vocabulary, all in sight. */
export function TermField({ label, definition, vocabulary, value, most, error, onChange }: TermFieldProps) {
  const values = answered(value) ?? [];
  return (
    <Field label={label} definition={definition} error={error} group>
      {(ids) => (
        <>
          <Choices
            ids={ids}
            choices={choicesOf(vocabulary)}
            values={values}
            most={most}
            onChange={(next) => onChange(next.length > 0 ? next : undefined)}
          />
          <MissingChoice
            field={label}
            value={isMissing(value) ? value : undefined}
            // A radio button cannot be taken back, so the way out stays in sight.
            answered={values.length > 0 && most > 1}
            onChange={onChange}
          />
        </>
      )}
    </Field>
  );
}
