import type { Agreement } from '../../lib/model/agreement.ts';
import type { Passage } from '../../lib/model/passage.ts';
import type { Source } from '../../lib/model/source.ts';
import { answered, type FormValue, normIds } from './form-value.ts';
import { normName } from './norm-options.ts';

/** Everything a person would miss, as plain text for the clipboard, when saving fails. */
export function textOfForm(value: FormValue, passage: Passage, source: Source, agreements: readonly Agreement[]): string {
  const names = (field: FormValue['evidence']['speakers']) => (answered(field) ?? []).map((link) => link.name).join('; ');
  const norms = value.kinds.flatMap((kind) => normIds(value[kind].norms)).map((id) => normName(agreements, id));
  const incident = answered(value.violation.incident);
  const lines = [
    `“${passage.quote.exact}”`,
    source.title,
    source.url,
    value.kinds.join(', '),
    names(value.evidence.speakers ?? value.violation.speakers),
    (answered(value.evidence.speechActs) ?? []).join('; '),
    [...new Set(norms)].join('; '),
    incident?.type === 'incident' ? incident.name : '',
    names(value.violation.allegedActors),
    (answered(value.violation.sectors) ?? []).join('; '),
    value.evidence.note || value.violation.note || '',
  ];
  return lines.filter((line) => line !== '').join('\n');
}
