import type { Agreement, Equivalence, Norm } from '../model/agreement.ts';
import equivalenceRecords from './equivalences.json' with { type: 'json' };
import { records } from './records.ts';

/**
 * The catalogue: everything Normscope knows of agreements. Heavy (names, gists, keywords): for the background, extension pages and
 * scripts. A script injected into a page takes `detector-data.ts` alone.
 *
 * The files are checked by tests/repo/catalogue.test.ts, so loading does not parse them again.
 */
export const agreements = records as readonly Agreement[];

/** Norms of different agreements that say overlapping things, by theme. */
export const equivalences: readonly Equivalence[] = equivalenceRecords;

const byId = new Map(agreements.map((agreement) => [agreement.id, agreement]));
const byNorm = new Map(agreements.flatMap((agreement) => agreement.norms.map((norm) => [norm.id, { agreement, norm }] as const)));

/** The agreement with this id; undefined when the catalogue has none. */
export function agreementById(id: string): Agreement | undefined {
  return byId.get(id);
}

/** The norm with this id and the agreement it belongs to; undefined when the catalogue has none. */
export function normById(id: string): { agreement: Agreement; norm: Norm } | undefined {
  return byNorm.get(id);
}

/** The themes that hold a norm: what other agreements say the same. */
export function equivalencesOf(normId: string): readonly Equivalence[] {
  return equivalences.filter((equivalence) => equivalence.norms.includes(normId));
}
