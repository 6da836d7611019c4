import type { Mention } from '../model/mention.ts';
import type { ActorLink } from '../model/tag.ts';

/** Texts a reason may point into, each of them given by the caller. */
export type Place = 'passage' | 'before' | 'title' | 'publisher' | 'url' | 'datePublished';

/** Words that a suggestion rests on. Offsets in UTF-16 units of that text, end exclusive. */
export type EvidenceSpan = { in: Place; start: number; end: number };

/** Why something is suggested: a code to word in the reader's language, and the words found or the rule that fired. */
export type Reason = { code: ReasonCode; detail: string };
export type ReasonCode =
  | 'norm_cited'
  | 'norm_paraphrased'
  | 'framework_named'
  | 'judged'
  | 'no_norm_words'
  | 'on_behalf'
  | 'subject'
  | 'quoted'
  | 'we_of_site'
  | 'site'
  | 'label'
  | 'signatory_list'
  | 'wording'
  | 'dateline'
  | 'date_said'
  | 'page_date'
  | 'target';

/** What the form's fields take; see `lib/codebook/field-data.ts`. Speakers that are no states carry `group:…` or `org:…`. */
export type SuggestedValues = {
  norms: { norm: string };
  invocation: string;
  speakers: SuggestedActor[];
  speakerCapacity: string;
  speechActs: string;
  sectors: string;
  targetCountries: string;
  attributionWording: string;
  dateStatement: string;
  sourceAuthority: string;
  venue: string;
};
export type SuggestedActor = Pick<ActorLink, 'name' | 'role'> & { actor: string };

type SuggestionOf<F extends keyof SuggestedValues> = {
  field: F;
  value: SuggestedValues[F];
  reason: Reason;
  evidence: EvidenceSpan;
  /** From 0 to 1: orders suggestions of one field. Not a probability. */
  strength: number;
};
export type Suggestion = { [F in keyof SuggestedValues]: SuggestionOf<F> }[keyof SuggestedValues];

/** What is known around a passage. All of it is text from a stranger. */
export type SuggestContext = {
  /** BCP 47 tag of the passage; unknown when absent. */
  language?: string | undefined;
  /** Mentions inside the passage, offsets of the passage. */
  mentions?: readonly Mention[];
  /** Text that stands right before the passage: dateline, heading, "on behalf of". */
  before?: string | undefined;
  url?: string | undefined;
  title?: string | undefined;
  publisher?: string | undefined;
  /** Date the page gives for itself, `YYYY-MM-DD` or less. */
  datePublished?: string | undefined;
};
