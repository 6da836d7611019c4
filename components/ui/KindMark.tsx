import { i18n } from '../../lib/i18n/index.ts';
import type { TagKind } from '../../lib/model/tag.ts';
import './kind-mark.css';

/** The norm is a line: evidence shows it whole in a filled disc, a violation report shows it said to be broken in a diamond. */
const SHAPES = {
  evidence: (
    <>
      <circle cx="8" cy="8" r="6.5" class="kind-mark-body" />
      <path d="M4.5 8h7" class="kind-mark-line" />
    </>
  ),
  violation: (
    <>
      <path d="M8 .8L15.2 8 8 15.2.8 8z" class="kind-mark-edge" />
      <path d="M3.6 8h2.9M9.5 8h2.9" class="kind-mark-broken" />
    </>
  ),
} as const satisfies Record<TagKind, unknown>;

export function KindShape({ kind }: { kind: TagKind }) {
  return (
    <svg class={`kind-mark kind-mark-${kind}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {SHAPES[kind]}
    </svg>
  );
}

export const kindName = (kind: TagKind): string => (kind === 'evidence' ? i18n.t('kind.evidence') : i18n.t('kind.violation'));

export function KindMark({ kind }: { kind: TagKind }) {
  return (
    <span class={`kind-word kind-word-${kind}`}>
      <KindShape kind={kind} />
      {kindName(kind)}
    </span>
  );
}
