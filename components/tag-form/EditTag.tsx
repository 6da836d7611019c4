import type { Actor } from '../../lib/model/actor.ts';
import type { Agreement } from '../../lib/model/agreement.ts';
import type { Incident } from '../../lib/model/incident.ts';
import type { TagRow } from '../../lib/model/records.ts';
import type { Outcome } from '../hooks/use-action.ts';
import { type FormValue, NO_SUGGESTIONS, valueOfTag } from './form-value.ts';
import { TagForm } from './TagForm.tsx';

type EditTagProps = {
  row: TagRow;
  agreements: readonly Agreement[];
  actors: Actor[];
  incidents: Incident[];
  actions: { newId: () => string; updateTag: (row: TagRow, value: FormValue) => Outcome };
  onSaved: () => void;
  onClose: () => void;
};

/** The form of a saved tag. */
export function EditTag({ row, agreements, actors, incidents, actions, onSaved, onClose }: EditTagProps) {
  return (
    <TagForm
      mode="edit"
      passage={row.passage}
      source={row.source}
      initial={valueOfTag(row.tag, agreements)}
      suggestions={NO_SUGGESTIONS}
      agreements={agreements}
      actors={actors}
      incidents={incidents}
      newId={actions.newId}
      onSave={async (value) => {
        const failure = await actions.updateTag(row, value);
        if (!failure) onSaved();
        return failure;
      }}
      onClose={onClose}
    />
  );
}
