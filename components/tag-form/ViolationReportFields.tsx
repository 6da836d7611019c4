import { i18n } from '../../lib/i18n/index.ts';
import type { Actor } from '../../lib/model/actor.ts';
import type { Agreement } from '../../lib/model/agreement.ts';
import type { ViolationCodes } from '../../lib/model/draft.ts';
import type { Incident } from '../../lib/model/incident.ts';
import { ActorField } from './ActorField.tsx';
import { type Suggestions, withField } from './form-value.ts';
import { IncidentField } from './IncidentField.tsx';
import { NormField } from './NormField.tsx';
import { SectorField } from './SectorField.tsx';

type ViolationReportFieldsProps = {
  codes: ViolationCodes;
  agreements: readonly Agreement[];
  actors: Actor[];
  incidents: Incident[];
  suggestions: Suggestions;
  errors: Record<string, string>;
  newId: () => string;
  onChange: (codes: ViolationCodes) => void;
  onWhole: (agreements: string[]) => void;
};

/** What the speaker reports and alleges. The answers record a claim; none of them says that it is true. */
export function ViolationReportFields(props: ViolationReportFieldsProps) {
  const { codes, errors, newId, onChange } = props;
  return (
    <>
      <div data-field="violation.incident">
        <IncidentField
          value={codes.incident}
          incidents={props.incidents}
          error={errors['violation.incident']}
          newId={newId}
          onChange={(incident) => onChange(withField(codes, 'incident', incident))}
        />
      </div>
      <div data-field="violation.allegedActors">
        <ActorField
          label={i18n.t('form.alleged.label')}
          definition={i18n.t('form.alleged.definition')}
          roles="alleged_role"
          laterRole="conducted"
          value={codes.allegedActors}
          actors={props.actors}
          notStated={i18n.t('form.alleged.notNamed')}
          error={errors['violation.allegedActors']}
          newId={newId}
          onChange={(allegedActors) => onChange(withField(codes, 'allegedActors', allegedActors))}
        />
      </div>
      <div data-field="violation.sectors">
        <SectorField
          value={codes.sectors}
          error={errors['violation.sectors']}
          onChange={(sectors) => onChange(withField(codes, 'sectors', sectors))}
        />
      </div>
      <div data-field="violation.norms">
        <NormField
          label={i18n.t('form.norm.breached')}
          definition={i18n.t('form.norm.breachedDefinition')}
          linkRole="breached"
          value={codes.norms}
          whole={codes.agreements ?? []}
          agreements={props.agreements}
          suggestions={props.suggestions}
          notStated={i18n.t('form.norm.none')}
          error={errors['violation.norms']}
          onNorms={(norms) => onChange(withField(codes, 'norms', norms))}
          onWhole={props.onWhole}
        />
      </div>
    </>
  );
}
