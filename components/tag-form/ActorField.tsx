import { useMemo } from 'preact/hooks';
import type { VocabularyId } from '../../lib/codebook/vocabularies.ts';
import { i18n } from '../../lib/i18n/index.ts';
import type { Actor } from '../../lib/model/actor.ts';
import { type ActorLink, type Coded, isMissing } from '../../lib/model/tag.ts';
import { Chip } from '../ui/Chip.tsx';
import { Combobox } from '../ui/Combobox.tsx';
import { Field } from '../ui/Field.tsx';
import { actorOptions } from './actor-options.ts';
import { answered } from './form-value.ts';
import { MissingChoice } from './MissingChoice.tsx';
import { choicesOf } from './terms.ts';

type ActorFieldProps = {
  label: string;
  definition: string;
  /** Vocabulary of the part an actor plays; the first is meant for the first actor, the second for those after it. */
  roles: VocabularyId;
  laterRole: string;
  value: Coded<ActorLink[]> | undefined;
  actors: Actor[];
  notStated?: string;
  error?: string | undefined;
  newId: () => string;
  onChange: (value: Coded<ActorLink[]> | undefined) => void;
};

/** States and others, each with the part it plays. A name not in the list becomes a new actor when the tag is saved. */
export function ActorField(props: ActorFieldProps) {
  const { label, value, actors, newId, onChange } = props;
  const picked = answered(value) ?? [];
  const roles = choicesOf(props.roles);
  const options = useMemo(() => actorOptions(actors), [actors]);

  const set = (links: ActorLink[]) => onChange(links.length > 0 ? links : undefined);
  const add = (actor: string, name: string) =>
    set([...picked, { actor, name, role: picked.length === 0 ? (roles[0]?.value ?? props.laterRole) : props.laterRole }]);

  return (
    <Field label={label} definition={props.definition} error={props.error}>
      {(ids) => (
        <>
          {picked.length > 0 && (
            <ul class="chips" aria-label={i18n.t('form.picked', [label])}>
              {picked.map((link) => (
                <li key={link.actor}>
                  <Chip label={link.name} focusAfter={ids.control} onRemove={() => set(picked.filter((other) => other !== link))}>
                    <select
                      class="select select-inline"
                      aria-label={i18n.t('form.actor.role', [link.name])}
                      value={link.role}
                      onChange={(event) =>
                        set(picked.map((other) => (other === link ? { ...link, role: event.currentTarget.value } : other)))
                      }
                    >
                      {roles.map((role) => (
                        <option key={role.value} value={role.value} title={role.definition}>
                          {role.label}
                        </option>
                      ))}
                    </select>
                  </Chip>
                </li>
              ))}
            </ul>
          )}
          <Combobox
            ids={ids}
            options={options}
            taken={picked.map((link) => link.actor)}
            placeholder={picked.length === 0 ? i18n.t('form.actor.placeholder') : i18n.t('form.actor.another')}
            onPick={(actor) => add(actor, options.find((option) => option.value === actor)?.label ?? actor)}
            onAdd={(name) => add(newId(), name)}
            addLabel={(name) => i18n.t('form.actor.add', [name])}
          />
          <MissingChoice
            field={label}
            value={isMissing(value) ? value : undefined}
            notStated={props.notStated}
            answered={picked.length > 0}
            onChange={onChange}
          />
        </>
      )}
    </Field>
  );
}
