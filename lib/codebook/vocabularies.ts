import { allegedRole } from './terms/alleged-role.ts';
import { attributionConfidence } from './terms/attribution-confidence.ts';
import { attributionStatus } from './terms/attribution-status.ts';
import { coderConfidence } from './terms/coder-confidence.ts';
import { contestedAspect } from './terms/contested-aspect.ts';
import { effect } from './terms/effect.ts';
import { effectCertainty } from './terms/effect-certainty.ts';
import { explicitBreach } from './terms/explicit-breach.ts';
import { implementationType } from './terms/implementation-type.ts';
import { invocation } from './terms/invocation.ts';
import { invokedBasis } from './terms/invoked-basis.ts';
import { legalCharacter } from './terms/legal-character.ts';
import { legalForm } from './terms/legal-form.ts';
import { response } from './terms/response.ts';
import { sector } from './terms/sector.ts';
import { sourceAuthority } from './terms/source-authority.ts';
import { speakerCapacity } from './terms/speaker-capacity.ts';
import { speakerRole } from './terms/speaker-role.ts';
import { speechAct } from './terms/speech-act.ts';
import { stateLink } from './terms/state-link.ts';
import { venue } from './terms/venue.ts';
/**
 * The vocabularies of the codebook. A term is never removed or given another meaning within a version: tags name the version they
 * were coded with. Wording changes raise the last number, added terms and fields the middle one, split, merged or removed terms the
 * first; those need a line in `migrations.ts`.
 */
export const CODEBOOK_VERSION = '0.2.0';

export const vocabularyData = {
  speaker_role: speakerRole,
  alleged_role: allegedRole,
  speech_act: speechAct,
  invocation,
  sector,
  source_authority: sourceAuthority,
  speaker_capacity: speakerCapacity,
  invoked_basis: invokedBasis,
  legal_character: legalCharacter,
  venue,
  coder_confidence: coderConfidence,
  implementation_type: implementationType,
  contested_aspect: contestedAspect,
  legal_form: legalForm,
  attribution_status: attributionStatus,
  attribution_confidence: attributionConfidence,
  state_link: stateLink,
  effect,
  effect_certainty: effectCertainty,
  explicit_breach: explicitBreach,
  response,
} as const;

export type VocabularyId = keyof typeof vocabularyData;
export type TermId<V extends VocabularyId = VocabularyId> = (typeof vocabularyData)[V]['terms'][number]['id'];

/** The ids of the terms of each vocabulary, in their order. */
export const vocabularies = Object.fromEntries(
  Object.entries(vocabularyData).map(([id, { terms }]) => [id, terms.map((term) => term.id)]),
) as unknown as { readonly [V in VocabularyId]: readonly TermId<V>[] };

/** The parts of health, which the sector as a whole stands beside: vaccine espionage and a hospital outage raise different questions. */
export const HEALTH_SECTORS = vocabularyData.sector.terms
  .filter((term) => term.id === 'health_unspecified' || ('broader' in term && term.broader === 'health_unspecified'))
  .map(({ id }) => id);

/** Whether the vocabulary has the term. */
export function hasTerm<V extends VocabularyId>(vocabulary: V, term: string): term is TermId<V> {
  return (vocabularies[vocabulary] as readonly string[]).includes(term);
}
