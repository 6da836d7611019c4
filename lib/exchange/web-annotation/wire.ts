import { z } from 'zod';
import { FIELDS } from '../../codebook/fields.ts';
import { Actor } from '../../model/actor.ts';
import { Id, Instant, LanguageTag, Note, PartialDate, Slug, WebUrl } from '../../model/common.ts';
import { Incident } from '../../model/incident.ts';
import { CssSelector, Passage, Review, TextPositionSelector, TextQuoteSelector } from '../../model/passage.ts';
import { Source } from '../../model/source.ts';
import { MISSING, PrefillState, TAG_KINDS } from '../../model/tag.ts';
import { AgreementNode } from './agreement-node.ts';
import { CONTEXT, FORMAT_VERSIONS, GENERATOR, idOf, MOTIVATION, slugOf } from './context.ts';

/** The file, part by part. Strict everywhere: what is not known here could not be kept, so it is refused, not dropped. */
const is = z.literal;

const Urn = z.string().refine((iri) => iri.startsWith('urn:uuid:') && Id.safeParse(idOf(iri)).success, {
  error: 'must be "urn:uuid:" and a UUID',
});

const Term = (path: string) =>
  z.string().refine((iri) => iri.startsWith(`normscope:${path}/`) && Slug.safeParse(slugOf(iri)).success, {
    error: `must be "normscope:${path}/" and a term`,
  });

const ActorIri = z.string().refine((iri) => /^normscope:state\/[A-Z]{2}$/.test(iri) || Urn.safeParse(iri).success, {
  error: 'must be "normscope:state/" and two capitals, or "urn:uuid:" and a UUID',
});

const classifying = <F extends string>(...fields: [F, ...F[]]) => ({
  type: is('SpecificResource'),
  purpose: is('classifying'),
  'normscope:field': z.enum(fields),
});
const textual = <P extends string, F extends string>(purpose: P, field: F) => ({
  type: is('TextualBody'),
  purpose: is(purpose),
  'normscope:field': is(field),
  format: is('text/plain'),
});

export const Body = z.discriminatedUnion('normscope:field', [
  z.strictObject({ ...classifying('kind'), source: z.enum(TAG_KINDS.map((kind) => `normscope:kind/${kind}`)) }),
  z.strictObject({
    ...classifying('speakers', 'allegedActors'),
    source: ActorIri,
    label: Actor.shape.name,
    'normscope:role': Slug,
  }),
  z.strictObject({ ...classifying('speechActs'), source: Term('speech_act') }),
  z.strictObject({
    ...classifying('incident'),
    source: z.union([Urn, is('normscope:incident/pattern')]),
    label: Incident.shape.name.optional(),
  }),
  z.strictObject({ ...classifying('sectors'), source: Term('sector') }),
  z.strictObject({ ...classifying('norms'), source: Term('norm'), 'normscope:role': z.enum(['invoked', 'breached']) }),
  z.strictObject({ ...classifying('agreements'), source: Term('agreement') }),
  z.strictObject({ ...classifying('invocation'), source: Term('invocation') }),
  z.strictObject({ ...textual('describing', 'dateStatement'), value: PartialDate }),
  z.strictObject({ ...textual('commenting', 'note'), value: Note.min(1) }),
]);
export type Body = z.infer<typeof Body>;

/** Where a person found a passage again after its page changed, or that it is not what was proposed. */
const ReviewNode = z.strictObject({
  id: Urn,
  type: is('normscope:Review'),
  'normscope:decision': Review.shape.decision,
  selector: z.tuple([TextQuoteSelector, TextPositionSelector]),
  creator: Urn,
  created: Instant,
  'normscope:withdrawn': Instant.optional(),
});
export type ReviewNode = z.infer<typeof ReviewNode>;

/** A passage. `source` and `state` repeat its source for readers that know only the W3C model. */
export const Target = z.strictObject({
  id: Urn,
  type: is('SpecificResource'),
  source: WebUrl,
  'normscope:sourceRecord': Urn,
  state: z.strictObject({ type: is('TimeState'), sourceDate: Instant }),
  selector: z.tuple([TextQuoteSelector, TextPositionSelector, CssSelector.optional()]),
  language: LanguageTag.optional(),
  'normscope:textSha256': Passage.shape.textSha256,
  created: Instant,
  'normscope:review': z.array(ReviewNode).min(1).max(1_000).optional(),
});
export type Target = z.infer<typeof Target>;

/** A tag. Reasons for missing values are no bodies: they classify nothing. */
export const Annotation = z.strictObject({
  id: Urn,
  type: is('Annotation'),
  motivation: z.tuple([is(MOTIVATION[0]), is(MOTIVATION[1])]),
  created: Instant,
  modified: Instant,
  'normscope:deleted': Instant.optional(),
  creator: Urn,
  generator: is(GENERATOR.id),
  conformsTo: z.string().regex(/^normscope:codebook\/\d+\.\d+\.\d+$/, 'must be "normscope:codebook/" and a version'),
  body: z.array(Body).min(1),
  'normscope:missing': z
    .array(z.strictObject({ 'normscope:field': z.enum(FIELDS), 'normscope:reason': z.enum(MISSING) }))
    .min(1)
    .optional(),
  'normscope:prefill': z
    .array(z.strictObject({ 'normscope:field': z.string().max(50), 'normscope:state': PrefillState }))
    .min(1)
    .optional(),
  target: Target,
});
export type Annotation = z.infer<typeof Annotation>;

export const SourceNode = z.strictObject({
  id: Urn,
  type: is('normscope:Source'),
  'normscope:url': Source.shape.url,
  'normscope:canonicalUrl': Source.shape.canonicalUrl,
  'dcterms:title': Source.shape.title,
  'dcterms:publisher': Source.shape.publisher,
  'schema:author': Source.shape.authors,
  'schema:datePublished': Source.shape.datePublished,
  language: Source.shape.language,
  'normscope:authority': Source.shape.authority,
  'normscope:textSha256': Source.shape.textSha256,
  'normscope:retrieved': Instant,
});
export type SourceNode = z.infer<typeof SourceNode>;

export const ActorNode = z.strictObject({
  id: Urn,
  type: is('normscope:Actor'),
  name: Actor.shape.name,
  'normscope:actorType': Actor.shape.type,
  created: Instant,
});
export type ActorNode = z.infer<typeof ActorNode>;

export const IncidentNode = z.strictObject({
  id: Urn,
  type: is('normscope:Incident'),
  name: Incident.shape.name,
  'normscope:startDate': Incident.shape.startDate,
  created: Instant,
});
export type IncidentNode = z.infer<typeof IncidentNode>;

export const Collection = z.strictObject({
  '@context': z.unknown().refine((context) => JSON.stringify(context) === JSON.stringify(CONTEXT), {
    error: 'is not the context of this format',
  }),
  id: Urn,
  type: is('AnnotationCollection'),
  'normscope:formatVersion': z.enum(FORMAT_VERSIONS),
  generator: z.strictObject({ id: is(GENERATOR.id), type: is(GENERATOR.type), name: is(GENERATOR.name) }),
  total: z.int().min(0),
  'normscope:source': z.array(SourceNode),
  'normscope:actor': z.array(ActorNode),
  'normscope:incident': z.array(IncidentNode),
  'normscope:agreement': z.array(AgreementNode).min(1).optional(),
  /** Passages on which no tag of the file stands. */
  'normscope:passage': z.array(Target),
  first: z.strictObject({
    id: z.string(),
    type: is('AnnotationPage'),
    partOf: Urn,
    startIndex: is(0),
    items: z.array(Annotation),
  }),
});
export type Collection = z.infer<typeof Collection>;
