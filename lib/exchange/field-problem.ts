import type { z } from 'zod';

export const FIELD_PROBLEMS = [
  'missing',
  'empty',
  'too_long',
  'too_many',
  'text',
  'list',
  'object',
  'unknown_field',
  'line',
  'date',
  'address',
  'link',
  'kind',
  'id',
  'norm_id',
  'twice',
  'theme',
  'language',
  'other',
] as const;

/** What is wrong with one field, so that a sentence can be made of it in any language. `detail` fills its one gap. */
export type FieldProblem = { path: PropertyKey[]; problem: (typeof FIELD_PROBLEMS)[number]; detail: string };

type Issue = z.core.$ZodIssue;

/** What the form of a value is called wrong as, by the field it stands in. */
const BY_FIELD: Record<string, FieldProblem['problem']> = {
  adopted: 'date',
  url: 'address',
  links: 'link',
  kind: 'kind',
  id: 'id',
};

const WANTED: Record<string, FieldProblem['problem']> = { string: 'text', array: 'list', object: 'object', record: 'object' };

/** The problem behind an issue of zod. `value` is what was parsed. */
export function fieldProblem(issue: Issue, value: unknown): FieldProblem {
  const path = [...issue.path];
  const say = (problem: FieldProblem['problem'], detail = ''): FieldProblem => ({ path, problem, detail });
  const isAbsent = valueAt(value, path) === undefined;
  if (isAbsent && issue.code !== 'unrecognized_keys') return say('missing');
  switch (issue.code) {
    case 'invalid_type':
      return say(WANTED[issue.expected] ?? 'other');
    case 'too_small':
      return say('empty');
    case 'too_big':
      return say(issue.origin === 'string' ? 'too_long' : 'too_many', String(issue.maximum));
    case 'unrecognized_keys':
      return say('unknown_field', issue.keys.join(', '));
    case 'invalid_key':
      return { path: path.slice(0, -1), problem: 'language', detail: String(path.at(-1)) };
    default:
      return say(problemOfForm(path, issue), issue.message);
  }
}

function problemOfForm(path: PropertyKey[], issue: Issue): FieldProblem['problem'] {
  if (path[0] === 'norms' && path.at(-1) === 'id') return issue.message === 'stands twice' ? 'twice' : 'norm_id';
  const field = path.findLast((step) => typeof step === 'string');
  return BY_FIELD[String(field)] ?? (issue.code === 'invalid_format' ? 'line' : 'other');
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((at, step) => (at instanceof Object ? (at as Record<PropertyKey, unknown>)[step] : undefined), value);
}
