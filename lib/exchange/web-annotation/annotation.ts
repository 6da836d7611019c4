import type { Passage } from '../../model/passage.ts';
import type { Source } from '../../model/source.ts';
import { Tag } from '../../model/tag.ts';
import type { Result } from '../../result.ts';
import type { ImportError } from '../format.ts';
import { placeOf, refuse } from '../read-json.ts';
import { bodiesOf, codesOf, missingOf } from './bodies.ts';
import { GENERATOR, idOf, MOTIVATION, slugOf, term, urn } from './context.ts';
import { targetNode } from './nodes.ts';
import type { Annotation } from './wire.ts';

/** A tag on its passage as one annotation, complete by itself for readers of the W3C model. */
export function annotationOf(tag: Tag, passage: Passage, source: Source): Annotation {
  const prefill = Object.entries(tag.prefill).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    id: urn(tag.id),
    type: 'Annotation',
    motivation: [...MOTIVATION],
    created: tag.createdAt,
    modified: tag.updatedAt,
    'normscope:deleted': tag.deletedAt,
    creator: urn(tag.coderId),
    generator: GENERATOR.id,
    conformsTo: term('codebook', tag.codebookVersion),
    body: bodiesOf(tag),
    'normscope:missing': missingOf(tag),
    'normscope:prefill':
      prefill.length > 0 ? prefill.map(([field, state]) => ({ 'normscope:field': field, 'normscope:state': state })) : undefined,
    target: targetNode(passage, source),
  };
}

/** The tag of an annotation. `place` is where the annotation stands in the file, for the error. */
export function tagOf(annotation: Annotation, place: string): Result<Tag, ImportError> {
  const { codes, clash } = codesOf(annotation);
  if (clash !== undefined) return refuse('invalid', `${place}.body`, `"${clash}" has more than one value`);
  const prefill = (annotation['normscope:prefill'] ?? []).map((one) => [one['normscope:field'], one['normscope:state']]);
  if (new Set(prefill.map(([field]) => field)).size < prefill.length) {
    return refuse('invalid', `${place}.normscope:prefill`, 'names a field twice');
  }
  const tag = Tag.safeParse({
    ...codes,
    id: idOf(annotation.id),
    passageId: idOf(annotation.target.id),
    coderId: idOf(annotation.creator),
    codebookVersion: slugOf(annotation.conformsTo),
    createdAt: annotation.created,
    updatedAt: annotation.modified,
    ...(annotation['normscope:deleted'] === undefined ? {} : { deletedAt: annotation['normscope:deleted'] }),
    prefill: Object.fromEntries(prefill),
  });
  if (tag.success) return { ok: true, value: tag.data };
  const issue = tag.error.issues[0];
  return refuse('invalid', `${place}.body`, [placeOf(issue?.path ?? []), issue?.message].filter(Boolean).join(': '));
}
