import { agreements as catalogue } from '../../lib/catalogue/load.ts';
import type { Agreement } from '../../lib/model/agreement.ts';
import type { OwnAgreement } from '../../lib/model/own-agreement.ts';
import { toAgreement } from '../../lib/model/to-agreement.ts';
import type { Watchable } from '../../lib/model/watchable.ts';
import type { AppDb } from '../../lib/store/db.ts';
import { ownAgreements } from '../../lib/store/own-agreements.ts';
import { watch } from '../../lib/store/watch.ts';

export type AllAgreements = {
  /** Catalogue and own; the deleted too, marked as retired, because tags may refer to them. */
  agreements: readonly Agreement[];
  own: readonly OwnAgreement[];
};

/** Until the store has answered, and as long as the person has none. */
export const CATALOGUE_ONLY: AllAgreements = { agreements: catalogue, own: [] };

export async function allAgreements(db: AppDb): Promise<AllAgreements> {
  const own = await ownAgreements(db);
  return own.length === 0 ? CATALOGUE_ONLY : { agreements: [...catalogue, ...own.map(toAgreement)], own };
}

export const watchAgreements = (db: AppDb): Watchable<AllAgreements> => watch(() => allAgreements(db));
