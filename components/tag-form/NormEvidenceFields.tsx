import { i18n } from '../../lib/i18n/index.ts';
import type { Agreement } from '../../lib/model/agreement.ts';
import type { EvidenceCodes } from '../../lib/model/draft.ts';
import { type Coded, isMissing } from '../../lib/model/tag.ts';
import { type Suggestions, withField } from './form-value.ts';
import { NormField } from './NormField.tsx';
import { TermField } from './TermField.tsx';

type NormEvidenceFieldsProps = {
  codes: EvidenceCodes;
  agreements: readonly Agreement[];
  suggestions: Suggestions;
  errors: Record<string, string>;
  onChange: (codes: EvidenceCodes) => void;
  onWhole: (agreements: string[]) => void;
};

/** `invocation` is one term; the chips speak in lists. */
const asList = (value: Coded<string> | undefined): Coded<string[]> | undefined =>
  value === undefined || isMissing(value) ? value : [value];
const asOne = (value: Coded<string[]> | undefined): Coded<string> | undefined =>
  value === undefined || isMissing(value) ? value : value[0];

/** How the speaker treats a norm. */
export function NormEvidenceFields({ codes, agreements, suggestions, errors, onChange, onWhole }: NormEvidenceFieldsProps) {
  return (
    <>
      <div data-field="evidence.speechActs">
        <TermField
          label={i18n.t('form.speechAct.label')}
          definition={i18n.t('form.speechAct.definition')}
          vocabulary="speech_act"
          value={codes.speechActs}
          most={3}
          error={errors['evidence.speechActs']}
          onChange={(speechActs) => onChange(withField(codes, 'speechActs', speechActs))}
        />
      </div>
      <div data-field="evidence.norms">
        <NormField
          label={i18n.t('form.norm.invoked')}
          definition={i18n.t('form.norm.invokedDefinition')}
          linkRole="invoked"
          value={codes.norms}
          whole={codes.agreements ?? []}
          agreements={agreements}
          suggestions={suggestions}
          notStated={i18n.t('form.norm.none')}
          error={errors['evidence.norms']}
          onNorms={(norms) => onChange(withField(codes, 'norms', norms))}
          onWhole={onWhole}
        />
      </div>
      <div data-field="evidence.invocation">
        <TermField
          label={i18n.t('form.invocation.label')}
          definition={i18n.t('form.invocation.definition')}
          vocabulary="invocation"
          value={asList(codes.invocation)}
          most={1}
          error={errors['evidence.invocation']}
          onChange={(invocation) => onChange(withField(codes, 'invocation', asOne(invocation)))}
        />
      </div>
    </>
  );
}
