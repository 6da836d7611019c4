import { FIELDS, type FieldId } from '../../codebook/fields.ts';
import { type ActorLink, type Coded, isMissing, type NormLink, type Tag } from '../../model/tag.ts';
import { idOf, slugOf, term, urn } from './context.ts';
import type { Annotation, Body } from './wire.ts';

/** A tag's codes to bodies and back. A list is one body an item, in its order. */

type CodesOf = Partial<Record<FieldId, unknown>>;

const classifying = { type: 'SpecificResource', purpose: 'classifying' } as const;

/** The bodies of a tag: kind, coded values in the order of `FIELDS`, agreements, note. */
export function bodiesOf(tag: Tag): Body[] {
  const evidence = tag.kind === 'evidence' ? tag : undefined;
  const violation = tag.kind === 'violation' ? tag : undefined;
  return [
    { ...classifying, 'normscope:field': 'kind', source: term('kind', tag.kind) },
    ...each(tag.speakers).map((link) => actorBody('speakers', link)),
    ...each(evidence?.speechActs).map((slug) => concept('speechActs', 'speech_act', slug)),
    ...one(violation?.incident).map((link): Body => {
      const body = { ...classifying, 'normscope:field': 'incident' } as const;
      if (link.type === 'pattern') return { ...body, source: 'normscope:incident/pattern' };
      return { ...body, source: urn(link.incident), label: link.name };
    }),
    ...each(violation?.allegedActors).map((link) => actorBody('allegedActors', link)),
    ...each(tag.sectors).map((slug) => concept('sectors', 'sector', slug)),
    ...each(tag.norms).map(normBody),
    ...one(evidence?.invocation).map((slug) => concept('invocation', 'invocation', slug)),
    ...tag.agreements.map((slug) => concept('agreements', 'agreement', slug)),
    ...one(tag.dateStatement).map((date) => textBody('describing', 'dateStatement', date)),
    ...(tag.note === '' ? [] : [textBody('commenting', 'note', tag.note)]),
  ];
}

/** Why coded fields have no value, in the order of `FIELDS`; undefined when there is nothing to say. */
export function missingOf(tag: Tag): Annotation['normscope:missing'] {
  const codes: CodesOf = tag;
  const missing = FIELDS.flatMap((field) => {
    const value = codes[field];
    return isMissing(value) ? [{ 'normscope:field': field, 'normscope:reason': value.missing }] : [];
  });
  return missing.length > 0 ? missing : undefined;
}

/** Fields that hold one value, not a list. */
const SINGLE: ReadonlySet<string> = new Set(['kind', 'incident', 'invocation', 'dateStatement', 'note']);

/**
 * What the bodies say, field by field; not yet known to be a tag (Tag.parse decides).
 * `clash` names the first field that has two values where there can be one, or a value beside a reason for having none.
 */
export function codesOf(annotation: Annotation): { codes: Record<string, unknown>; clash?: string } {
  const codes = new Map<string, unknown>([
    ['agreements', []],
    ['note', ''],
  ]);
  const seen = new Set<string>();
  let clash: string | undefined;
  for (const { 'normscope:field': field, 'normscope:reason': missing } of annotation['normscope:missing'] ?? []) {
    if (codes.has(field)) clash ??= field;
    codes.set(field, { missing });
    seen.add(field);
  }
  const missing = new Set(seen);
  for (const body of annotation.body) {
    const field = body['normscope:field'];
    if (missing.has(field) || (SINGLE.has(field) && seen.has(field))) clash ??= field;
    const before = codes.get(field);
    codes.set(field, SINGLE.has(field) ? codeOf(body) : [...(Array.isArray(before) ? before : []), codeOf(body)]);
    seen.add(field);
  }
  return { codes: Object.fromEntries(codes), ...(clash === undefined ? {} : { clash }) };
}

function codeOf(body: Body): unknown {
  switch (body['normscope:field']) {
    case 'speakers':
    case 'allegedActors':
      return { actor: actorOf(body.source), name: body.label, role: body['normscope:role'] };
    case 'norms':
      return { norm: slugOf(body.source), role: body['normscope:role'] };
    case 'incident':
      if (body.source === 'normscope:incident/pattern') return { type: 'pattern' };
      return { type: 'incident', incident: idOf(body.source), name: body.label };
    case 'dateStatement':
    case 'note':
      return body.value;
    default:
      return slugOf(body.source);
  }
}

const actorOf = (iri: string) => (iri.startsWith('urn:') ? idOf(iri) : `iso:${slugOf(iri)}`);

const actorBody = (field: 'speakers' | 'allegedActors', { actor, name, role }: ActorLink): Body => ({
  ...classifying,
  'normscope:field': field,
  source: actor.startsWith('iso:') ? term('state', actor.slice('iso:'.length)) : urn(actor),
  label: name,
  'normscope:role': role,
});

const normBody = ({ norm, role }: NormLink): Body => ({
  ...classifying,
  'normscope:field': 'norms',
  source: term('norm', norm),
  'normscope:role': role,
});

const concept = (field: 'speechActs' | 'sectors' | 'agreements' | 'invocation', path: string, slug: string): Body => ({
  ...classifying,
  'normscope:field': field,
  source: term(path, slug),
});

function textBody(purpose: 'describing', field: 'dateStatement', value: string): Body;
function textBody(purpose: 'commenting', field: 'note', value: string): Body;
function textBody(purpose: string, field: string, value: string): Body {
  return { type: 'TextualBody', purpose, 'normscope:field': field, format: 'text/plain', value } as Body;
}

/** The values of a coded list; none when it is absent or missing for a reason. */
const each = <T>(coded: Coded<T[]> | undefined): T[] => (coded === undefined || isMissing(coded) ? [] : coded);

/** The same for a field with one value. */
const one = <T>(coded: Coded<T> | undefined): T[] => (coded === undefined || isMissing(coded) ? [] : [coded]);
