import { type ActorLink, type Coded, isMissing, type Tag } from '../model/tag.ts';
import { isCountryCode } from './countries.ts';
import type { FieldId } from './fields.ts';
import { hasTerm, type VocabularyId } from './vocabularies.ts';

/** `unknown`: the codebook has no such term. `note_required`: the term says something only together with a note. */
export type TermProblem = { field: FieldId; term: string; problem: 'unknown' | 'note_required' };

/** Terms of a tag that this version of the codebook does not know, or that stand there without the note they need. */
export function checkTerms(tag: Tag): TermProblem[] {
  const shared = [...actors('speakers', 'speaker_role', tag.speakers), ...terms('sectors', 'sector', tag.sectors, tag.note)];
  if (tag.kind === 'violation') return [...shared, ...actors('allegedActors', 'alleged_role', tag.allegedActors)];
  const invocation = tag.invocation === undefined || isMissing(tag.invocation) ? tag.invocation : [tag.invocation];
  return [
    ...shared,
    ...terms('speechActs', 'speech_act', tag.speechActs, tag.note),
    ...terms('invocation', 'invocation', invocation, tag.note),
  ];
}

function terms(field: FieldId, vocabulary: VocabularyId, coded: Coded<string[]> | undefined, note: string): TermProblem[] {
  return valuesOf(coded).flatMap((term): TermProblem[] => {
    if (!hasTerm(vocabulary, term)) return [{ field, term, problem: 'unknown' }];
    return term === 'other' && note.trim() === '' ? [{ field, term, problem: 'note_required' }] : [];
  });
}

function actors(field: FieldId, roles: VocabularyId, coded: Coded<ActorLink[]> | undefined): TermProblem[] {
  return valuesOf(coded).flatMap(({ actor, role }): TermProblem[] => [
    ...(hasTerm(roles, role) ? [] : [{ field, term: role, problem: 'unknown' as const }]),
    ...(!actor.startsWith('iso:') || isCountryCode(actor.slice(4)) ? [] : [{ field, term: actor, problem: 'unknown' as const }]),
  ]);
}

const valuesOf = <T>(coded: Coded<T[]> | undefined): T[] => (coded === undefined || isMissing(coded) ? [] : coded);
