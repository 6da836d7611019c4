import { z } from 'zod';
import { Id, Instant, Note, PartialDate, Slug } from './common.ts';

/**
 * Why a field has no value although a coder looked at it. A field that is absent was not coded yet;
 * these four states are never mixed up, in the form, the store or an export.
 */
export const MISSING = ['unsure', 'not_stated', 'not_applicable'] as const;
export const Missing = z.strictObject({ missing: z.enum(MISSING) });
export type Missing = z.infer<typeof Missing>;

/** A coded field: its value, or why there is none. */
const coded = <T extends z.ZodType>(value: T) => z.union([value, Missing]);
export type Coded<T> = T | Missing;

export const isMissing = (value: unknown): value is Missing => typeof value === 'object' && value !== null && 'missing' in value;

/**
 * Who speaks or acts. `actor` is `iso:FR` for a state (ISO 3166-1 alpha-2) or the id of an Actor record;
 * the name is kept as the coder saw it, so that the tag stays readable by itself.
 */
export const ActorLink = z.strictObject({
  actor: z.union([z.string().regex(/^iso:[A-Z]{2}$/), Id]),
  name: z.string().min(1).max(500),
  role: Slug,
});
export type ActorLink = z.infer<typeof ActorLink>;

export const NormLink = z.strictObject({ norm: Slug, role: z.enum(['invoked', 'breached']) });
export type NormLink = z.infer<typeof NormLink>;

/** One incident of the project, or conduct reported as a pattern without a single incident. */
export const IncidentLink = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('incident'), incident: Id, name: z.string().min(1).max(500) }),
  z.strictObject({ type: z.literal('pattern') }),
]);
export type IncidentLink = z.infer<typeof IncidentLink>;

const terms = (most: number) => z.array(Slug).min(1).max(most);
const actors = z.array(ActorLink).min(1).max(300);
const norms = z.array(NormLink).min(1).max(50);

/** Whether a value was suggested or typed; untouched suggestions never count as codes. */
export const PrefillState = z.enum(['suggested_untouched', 'accepted', 'edited']);

const shared = {
  id: Id,
  passageId: Id,
  /** Pseudonymous id of the coder's device until a project gives a name. */
  coderId: Id,
  codebookVersion: z.string().regex(/^\d+\.\d+\.\d+$/),
  createdAt: Instant,
  updatedAt: Instant,
  /** Present on a deleted tag: it is kept, so that a deletion can be undone and synced. */
  deletedAt: Instant.optional(),
  speakers: coded(actors).optional(),
  norms: coded(norms).optional(),
  /** Agreements the passage is about: those of its norms and those its text names. */
  agreements: z.array(Slug).max(50),
  sectors: coded(terms(20)).optional(),
  dateStatement: coded(PartialDate).optional(),
  note: Note,
  prefill: z.record(z.string().max(50), PrefillState),
};

/** The passage shows how an actor treats a norm. */
export const EvidenceTag = z.strictObject({
  ...shared,
  kind: z.literal('evidence'),
  speechActs: coded(terms(3)).optional(),
  invocation: coded(Slug).optional(),
});
export type EvidenceTag = z.infer<typeof EvidenceTag>;

/** The passage reports conduct as contrary to a norm. It says who claims what, never who is guilty. */
export const ViolationTag = z.strictObject({
  ...shared,
  kind: z.literal('violation'),
  incident: coded(IncidentLink).optional(),
  allegedActors: coded(actors).optional(),
});
export type ViolationTag = z.infer<typeof ViolationTag>;

export const Tag = z.discriminatedUnion('kind', [EvidenceTag, ViolationTag]);
export type Tag = z.infer<typeof Tag>;

export { TAG_KINDS, type TagKind } from './kinds.ts';
