import type { Records } from '../model/records.ts';
import type { Result } from '../result.ts';

export type ExportOptions = {
  /**
   * Tables only: a cell that a spreadsheet could take for a formula gets an apostrophe in front. Off: exact text, for
   * programs that are not spreadsheets.
   */
  formulaGuard: boolean;
  /** Tables only: begin with U+FEFF, by which Excel knows UTF-8. */
  byteOrderMark: boolean;
};

export const DEFAULT_OPTIONS: ExportOptions = { formulaGuard: true, byteOrderMark: true };

export type ImportProblem =
  | 'too_large'
  | 'not_json'
  | 'too_deep'
  | 'forbidden_key'
  | 'not_ours'
  | 'unknown_version'
  | 'invalid'
  | 'duplicate_id'
  | 'dangling_reference';

/**
 * Why a file was not taken. `place` is a path in the file, `first.items[3].target.selector[0].exact`, and empty when it
 * is the file as a whole; `detail` says what is wrong there, in English, for whoever mends the file. The sentence for
 * people stands in the locale files under `error.import.<problem>`.
 */
export type ImportError = { problem: ImportProblem; place: string; detail: string };

export type Format = {
  /** File name extension, without the dot. */
  extension: string;
  mediaType: string;
  /** The file as text; to be written as UTF-8. The same records give the same bytes, whatever the order of the lists. */
  serialize: (records: Records, options?: Partial<ExportOptions>) => string;
  /** Formats that can come back whole: `parse(serialize(records))` equals `records`. Never throws. */
  parse?: (text: string) => Result<Records, ImportError>;
};

/** Order of ids as text, the order in which records are written and read. */
export const byId = <T extends { id: string }>(records: readonly T[]): T[] =>
  records.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
