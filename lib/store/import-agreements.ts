import { type AgreementContent, contentOf, lastNormOf, OwnAgreement } from '../model/own-agreement.ts';
import type { Result } from '../result.ts';
import { canonical } from './canonical.ts';
import type { AppDb } from './db.ts';
import { parseAt } from './door.ts';
import { inTransaction, requireNormsKept, writeAgreements } from './own-agreements.ts';
import { attempt, type StoreError } from './store-error.ts';

/** What a file of agreements would do, or did. */
export type AgreementCounts = {
  /** New here, or deleted here and brought back. */
  added: number;
  /** Here already, saying something else: replaced. */
  changed: number;
  /** Here already, saying the same. */
  same: number;
};

type Owner = { coderId: string; now: string };

/** What importing would do; changes nothing. */
export async function previewAgreements(db: AppDb, contents: readonly AgreementContent[]): Promise<AgreementCounts> {
  return (await plan(db, contents)).counts;
}

/**
 * Brings the agreements of a file in, all or nothing. Ids decide what is the same agreement, and the file wins: a person saw
 * the counts and said yes. Fails with `in_use` when a norm would go that tags refer to.
 *
 * @param owner the coder who imports, for agreements that are new here
 */
export function importAgreements(
  db: AppDb,
  contents: readonly AgreementContent[],
  owner: Owner,
): Promise<Result<AgreementCounts, StoreError>> {
  return attempt(() =>
    inTransaction(db, async () => {
      const { counts, written } = await plan(db, contents);
      for (const { content, stored } of written) if (stored) await requireNormsKept(db, stored, content);
      const records = written.map(({ content, stored }, i) =>
        parseAt(`agreements[${i}]`, OwnAgreement, merge(content, stored, owner)),
      );
      await writeAgreements(db, records, owner.now);
      return counts;
    }),
  );
}

function merge(content: AgreementContent, stored: OwnAgreement | undefined, { coderId, now }: Owner): OwnAgreement {
  return {
    ...content,
    lastNorm: Math.max(stored?.lastNorm ?? 0, lastNormOf(content)),
    coderId: stored?.coderId ?? coderId,
    createdAt: stored?.createdAt ?? now,
    updatedAt: now,
  };
}

async function plan(db: AppDb, contents: readonly AgreementContent[]) {
  const stored = await db.agreements.bulkGet(contents.map(({ id }) => id));
  const judged = contents.map((content, i) => ({ content, stored: stored[i], outcome: judge(content, stored[i]) }));
  const count = (outcome: keyof AgreementCounts) => judged.filter((one) => one.outcome === outcome).length;
  const counts: AgreementCounts = { added: count('added'), changed: count('changed'), same: count('same') };
  return { counts, written: judged.filter(({ outcome }) => outcome !== 'same') };
}

function judge(content: AgreementContent, stored: OwnAgreement | undefined): keyof AgreementCounts {
  if (!stored || stored.deletedAt !== undefined) return 'added';
  return canonical(contentOf(stored)) === canonical(content) ? 'same' : 'changed';
}
