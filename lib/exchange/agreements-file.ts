import { AgreementContent, contentOf, type OwnAgreement } from '../model/own-agreement.ts';
import { err, ok, type Result } from '../result.ts';
import { type FieldProblem, fieldProblem } from './field-problem.ts';
import { byId } from './format.ts';
import { readJson } from './read-json.ts';

/** Documented in docs/agreements-file.md. Raised when an older reader would lose or misread something. */
const FORMAT = 'normscope-agreements';
const VERSION = 1;

/** Bytes. A thousand agreements with ten norms each stay under it. */
export const MAX_FILE_BYTES = 5 * 1024 * 1024;
const MAX_AGREEMENTS = 1_000;

export const FILE_PROBLEMS = ['too_large', 'not_json', 'too_deep', 'forbidden_key', 'not_ours', 'unknown_version'] as const;

/** Why a file of agreements was not taken: the file as a whole, or one field of one agreement. */
export type AgreementsFileError =
  | { problem: (typeof FILE_PROBLEMS)[number]; detail: string }
  /** `name` is what the agreement calls itself, where it does. The path begins in the file: `agreements`, 2, `short`. */
  | { problem: 'field'; field: FieldProblem; name: string | undefined };

/** The agreements as a file; one a line, so that two files can be compared. The same agreements give the same bytes. */
export function writeAgreementsFile(agreements: readonly OwnAgreement[]): string {
  const entries = byId(agreements).map((own) => JSON.stringify(AgreementContent.parse(inOrder(contentOf(own)))));
  const list = entries.length > 0 ? `[\n${entries.join(',\n')}\n]` : '[]';
  return `{\n"format": "${FORMAT}",\n"version": ${VERSION},\n"agreements": ${list}\n}\n`;
}

/**
 * The agreements of a file, or what is wrong with it. Never throws.
 *
 * @param themes ids that norms may be mapped to
 */
export function readAgreementsFile(text: string, themes: ReadonlySet<string>): Result<AgreementContent[], AgreementsFileError> {
  if (new TextEncoder().encode(text).length > MAX_FILE_BYTES) return err({ problem: 'too_large', detail: '' });
  const json = readJson(text);
  if (!json.ok)
    return err({
      problem: fileProblem(json.error.problem),
      detail: [json.error.place, json.error.detail].filter(Boolean).join(' '),
    });
  const head: { format?: unknown; version?: unknown; agreements?: unknown } = json.value instanceof Object ? json.value : {};
  if (head.format !== FORMAT) return err({ problem: 'not_ours', detail: '' });
  if (head.version !== VERSION) return err({ problem: 'unknown_version', detail: JSON.stringify(head.version) ?? '' });
  const { format: _f, version: _v, agreements: entries, ...others } = head;
  const other = Object.keys(others);
  if (other.length > 0) return wrong([], 'unknown_field', other.join(', '));
  if (entries === undefined) return wrong(['agreements'], 'missing');
  if (!Array.isArray(entries)) return wrong(['agreements'], 'list');
  if (entries.length > MAX_AGREEMENTS) return wrong(['agreements'], 'too_many', String(MAX_AGREEMENTS));
  return readEntries(entries, themes);
}

function readEntries(entries: readonly unknown[], themes: ReadonlySet<string>): Result<AgreementContent[], AgreementsFileError> {
  const read: AgreementContent[] = [];
  const seen = new Set<string>();
  for (const [i, entry] of entries.entries()) {
    const refuse = ({ path, problem, detail }: FieldProblem) => wrong(['agreements', i, ...path], problem, detail, nameOf(entry));
    const parsed = AgreementContent.safeParse(withLists(entry));
    const issue = parsed.error?.issues[0];
    if (!parsed.success)
      return refuse(issue ? fieldProblem(issue, withLists(entry)) : { path: [], problem: 'other', detail: '' });
    const { id, norms } = parsed.data;
    if (seen.has(id)) return refuse({ path: ['id'], problem: 'twice', detail: id });
    seen.add(id);
    const unknown = norms.flatMap((norm, n) =>
      norm.themes.flatMap((theme, t) => (themes.has(theme) ? [] : [{ n, t, theme }])),
    )[0];
    if (unknown) return refuse({ path: ['norms', unknown.n, 'themes', unknown.t], problem: 'theme', detail: unknown.theme });
    read.push(parsed.data);
  }
  return ok(read);
}

const NONE = { issuer: '', names: {}, acronyms: [], links: [], symbols: [], norms: [] };

/** Whoever writes a file by hand may leave out what would be empty. */
function withLists(entry: unknown): unknown {
  if (!isRecord(entry)) return entry;
  const lists = { ...NONE, ...entry };
  return {
    ...lists,
    acronyms: eachOf(lists.acronyms, { context: [] }),
    norms: eachOf(lists.norms, { gist: '', commonNames: [], themes: [] }),
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> => value instanceof Object && !Array.isArray(value);

const eachOf = (list: unknown, absent: object): unknown =>
  Array.isArray(list) ? list.map((item: unknown) => (isRecord(item) ? { ...absent, ...item } : item)) : list;

const nameOf = (entry: unknown): string | undefined => {
  const { short, name } = isRecord(entry) ? entry : {};
  const said = [short, name].find((one) => typeof one === 'string' && one.trim() !== '');
  return typeof said === 'string' ? said.slice(0, 80) : undefined;
};

/** Languages in the order of their codes; zod puts the other fields in the order of the schema. */
const inOrder = (content: AgreementContent): AgreementContent => ({
  ...content,
  names: Object.fromEntries(Object.entries(content.names).sort(([a], [b]) => (a < b ? -1 : 1))),
});

const fileProblem = (problem: string): (typeof FILE_PROBLEMS)[number] =>
  FILE_PROBLEMS.find((known) => known === problem) ?? 'not_ours';

const wrong = (path: PropertyKey[], problem: FieldProblem['problem'], detail = '', name?: string) =>
  err<AgreementsFileError>({ problem: 'field', field: { path, problem, detail }, name });
