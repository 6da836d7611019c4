import { i18n } from '../../lib/i18n/index.ts';
import { TAG_KINDS, type TagKind } from '../../lib/model/tag.ts';
import { KindShape, kindName } from '../ui/KindMark.tsx';
import './kind-toggle.css';

const definitionOf = (kind: TagKind) =>
  kind === 'evidence' ? i18n.t('kind.evidenceDefinition') : i18n.t('kind.violationDefinition');

/** One kind or both; the last one cannot be switched off, because a tag is always something. */
export function KindToggle({ kinds, onChange }: { kinds: TagKind[]; onChange: (kinds: TagKind[]) => void }) {
  const toggle = (kind: TagKind) => {
    const next = TAG_KINDS.filter((other) => (other === kind ? !kinds.includes(kind) : kinds.includes(other)));
    if (next.length > 0) onChange(next);
  };
  return (
    <fieldset class="kind-toggle" aria-label={i18n.t('form.kinds')}>
      {TAG_KINDS.map((kind) => (
        <label key={kind} class={`kind-option kind-option-${kind}`} title={definitionOf(kind)}>
          <input
            type="checkbox"
            class="chip-input"
            checked={kinds.includes(kind)}
            aria-description={definitionOf(kind)}
            onChange={(event) => {
              toggle(kind);
              // Refused when it was the last: the box must show what is true.
              event.currentTarget.checked = kinds.length === 1 && kinds[0] === kind ? true : event.currentTarget.checked;
            }}
          />
          <KindShape kind={kind} />
          <span>{kindName(kind)}</span>
        </label>
      ))}
    </fieldset>
  );
}
