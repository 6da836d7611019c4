import { OwnAgreement } from '../../model/own-agreement.ts';
import { type Passage, textOf } from '../../model/passage.ts';
import type { Records } from '../../model/records.ts';
import { type TagReferences, tagReferences } from '../../model/references.ts';
import type { Source } from '../../model/source.ts';
import type { Tag } from '../../model/tag.ts';
import { ok, type Result } from '../../result.ts';
import { byId, type ImportError } from '../format.ts';
import { placeOf, refuse } from '../read-json.ts';
import { agreementOf } from './agreement-node.ts';
import { tagOf } from './annotation.ts';
import { FORMAT_VERSIONS } from './context.ts';
import { actorOf, incidentOf, passageOf, sourceOf, targetNode } from './nodes.ts';
import { Collection, type Target } from './wire.ts';

/** The collection that a JSON value is; says first whether it is ours at all, then where it is broken. */
export function collectionFrom(value: unknown): Result<Collection, ImportError> {
  const head: { type?: unknown; 'normscope:formatVersion'?: unknown } = value instanceof Object ? value : {};
  const version = head['normscope:formatVersion'];
  if (head.type !== 'AnnotationCollection' || version === undefined) {
    return refuse('not_ours', '', 'is not an AnnotationCollection that Normscope exported');
  }
  if (!FORMAT_VERSIONS.some((known) => known === version)) {
    return refuse(
      'unknown_version',
      'normscope:formatVersion',
      `is ${JSON.stringify(version)}; this Normscope reads ${FORMAT_VERSIONS.map((known) => `"${known}"`).join(', ')}`,
    );
  }
  const parsed = Collection.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  const issue = parsed.error.issues[0];
  return refuse('invalid', placeOf(issue?.path ?? []), issue?.message ?? 'is not valid');
}

/** The records of a collection. Everything it repeats must agree, and everything it refers to must be in it. */
export function recordsFrom(collection: Collection): Result<Records, ImportError> {
  const { first, total } = collection;
  if (total !== first.items.length) return refuse('invalid', 'total', `is ${total}, but there are ${first.items.length} items`);
  if (first.partOf !== collection.id) return refuse('invalid', 'first.partOf', 'is not the id of the collection');
  if (first.id !== `${collection.id}#first`) return refuse('invalid', 'first.id', 'is not the id of the first page');

  const records: Records = {
    sources: collection['normscope:source'].map(sourceOf),
    passages: [],
    tags: [],
    actors: collection['normscope:actor'].map(actorOf),
    incidents: collection['normscope:incident'].map(incidentOf),
    agreements: [],
  };
  const agreements = readAgreements(collection);
  if (!agreements.ok) return agreements;
  records.agreements = agreements.value;
  const sources = index(records.sources);
  const known = {
    actors: index(records.actors),
    incidents: index(records.incidents),
    agreements: index(records.agreements),
  };
  const twice =
    duplicate('normscope:source', records.sources) ??
    duplicate('normscope:actor', records.actors) ??
    duplicate('normscope:incident', records.incidents) ??
    duplicate('normscope:agreement', collection['normscope:agreement'] ?? []) ??
    duplicate('normscope:passage', collection['normscope:passage']) ??
    duplicate('first.items', first.items);
  if (twice) return twice;

  const targets = new Map<string, string>();
  for (const [i, target] of collection['normscope:passage'].entries()) {
    const passage = readPassage(target, `normscope:passage[${i}]`, sources, targets);
    if (!passage.ok) return passage;
    if (passage.value) records.passages.push(passage.value);
  }
  for (const [i, annotation] of first.items.entries()) {
    const place = `first.items[${i}]`;
    const passage = readPassage(annotation.target, `${place}.target`, sources, targets);
    if (!passage.ok) return passage;
    if (passage.value) records.passages.push(passage.value);
    const tag = tagOf(annotation, place);
    if (!tag.ok) return tag;
    const gone = dangling(tag.value, known);
    if (gone) return refuse('dangling_reference', `${place}.body`, `refers to ${gone}, which is not in the file`);
    records.tags.push(tag.value);
  }
  return ok({
    sources: byId(records.sources),
    passages: byId(records.passages),
    tags: byId(records.tags),
    actors: byId(records.actors),
    incidents: byId(records.incidents),
    agreements: byId(records.agreements),
  });
}

/** A passage met for the first time; undefined when the same one stood in the file before. */
function readPassage(
  target: Target,
  place: string,
  sources: ReadonlyMap<string, Source>,
  met: Map<string, string>,
): Result<Passage | undefined, ImportError> {
  const passage = passageOf(target);
  const source = sources.get(passage.sourceId);
  const iri = target['normscope:sourceRecord'];
  if (!source)
    return refuse('dangling_reference', `${place}.normscope:sourceRecord`, `refers to ${iri}, which is not in the file`);
  if (target.source !== source.url) return refuse('invalid', `${place}.source`, `is not the address of ${iri}`);
  if (target.state.sourceDate !== textOf(passage, source).retrievedAt) {
    return refuse('invalid', `${place}.state.sourceDate`, `is not the time at which ${iri} was read for this passage`);
  }
  const content = JSON.stringify(targetNode(passage, source));
  const before = met.get(passage.id);
  if (before !== undefined && before !== content) {
    return refuse('duplicate_id', `${place}.id`, `${target.id} stands in the file before, with another content`);
  }
  met.set(passage.id, content);
  return ok(before === undefined ? passage : undefined);
}

const index = <T extends { id: string }>(records: T[]): ReadonlyMap<string, T> =>
  new Map(records.map((record) => [record.id, record]));

function duplicate(place: string, list: { id: string }[]) {
  const seen = new Set<string>();
  for (const [i, { id }] of list.entries()) {
    if (seen.has(id)) return refuse('duplicate_id', `${place}[${i}].id`, `${id} stands in the file before`);
    seen.add(id);
  }
  return undefined;
}

type Known = { [List in keyof TagReferences]: ReadonlyMap<string, unknown> };

function dangling(tag: Tag, known: Known): string | undefined {
  const references = tagReferences(tag);
  return (Object.keys(known) as (keyof Known)[]).flatMap((list) => references[list].filter((id) => !known[list].has(id)))[0];
}

/** The parts of an agreement were checked one by one; that they fit together is checked here. */
function readAgreements(collection: Collection): Result<OwnAgreement[], ImportError> {
  const agreements: OwnAgreement[] = [];
  for (const [i, node] of (collection['normscope:agreement'] ?? []).entries()) {
    const parsed = OwnAgreement.safeParse(agreementOf(node));
    const issue = parsed.error?.issues[0];
    if (!parsed.success) {
      const detail = [placeOf(issue?.path ?? []), issue?.message].filter(Boolean).join(': ');
      return refuse('invalid', `normscope:agreement[${i}]`, detail);
    }
    agreements.push(parsed.data);
  }
  return ok(agreements);
}
