/**
 * The vocabularies of the codebook, as ids. Labels and definitions are words on a screen and stand in the locale files
 * under `codebook.<field>.<term>.label` and `.definition`, where `<field>` is a key of `vocabularies`.
 *
 * A term is never removed or given another meaning: tags name the version they were coded with. Wording changes raise
 * the last number of the version, added terms the middle one, split or merged terms the first.
 */
export const CODEBOOK_VERSION = '0.1.0';

/** How clearly a passage invokes a norm, weakest first. The order counts: agreement between coders is measured on it. */
const invocation = ['none', 'evaluative', 'generic_framework', 'paraphrased_norm', 'cited_norm'] as const;

/** What the speaker does with the norm. Coders choose the most specific; `other` asks for a note. */
const speechAct = [
  'affirms',
  'commits',
  'reports_implementation',
  'interprets',
  'proposes',
  'condemns',
  'calls_out',
  'attributes',
  'demands_action',
  'announces_response',
  'denies',
  'disputes',
  'other',
] as const;

/**
 * Health, split: vaccine espionage, insurer data theft and a hospital outage raise different questions of norms.
 * `health_unspecified` is the sector as a whole.
 */
export const HEALTH_SECTORS = [
  'hospital_clinic',
  'emergency_ambulance',
  'laboratory_diagnostics',
  'pharma_vaccine_research',
  'medical_device',
  'health_insurer_payer',
  'public_health_authority',
  'health_it_supplier',
  'blood_organ_supply',
  'health_unspecified',
] as const;

/** Health first, then the other sectors of Directive (EU) 2022/2555 (NIS2), Annexes I and II in their order. */
const sector = [
  ...HEALTH_SECTORS,
  'energy',
  'transport',
  'banking',
  'financial_market',
  'drinking_water',
  'waste_water',
  'digital_infrastructure',
  'ict_service_management',
  'public_administration',
  'space',
  'postal_courier',
  'waste_management',
  'chemicals',
  'food',
  'manufacturing',
  'digital_providers',
  'research',
  'other',
] as const;

const speakerRole = ['lead', 'co_signatory', 'aligned', 'quoted'] as const;

/** What the passage says the actor did; always a claim of the speaker. */
const allegedRole = ['conducted', 'directed', 'enabled_territory', 'claimed'] as const;

/** What kind of copy of a statement a source is, the most authoritative first. */
const sourceAuthority = [
  'official_primary',
  'official_translation',
  'official_record',
  'unofficial_transcript',
  'media_quote',
  'media_paraphrase',
  'secondary_analysis',
  'mirror_unverified',
] as const;

export const vocabularies = {
  invocation,
  speech_act: speechAct,
  sector,
  speaker_role: speakerRole,
  alleged_role: allegedRole,
  source_authority: sourceAuthority,
} as const;

export type VocabularyId = keyof typeof vocabularies;
export type Term<V extends VocabularyId = VocabularyId> = (typeof vocabularies)[V][number];

/** Whether the vocabulary has the term. */
export function hasTerm<V extends VocabularyId>(vocabulary: V, term: string): term is Term<V> {
  return (vocabularies[vocabulary] as readonly string[]).includes(term);
}
