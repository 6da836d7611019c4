import type { Actor } from '../../model/actor.ts';
import type { Incident } from '../../model/incident.ts';
import { type CssSelector, type Passage, type Review, textOf } from '../../model/passage.ts';
import type { Source } from '../../model/source.ts';
import { idOf, urn } from './context.ts';
import type { ActorNode, IncidentNode, ReviewNode, SourceNode, Target } from './wire.ts';

/** Records to nodes and back, in pairs. Absent fields stay absent: JSON.stringify leaves undefined out. */

export const sourceNode = (source: Source): SourceNode => ({
  id: urn(source.id),
  type: 'normscope:Source',
  'normscope:url': source.url,
  'normscope:canonicalUrl': source.canonicalUrl,
  'dcterms:title': source.title,
  'dcterms:publisher': source.publisher,
  'schema:author': source.authors,
  'schema:datePublished': source.datePublished,
  language: source.language,
  'normscope:authority': source.authority,
  'normscope:textSha256': source.textSha256,
  'normscope:retrieved': source.retrievedAt,
});

export const sourceOf = (node: SourceNode): Source =>
  withoutAbsent({
    id: idOf(node.id),
    url: node['normscope:url'],
    canonicalUrl: node['normscope:canonicalUrl'],
    title: node['dcterms:title'],
    publisher: node['dcterms:publisher'],
    authors: node['schema:author'],
    datePublished: node['schema:datePublished'],
    language: node.language,
    authority: node['normscope:authority'],
    textSha256: node['normscope:textSha256'],
    retrievedAt: node['normscope:retrieved'],
  });

export const targetNode = (passage: Passage, source: Source): Target => ({
  id: urn(passage.id),
  type: 'SpecificResource',
  source: source.url,
  'normscope:sourceRecord': urn(source.id),
  state: { type: 'TimeState', sourceDate: textOf(passage, source).retrievedAt },
  selector: [
    selectorNode(passage.quote),
    selectorNode(passage.position),
    ...((passage.element ? [selectorNode(passage.element)] : []) as [CssSelector?]),
  ],
  language: passage.language,
  'normscope:textSha256': passage.textSha256,
  created: passage.createdAt,
  'normscope:review': passage.reviews?.map(reviewNode),
});

export const passageOf = (target: Target): Passage =>
  withoutAbsent({
    id: idOf(target.id),
    sourceId: idOf(target['normscope:sourceRecord']),
    quote: target.selector[0],
    position: target.selector[1],
    element: target.selector[2],
    language: target.language,
    textSha256: target['normscope:textSha256'],
    createdAt: target.created,
    reviews: target['normscope:review']?.map(reviewOf),
  });

const reviewNode = (review: Review): ReviewNode => ({
  id: urn(review.id),
  type: 'normscope:Review',
  'normscope:decision': review.decision,
  selector: [selectorNode(review.quote), selectorNode(review.position)],
  creator: urn(review.coderId),
  created: review.createdAt,
  'normscope:withdrawn': review.withdrawnAt,
});

const reviewOf = (node: ReviewNode): Review =>
  withoutAbsent({
    id: idOf(node.id),
    decision: node['normscope:decision'],
    quote: node.selector[0],
    position: node.selector[1],
    coderId: idOf(node.creator),
    createdAt: node.created,
    withdrawnAt: node['normscope:withdrawn'],
  });

export const actorNode = (actor: Actor): ActorNode => ({
  id: urn(actor.id),
  type: 'normscope:Actor',
  name: actor.name,
  'normscope:actorType': actor.type,
  created: actor.createdAt,
});

export const actorOf = (node: ActorNode): Actor =>
  withoutAbsent({ id: idOf(node.id), name: node.name, type: node['normscope:actorType'], createdAt: node.created });

export const incidentNode = (incident: Incident): IncidentNode => ({
  id: urn(incident.id),
  type: 'normscope:Incident',
  name: incident.name,
  'normscope:startDate': incident.startDate,
  created: incident.createdAt,
});

export const incidentOf = (node: IncidentNode): Incident =>
  withoutAbsent({ id: idOf(node.id), name: node.name, startDate: node['normscope:startDate'], createdAt: node.created });

/** A record read from a database has its keys in any order; the file has them in one. */
function selectorNode<T extends Passage['quote'] | Passage['position'] | CssSelector>(selector: T): T {
  const order = ['type', 'exact', 'prefix', 'suffix', 'start', 'end', 'value'];
  return Object.fromEntries(Object.entries(selector).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))) as T;
}

/** The record without keys that are there and undefined. */
export const withoutAbsent = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
