import { useState } from 'preact/hooks';
import { i18n } from '../../lib/i18n/index.ts';
import type { AnchorState } from '../../lib/model/page-report.ts';
import type { Review, Selectors } from '../../lib/model/passage.ts';
import type { TagRow } from '../../lib/model/records.ts';
import type { Outcome } from '../hooks/use-action.ts';
import { EditTag } from '../tag-form/EditTag.tsx';
import { TagItem } from '../tag-list/TagItem.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import type { PanelActions, PanelData } from './Panel.tsx';

type TagsHereProps = {
  data: PanelData;
  anchors: readonly AnchorState[];
  actions: PanelActions;
  onReveal: (passageId: string) => void;
  /** Runs something and says what became of it, with a way back. */
  act: (outcome: Outcome, done: string, undo?: () => Outcome) => void;
  say: (words: string) => void;
};

/** The tags of this page: what each says, whether its words are still there, and what to do where they are not. */
export function TagsHere({ data, anchors, actions, onReveal, act, say }: TagsHereProps) {
  const { tags, agreements, pressed } = data;
  const [editing, setEditing] = useState<string>();
  const anchorOf = new Map(anchors.map((anchor) => [anchor.passageId, anchor]));
  // Of several tags on one passage the first asks; a decision counts for all.
  const asking = new Set(new Map([...tags].reverse().map(({ tag, passage }) => [passage.id, tag.id])).values());
  const undecided = tags.filter(({ tag, passage }) => asking.has(tag.id) && anchorOf.get(passage.id)?.state === 'moved').length;
  const firstPressed = tags.find(({ passage }) => passage.id === pressed)?.tag.id;

  const review = (row: TagRow, decision: Review['decision'], at?: Selectors) => {
    const id = actions.newId();
    act(actions.review(row, { id, decision, at }), i18n.t(`place.done.${decision}`), () => actions.withdrawReview(row, id));
  };

  return (
    <section class="panel-part" aria-labelledby="panel-tags">
      <h2 id="panel-tags" class="part-title">
        {tags.length > 0 ? i18n.t('panel.tagsCount', tags.length) : i18n.t('panel.tags')}
      </h2>
      {undecided > 0 && <p class="small soft">{i18n.t('place.undecided', undecided)}</p>}
      {tags.length === 0 ? (
        <EmptyState title={i18n.t('tags.none')}>
          <p>{i18n.t('tags.noneHow')}</p>
        </EmptyState>
      ) : (
        <ul>
          {tags.map((row) =>
            row.tag.id === editing ? (
              <li key={row.tag.id} ref={focusField} class="panel-edited">
                <EditTag
                  row={row}
                  agreements={agreements}
                  actors={data.actors}
                  incidents={data.incidents}
                  actions={actions}
                  onSaved={() => {
                    setEditing(undefined);
                    say(i18n.t('toast.saved'));
                  }}
                  onClose={() => setEditing(undefined)}
                />
              </li>
            ) : (
              <TagItem
                key={row.tag.id}
                row={row}
                agreements={agreements}
                anchor={anchorOf.get(row.passage.id)}
                wanted={row.tag.id === firstPressed}
                onShown={actions.pressedShown}
                place={
                  asking.has(row.tag.id)
                    ? {
                        compare: actions.compare,
                        confirm: (at) => review(row, 'confirmed', at),
                        reject: () => review(row, 'rejected'),
                        selected: async () => {
                          const selected = await actions.selected();
                          if (!selected) say(i18n.t('place.selectFirst'));
                          return selected;
                        },
                      }
                    : undefined
                }
                onReveal={() => onReveal(row.passage.id)}
                onEdit={() => setEditing(row.tag.id)}
                onDelete={() => act(actions.deleteTag(row), i18n.t('toast.deleted'), () => actions.restoreTag(row))}
              />
            ),
          )}
        </ul>
      )}
    </section>
  );
}

/** The pressed button is gone where a form has taken its place; the keyboard goes on inside the form. */
const focusField = (place: HTMLElement | null) => place?.querySelector<HTMLElement>('.input')?.focus();
