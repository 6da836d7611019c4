import { i18n } from '../../lib/i18n/index.ts';
import type { Incident } from '../../lib/model/incident.ts';
import { type Coded, type IncidentLink, isMissing } from '../../lib/model/tag.ts';
import { Chip } from '../ui/Chip.tsx';
import { Combobox } from '../ui/Combobox.tsx';
import { Field } from '../ui/Field.tsx';
import { answered } from './form-value.ts';
import { MissingChoice } from './MissingChoice.tsx';

const PATTERN = 'pattern';

type IncidentFieldProps = {
  value: Coded<IncidentLink> | undefined;
  incidents: Incident[];
  error?: string | undefined;
  newId: () => string;
  onChange: (value: Coded<IncidentLink> | undefined) => void;
};

/** What is reported to have happened: a known incident, a new one, or a pattern without a single incident. */
export function IncidentField({ value, incidents, error, newId, onChange }: IncidentFieldProps) {
  const link = answered(value);
  const label = i18n.t('form.incident.label');
  const options = [
    { value: PATTERN, label: i18n.t('form.incident.pattern'), detail: i18n.t('form.incident.patternDetail') },
    ...incidents.map((incident) => ({
      value: incident.id,
      label: incident.name,
      group: i18n.t('form.incident.known'),
      ...(incident.startDate ? { detail: incident.startDate } : {}),
    })),
  ];
  const pick = (picked: string) => {
    const known = incidents.find((incident) => incident.id === picked);
    onChange(known ? { type: 'incident', incident: known.id, name: known.name } : { type: 'pattern' });
  };
  return (
    <Field label={label} definition={i18n.t('form.incident.definition')} error={error}>
      {(ids) => (
        <>
          {link && (
            <div class="chips">
              <Chip
                label={link.type === 'incident' ? link.name : i18n.t('form.incident.pattern')}
                focusAfter={ids.control}
                onRemove={() => onChange(undefined)}
              />
            </div>
          )}
          <Combobox
            ids={ids}
            options={options}
            taken={link ? [link.type === 'incident' ? link.incident : PATTERN] : []}
            placeholder={link ? i18n.t('form.incident.another') : i18n.t('form.incident.placeholder')}
            onPick={pick}
            onAdd={(name) => onChange({ type: 'incident', incident: newId(), name })}
            addLabel={(name) => i18n.t('form.incident.add', [name])}
          />
          <MissingChoice
            field={label}
            value={isMissing(value) ? value : undefined}
            answered={link !== undefined}
            onChange={onChange}
          />
        </>
      )}
    </Field>
  );
}
