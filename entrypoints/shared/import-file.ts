import type { ImportEnd } from '../../components/dashboard/Dashboard.tsx';
import type { ImportError } from '../../lib/exchange/format.ts';
import { formats } from '../../lib/exchange/formats.ts';
import { MAX_BYTES } from '../../lib/exchange/read-json.ts';
import { i18n } from '../../lib/i18n/index.ts';
import type { AppDb } from '../../lib/store/db.ts';
import { importRecords } from '../../lib/store/import-records.ts';
import { storeFailure } from './failures.ts';

/** Brings a file of our own back in: all of it, or nothing and a sentence that says why. */
export async function importFile(db: AppDb, file: File): Promise<ImportEnd> {
  if (file.size > MAX_BYTES) return { failure: { text: i18n.t('error.import.too_large', [file.name]) } };
  let text: string;
  try {
    text = await file.text();
  } catch (cause) {
    return { failure: { text: i18n.t('error.import.unreadable', [file.name]), code: String(cause) } };
  }
  const parsed = formats['json-ld'].parse?.(text);
  if (!parsed?.ok) return { failure: { text: sentence(file.name, parsed?.error) } };
  const stored = await importRecords(db, parsed.value, new Date().toISOString());
  if (!stored.ok) return { failure: storeFailure(stored.error) };
  const { added, same, changed, kept } = stored.value.tags;
  return { done: i18n.t('import.done', [file.name, added, same, changed, kept]) };
}

function sentence(name: string, error: ImportError | undefined): string {
  if (!error) return i18n.t('error.import.not_ours', [name]);
  const what = i18n.t(`error.import.${error.problem}`, [name]);
  return error.place === '' ? what : `${what} ${i18n.t('import.place', [error.place, error.detail])}`;
}
