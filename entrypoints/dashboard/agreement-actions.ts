import { v7 as newId } from 'uuid';
import type { AgreementsActions } from '../../components/agreements/AgreementsView.tsx';
import { agreementOfValue, identityOf } from '../../components/agreements/form-value.ts';
import { detectorData } from '../../lib/catalogue/detector-data.ts';
import { compileNames } from '../../lib/detect/compile-names.ts';
import { knownNames, ownWarnings } from '../../lib/detect/own-warnings.ts';
import { report } from '../../lib/errors.ts';
import { writeAgreementsFile } from '../../lib/exchange/agreements-file.ts';
import { i18n } from '../../lib/i18n/index.ts';
import { tellCatalogueChanged } from '../../lib/messaging/extension-door.ts';
import type { OwnAgreement } from '../../lib/model/own-agreement.ts';
import { ownId } from '../../lib/model/own-id.ts';
import { toAgreement } from '../../lib/model/to-agreement.ts';
import { err, type Result } from '../../lib/result.ts';
import { coderId } from '../../lib/store/coder.ts';
import type { AppDb } from '../../lib/store/db.ts';
import { importAgreements, previewAgreements } from '../../lib/store/import-agreements.ts';
import { deleteOwnAgreement, ownAgreements, restoreOwnAgreement, saveOwnAgreement } from '../../lib/store/own-agreements.ts';
import { type StoreError, toStoreError } from '../../lib/store/store-error.ts';
import { handOver } from '../shared/export-file.ts';
import { outcomeOf, storeFailure } from '../shared/failures.ts';
import { readAgreements } from './read-agreements.ts';

const instant = () => new Date().toISOString();

/** What the view of agreements does. Open pages are told after every write, so that they are searched again. */
export function agreementActions(db: AppDb): Omit<AgreementsActions, 'warningsOf'> {
  const written = async (write: () => Promise<Result<unknown, StoreError>>) => {
    const failure = await outcomeOf(write().catch((cause: unknown) => err(toStoreError(cause))));
    if (!failure) void tellCatalogueChanged().catch((cause: unknown) => report(cause, 'telling the pages of a change'));
    return failure;
  };
  return {
    saveAgreement: (value, before) =>
      written(async () => {
        const now = instant();
        const identity = before
          ? identityOf(before)
          : { id: ownId(newId()), coderId: await coderId(db), createdAt: now, lastNorm: 0 };
        const own = agreementOfValue(value, identity, now);
        if (own.ok) return saveOwnAgreement(db, own.value);
        // The form was judged before; this is for a form that was not.
        return err(toStoreError(new Error(JSON.stringify(own.error))));
      }),
    deleteAgreement: (id) => written(() => deleteOwnAgreement(db, id, instant())),
    restoreAgreement: (id) => written(() => restoreOwnAgreement(db, id, instant())),
    exportAgreements: async () => {
      try {
        const own = (await ownAgreements(db)).filter(({ deletedAt }) => deletedAt === undefined);
        if (own.length === 0) return { text: i18n.t('agreements.exportNone') };
        handOver(`normscope-agreements-${instant().slice(0, 10)}.json`, 'application/json', writeAgreementsFile(own));
        return undefined;
      } catch (cause) {
        return storeFailure(toStoreError(cause));
      }
    },
    readAgreements: async (file) => {
      const read = await readAgreements(file);
      if ('failure' in read) return read;
      try {
        const counts = await previewAgreements(db, read.contents);
        return { preview: { file: file.name, contents: read.contents, counts } };
      } catch (cause) {
        return { failure: storeFailure(toStoreError(cause)) };
      }
    },
    importAgreements: ({ contents }) =>
      written(async () => importAgreements(db, contents, { coderId: await coderId(db), now: instant() })),
  };
}

/** Judges forms by the names of the catalogue and of the person's other agreements. */
export function warningsAgainst(own: readonly OwnAgreement[]): AgreementsActions['warningsOf'] {
  const others = own.filter(({ deletedAt }) => deletedAt === undefined).map(toAgreement);
  const known = knownNames([detectorData, compileNames(others)]);
  return (agreement) => ownWarnings(agreement, known);
}
