import { type EssentialField, missingEssentials } from '../../lib/codebook/essentials.ts';
import { i18n } from '../../lib/i18n/index.ts';
import type { TagKind } from '../../lib/model/tag.ts';
import { answered, type FormValue } from './form-value.ts';

/** `kind.field`, as the form marks its fields with `data-field`; speakers are asked once for both kinds. */
export type FieldError = { at: string; label: string; text: string };

const LABELS: Record<string, () => string> = {
  speakers: () => i18n.t('form.speaker.label'),
  'evidence.speechActs': () => i18n.t('form.speechAct.label'),
  'evidence.norms': () => i18n.t('form.norm.invoked'),
  'evidence.invocation': () => i18n.t('form.invocation.label'),
  'violation.incident': () => i18n.t('form.incident.label'),
  'violation.allegedActors': () => i18n.t('form.alleged.label'),
  'violation.sectors': () => i18n.t('form.sector.label'),
  'violation.norms': () => i18n.t('form.norm.breached'),
};

const usesOther = ({ kinds, evidence, violation }: FormValue): boolean =>
  (kinds.includes('evidence') && (answered(evidence.speechActs) ?? []).includes('other')) ||
  (kinds.includes('violation') && (answered(violation.sectors) ?? []).includes('other'));

const placeOf = (kind: TagKind, field: EssentialField): string => (field === 'speakers' ? 'speakers' : `${kind}.${field}`);

/** What is still missing, in the order of the form, each named. */
export function validate(value: FormValue): FieldError[] {
  const places = value.kinds.flatMap((kind) => missingEssentials(value[kind], kind).map((field) => placeOf(kind, field)));
  const missing = new Set(places);
  const errors = Object.entries(LABELS)
    .filter(([at]) => missing.has(at))
    .map(([at, label]) => ({ at, label: label(), text: i18n.t('form.error.missing', [label()]) }));
  const note = value.kinds.map((kind) => value[kind].note ?? '').join('');
  return usesOther(value) && note.trim() === ''
    ? [
        ...errors,
        { at: 'note', label: i18n.t('form.note.label'), text: i18n.t('form.error.noteNeeded', [i18n.t('form.note.label')]) },
      ]
    : errors;
}
