import type { Actor } from '../../lib/model/actor.ts';
import type { Agreement } from '../../lib/model/agreement.ts';
import type { Incident } from '../../lib/model/incident.ts';
import { type ActorLink, type Coded, isMissing, type Tag } from '../../lib/model/tag.ts';
import { allAgreements, answered, type FormValue } from './form-value.ts';

type Known = { agreements: readonly Agreement[]; actors: Actor[]; incidents: Incident[] };
type Identity = { passageId: string; coderId: string; codebookVersion: string; now: string; newId: () => string };

/** The codes of a filled form as new tags, one for each kind. */
export function tagsOfForm(value: FormValue, { agreements }: Known, identity: Identity): Tag[] {
  const { passageId, coderId, codebookVersion, now, newId } = identity;
  return value.kinds.map((kind): Tag => {
    const common = { id: newId(), passageId, coderId, codebookVersion, createdAt: now, updatedAt: now };
    return kind === 'evidence'
      ? { ...common, ...complete(value.evidence, agreements), kind }
      : { ...common, ...complete(value.violation, agreements), kind };
  });
}

/** An existing tag with the form's codes. Fields that were emptied are gone. */
export function editedTag(tag: Tag, value: FormValue, { agreements }: Known, now: string, codebookVersion: string): Tag {
  const { id, passageId, coderId, createdAt } = tag;
  const identity = { id, passageId, coderId, codebookVersion, createdAt, updatedAt: now };
  return tag.kind === 'evidence'
    ? { ...identity, ...complete(value.evidence, agreements), kind: 'evidence' }
    : { ...identity, ...complete(value.violation, agreements), kind: 'violation' };
}

const complete = <C extends FormValue['evidence'] | FormValue['violation']>(codes: C, agreements: readonly Agreement[]) => ({
  ...codes,
  agreements: allAgreements(codes, agreements),
  note: codes.note ?? '',
  prefill: codes.prefill ?? {},
});

/** Actors and incidents that the form names and nobody has stored yet. */
export function newlyNamed(value: FormValue, known: Known, now: string): { actors: Actor[]; incidents: Incident[] } {
  const knownActors = new Set(known.actors.map((actor) => actor.id));
  const links = value.kinds.flatMap((kind) => [
    ...linksOf(value[kind].speakers),
    ...(kind === 'violation' ? linksOf(value.violation.allegedActors) : []),
  ]);
  const actors = new Map<string, Actor>();
  for (const { actor, name } of links)
    if (!actor.startsWith('iso:') && !knownActors.has(actor)) actors.set(actor, { id: actor, name, createdAt: now });
  const link = value.kinds.includes('violation') ? answered(value.violation.incident) : undefined;
  const isNew = link?.type === 'incident' && !known.incidents.some((incident) => incident.id === link.incident);
  return { actors: [...actors.values()], incidents: isNew ? [{ id: link.incident, name: link.name, createdAt: now }] : [] };
}

const linksOf = (field: Coded<ActorLink[]> | undefined) => (field === undefined || isMissing(field) ? [] : field);
