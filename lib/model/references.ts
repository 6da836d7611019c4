import { isMissing, type Tag } from './tag.ts';

/** Ids of the Actor and Incident records that a tag refers to; states (`iso:FR`) are no records. */
export function tagReferences(tag: Tag): { actors: string[]; incidents: string[] } {
  const fields = tag.kind === 'violation' ? [tag.speakers, tag.allegedActors] : [tag.speakers];
  const links = fields.flatMap((field) => (field === undefined || isMissing(field) ? [] : field));
  const incident = tag.kind === 'violation' ? tag.incident : undefined;
  return {
    actors: links.map((link) => link.actor).filter((actor) => !actor.startsWith('iso:')),
    incidents: incident && !isMissing(incident) && incident.type === 'incident' ? [incident.incident] : [],
  };
}
