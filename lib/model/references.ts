import { isOwnId, ownerOfNorm } from './own-id.ts';
import { isMissing, type Tag } from './tag.ts';

export type TagReferences = { actors: string[]; incidents: string[]; agreements: string[] };

/**
 * Ids of the records that a tag refers to: actors, incidents and a person's own agreements. States (`iso:FR`) and what the
 * catalogue holds are no records.
 */
export function tagReferences(tag: Tag): TagReferences {
  const fields = tag.kind === 'violation' ? [tag.speakers, tag.allegedActors] : [tag.speakers];
  const links = fields.flatMap((field) => (field === undefined || isMissing(field) ? [] : field));
  const incident = tag.kind === 'violation' ? tag.incident : undefined;
  return {
    actors: links.map((link) => link.actor).filter((actor) => !actor.startsWith('iso:')),
    incidents: incident && !isMissing(incident) && incident.type === 'incident' ? [incident.incident] : [],
    agreements: [...new Set([...tag.agreements.filter(isOwnId), ...ownNormsOf(tag).map((norm) => ownerOfNorm(norm) ?? norm)])],
  };
}

/** Ids of the norms of own agreements that a tag names. */
export const ownNormsOf = ({ norms }: Tag): string[] =>
  norms === undefined || isMissing(norms) ? [] : norms.map((link) => link.norm).filter(isOwnId);
