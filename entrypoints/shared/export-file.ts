import type { Outcome } from '../../components/hooks/use-action.ts';
import { type FormatId, formats } from '../../lib/exchange/formats.ts';
import { i18n } from '../../lib/i18n/index.ts';
import type { Records } from '../../lib/model/records.ts';
import { tagReferences } from '../../lib/model/references.ts';
import { allRecords } from '../../lib/store/all-records.ts';
import type { AppDb } from '../../lib/store/db.ts';
import { toStoreError } from '../../lib/store/store-error.ts';
import { storeFailure } from './failures.ts';

/** Hands over all tags, or those with the given ids, as a file. */
export async function exportTags(db: AppDb, format: FormatId, formulaGuard: boolean, ids?: ReadonlySet<string>): Outcome {
  try {
    const all = await allRecords(db);
    const records = ids ? only(all, ids) : all;
    if (records.tags.length === 0) return { text: i18n.t('export.none') };
    const { extension, mediaType, serialize } = formats[format];
    handOver(`normscope-${new Date().toISOString().slice(0, 10)}.${extension}`, mediaType, serialize(records, { formulaGuard }));
    return undefined;
  } catch (cause) {
    return storeFailure(toStoreError(cause));
  }
}

/** Some tags with everything they refer to. */
function only(all: Records, ids: ReadonlySet<string>): Records {
  const tags = all.tags.filter((tag) => ids.has(tag.id));
  const passageIds = new Set(tags.map((tag) => tag.passageId));
  const passages = all.passages.filter((passage) => passageIds.has(passage.id));
  const sourceIds = new Set(passages.map((passage) => passage.sourceId));
  const references = tags.map(tagReferences);
  const actorIds = new Set(references.flatMap((of) => of.actors));
  const incidentIds = new Set(references.flatMap((of) => of.incidents));
  const agreementIds = new Set(references.flatMap((of) => of.agreements));
  return {
    tags,
    passages,
    sources: all.sources.filter((source) => sourceIds.has(source.id)),
    actors: all.actors.filter((actor) => actorIds.has(actor.id)),
    incidents: all.incidents.filter((incident) => incidentIds.has(incident.id)),
    agreements: all.agreements.filter((agreement) => agreementIds.has(agreement.id)),
  };
}

/** A download without the `downloads` permission. */
export function handOver(name: string, mediaType: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // The browser has taken the content over when the click returns, but Firefox reads it a moment later.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
