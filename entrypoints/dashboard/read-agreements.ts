import { placeWords, problemWords } from '../../components/agreements/agreement-words.ts';
import type { Failure } from '../../components/ui/ErrorNotice.tsx';
import { type AgreementsFileError, MAX_FILE_BYTES, readAgreementsFile } from '../../lib/exchange/agreements-file.ts';
import { placeOf } from '../../lib/exchange/read-json.ts';
import { i18n, wordsFor } from '../../lib/i18n/index.ts';
import type { AgreementContent } from '../../lib/model/own-agreement.ts';
import { THEMES } from './themes.ts';

const megabytes = MAX_FILE_BYTES / 1024 / 1024;

/** The agreements of a file, or a sentence that says what is wrong with it and where. */
export async function readAgreements(file: File): Promise<{ contents: AgreementContent[] } | { failure: Failure }> {
  // Before reading: a file of gigabytes would fill the memory.
  if (file.size > MAX_FILE_BYTES) return { failure: { text: fileWords('too_large', file.name) } };
  let text: string;
  try {
    text = await file.text();
  } catch (cause) {
    return { failure: { text: fileWords('unreadable', file.name), code: String(cause) } };
  }
  const read = readAgreementsFile(text, new Set(THEMES));
  return read.ok ? { contents: read.value } : { failure: failureOf(read.error, file.name) };
}

/** In plain words for a person; the exact place in the file for whoever mends it. */
export function failureOf(error: AgreementsFileError, file: string): Failure {
  if (error.problem !== 'field') return { text: fileWords(error.problem, file), ...(error.detail ? { code: error.detail } : {}) };
  const { field, name } = error;
  const place = placeWords(field.path, name);
  if (place === '') return { text: fileWords('not_ours', file), code: field.detail };
  return { text: i18n.t('agreements.place.sentence', [file, place, problemWords(field)]), code: placeOf(field.path) };
}

const fileWords = (problem: string, file: string): string =>
  wordsFor(`agreements.file.${problem}`, [file, String(megabytes)]) ?? problem;
