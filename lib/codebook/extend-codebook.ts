import { err, ok, type Result } from '../result.ts';
import { type CodebookProblem, checkCodebook, formProblems } from './check-codebook.ts';
import { type Codebook, Extension, type Field, type Vocabulary } from './schema.ts';

/**
 * Adds a team's terms and fields to a codebook. Gives a new codebook; `book` is left as it is, and so is everything when anything is
 * wrong. Terms are added at the end of their lists, fields at the end of theirs: what was there keeps its meaning and its order.
 *
 * @param value an `Extension`, from a file of the team
 */
export function extendCodebook(book: Codebook, value: unknown): Result<Codebook, CodebookProblem[]> {
  const parsed = Extension.safeParse(value);
  if (!parsed.success) return err(formProblems(parsed.error));
  const extension = parsed.data;
  const problems = [...versionProblems(book, extension), ...prefixProblems(extension), ...placeProblems(book, extension)];
  if (problems.length > 0) return err(problems);
  const extended = merge(book, extension);
  const after = checkCodebook(extended);
  return after.length > 0 ? err(after) : ok(extended);
}

function merge(book: Codebook, { prefix, name, version, terms, vocabularies, fields }: Extension): Codebook {
  const grown = Object.fromEntries(
    Object.entries({ ...book.vocabularies, ...vocabularies }).map(([id, vocabulary]): [string, Vocabulary] => {
      const added = terms.filter((term) => term.vocabulary === id).map(({ vocabulary: _, ...term }) => term);
      return [id, added.length === 0 ? vocabulary : { ...vocabulary, terms: [...vocabulary.terms, ...added] }];
    }),
  );
  return {
    ...book,
    vocabularies: grown,
    fields: [...book.fields, ...fields],
    extensions: [...book.extensions, { prefix, name, version }],
  };
}

/** An extension made for a later codebook may build on terms that are not there; one for an earlier only on terms that still are. */
function versionProblems(book: Codebook, { base, prefix }: Extension): CodebookProblem[] {
  const problems: CodebookProblem[] = [];
  if (compareVersions(base, book.version) > 0)
    problems.push({ problem: 'version', place: 'base', detail: `made for ${base}, this codebook is ${book.version}` });
  if (book.extensions.some((known) => known.prefix === prefix))
    problems.push({ problem: 'extended_already', place: 'prefix', detail: prefix });
  return problems;
}

function prefixProblems({ prefix, terms, vocabularies, fields }: Extension): CodebookProblem[] {
  const ids: [string, string][] = [
    ...terms.map(({ id }, i): [string, string] => [`terms[${i}].id`, id]),
    ...Object.entries(vocabularies).flatMap(([id, list]): [string, string][] => [
      [`vocabularies.${id}`, id],
      ...list.terms.map((term, i): [string, string] => [`vocabularies.${id}.terms[${i}].id`, term.id]),
    ]),
    ...fields.map(({ id }: Field, i): [string, string] => [`fields[${i}].id`, id]),
  ];
  return ids
    .filter(([, id]) => !id.startsWith(`${prefix}-`) || id.length === prefix.length + 1)
    .map(([place, id]) => ({ problem: 'prefix', place, detail: `${id}: ids of this file begin with "${prefix}-"` }));
}

function placeProblems(book: Codebook, { terms, vocabularies }: Extension): CodebookProblem[] {
  const known = new Set([...Object.keys(book.vocabularies), ...Object.keys(vocabularies)]);
  return terms.flatMap(({ vocabulary }, i): CodebookProblem[] =>
    known.has(vocabulary) ? [] : [{ problem: 'unknown_vocabulary', place: `terms[${i}].vocabulary`, detail: vocabulary }],
  );
}

/** Below 0 when `a` is earlier than `b`. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  return [0, 1, 2].map((i) => (left?.[i] ?? 0) - (right?.[i] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
