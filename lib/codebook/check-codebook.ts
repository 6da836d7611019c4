import type { z } from 'zod';
import { err, ok, type Result } from '../result.ts';
import { Codebook, type Vocabulary } from './schema.ts';

/**
 * What is wrong with a codebook or an extension of one. `place` says where in the file (`vocabularies.sector.terms[2].broader`),
 * `detail` is a sentence about it, or the id it is about.
 */
export type CodebookProblem = {
  problem:
    | 'form'
    | 'twice'
    | 'cycle'
    | 'unknown_vocabulary'
    | 'unknown_term'
    | 'unknown_field'
    | 'needs_vocabulary'
    | 'prefix'
    | 'version'
    | 'extended_already';
  place: string;
  detail: string;
};

/** Reads a codebook from a stranger's file. All that is wrong with it is named at once. */
export function readCodebook(value: unknown): Result<Codebook, CodebookProblem[]> {
  const parsed = Codebook.safeParse(value);
  if (!parsed.success) return err(formProblems(parsed.error));
  const problems = checkCodebook(parsed.data);
  return problems.length > 0 ? err(problems) : ok(parsed.data);
}

/** The problems behind an error of zod. */
export const formProblems = (error: z.ZodError): CodebookProblem[] =>
  error.issues.map(({ path, message }) => ({ problem: 'form', place: placeOf(path), detail: message }));

/** What a well-formed codebook says that cannot be: ids twice, terms and lists that are not there, terms that are parts of themselves. */
export function checkCodebook(book: Codebook): CodebookProblem[] {
  return [
    ...Object.entries(book.vocabularies).flatMap(([id, vocabulary]) => checkTerms(`vocabularies.${id}.terms`, vocabulary)),
    ...twice(
      'fields',
      book.fields.map(({ id }) => id),
    ),
    ...book.fields.flatMap((_, index) => checkField(book, index)),
  ];
}

function checkTerms(place: string, { terms }: Vocabulary): CodebookProblem[] {
  const broader = new Map(terms.map((term) => [term.id, term.broader]));
  return [
    ...twice(
      place,
      terms.map(({ id }) => id),
    ),
    ...terms.flatMap((term, index): CodebookProblem[] => {
      const at = `${place}[${index}].broader`;
      if (term.broader === undefined) return [];
      if (!broader.has(term.broader)) return [{ problem: 'unknown_term', place: at, detail: term.broader }];
      return isInCycle(term.id, broader) ? [{ problem: 'cycle', place: at, detail: term.id }] : [];
    }),
  ];
}

function isInCycle(start: string, broader: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>();
  for (let at = broader.get(start); at !== undefined && !seen.has(at); at = broader.get(at)) {
    if (at === start) return true;
    seen.add(at);
  }
  return false;
}

const TAKES_TERMS = new Set(['term', 'terms', 'actors']);

function checkField(book: Codebook, index: number): CodebookProblem[] {
  const field = book.fields[index];
  if (!field) return [];
  const place = `fields[${index}]`;
  const problems: CodebookProblem[] = [];
  if (TAKES_TERMS.has(field.type) && field.vocabulary === undefined)
    problems.push({ problem: 'needs_vocabulary', place, detail: field.id });
  if (field.vocabulary !== undefined && !Object.hasOwn(book.vocabularies, field.vocabulary))
    problems.push({ problem: 'unknown_vocabulary', place: `${place}.vocabulary`, detail: field.vocabulary });
  if (field.when) {
    const asked = book.fields.find(({ id }) => id === field.when?.field);
    const terms = new Set(book.vocabularies[asked?.vocabulary ?? '']?.terms.map(({ id }) => id));
    if (!asked) problems.push({ problem: 'unknown_field', place: `${place}.when.field`, detail: field.when.field });
    else
      for (const term of field.when.terms)
        if (!terms.has(term)) problems.push({ problem: 'unknown_term', place: `${place}.when.terms`, detail: term });
  }
  return problems;
}

/** Ids that stand in a list a second time. */
export function twice(place: string, ids: readonly string[]): CodebookProblem[] {
  return ids.flatMap((id, index): CodebookProblem[] =>
    ids.indexOf(id) < index ? [{ problem: 'twice', place: `${place}[${index}].id`, detail: id }] : [],
  );
}

const placeOf = (path: readonly PropertyKey[]): string =>
  path.map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i > 0 ? '.' : ''}${String(step)}`)).join('');
