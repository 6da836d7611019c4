import { v5 as uuidv5 } from 'uuid';
import type { Records } from '../../model/records.ts';
import type { Source } from '../../model/source.ts';
import { byId } from '../format.ts';
import { agreementNode } from './agreement-node.ts';
import { annotationOf } from './annotation.ts';
import { CONTEXT, type FormatVersion, GENERATOR, urn } from './context.ts';
import { actorNode, incidentNode, sourceNode, targetNode } from './nodes.ts';
import type { Collection } from './wire.ts';

/**
 * The records as a W3C AnnotationCollection of one page.
 *
 * @throws Error when a tag or passage refers to a record that is not among them: such a file could not come back
 */
export function collectionOf(records: Records): Collection {
  const passages = new Map(records.passages.map((passage) => [passage.id, passage]));
  const sources = new Map(records.sources.map((source) => [source.id, source]));
  const tags = byId(records.tags);
  const tagged = new Set(tags.map((tag) => tag.passageId));
  const sourceFor = (id: string): Source => present(sources.get(id), id);
  const items = tags.map((tag) => {
    const passage = present(passages.get(tag.passageId), tag.passageId);
    return annotationOf(tag, passage, sourceFor(passage.sourceId));
  });
  const agreements = byId(records.agreements);
  // The W3C model wants an IRI for the collection; this one follows from what changes, so that equal exports are equal files.
  const id = urn(uuidv5([...tags, ...agreements].map((one) => `${one.id} ${one.updatedAt}`).join('\n'), uuidv5.URL));
  return {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    'normscope:formatVersion': versionFor(records),
    generator: GENERATOR,
    total: items.length,
    'normscope:source': byId(records.sources).map(sourceNode),
    'normscope:actor': byId(records.actors).map(actorNode),
    'normscope:incident': byId(records.incidents).map(incidentNode),
    ...(agreements.length > 0 ? { 'normscope:agreement': agreements.map(agreementNode) } : {}),
    'normscope:passage': byId(records.passages)
      .filter((passage) => !tagged.has(passage.id))
      .map((passage) => targetNode(passage, sourceFor(passage.sourceId))),
    first: { id: `${id}#first`, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
  };
}

function versionFor({ agreements, passages }: Records): FormatVersion {
  if (passages.some(({ reviews, textSha256, element }) => reviews ?? textSha256 ?? element)) return '3';
  return agreements.length > 0 ? '2' : '1';
}

/** One record a line: large files stay readable, and two exports can be compared line by line. */
export function printCollection(collection: Collection): string {
  const { first, ...head } = collection;
  const { items, ...page } = first;
  const headLines = Object.entries(head).map(
    ([key, value]) => `${JSON.stringify(key)}: ${key === '@context' ? JSON.stringify(value) : print(value)},`,
  );
  const pageLines = Object.entries(page).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)},`);
  return ['{', ...headLines, '"first": {', ...pageLines, `"items": ${print(items)}`, '}', '}', ''].join('\n');
}

const print = (value: unknown) =>
  Array.isArray(value) && value.length > 0
    ? `[\n${value.map((one) => JSON.stringify(one)).join(',\n')}\n]`
    : JSON.stringify(value);

function present<T>(record: T | undefined, id: string): T {
  if (record === undefined) throw new Error(`the records refer to ${id}, which is not among them`);
  return record;
}
