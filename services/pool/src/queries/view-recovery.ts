import type { Transaction } from '@jiaobian/database';
import { shownState, type CaseRecord, type Decision, type FilingState, type HistoryEntry, type Person } from '@jiaobian/filing';
import type { RecoveryLine } from '../domain/idle/recovery';
import { findObjections, type Objection } from '../persistence/idle-censuses.repository';
import { findRecoveries, findRecovery, findRecoveryLines, recoverySums, type Recovery } from '../persistence/recoveries.repository';
import { recoveryCases } from '../persistence/recovery-cases';

export interface RecoverySummary {
  id: string;
  censusId: string;
  asOf: string;
  state: FilingState;
  version: number;
  revision: number;
  proposer: Person;
  openedAt: string;
  submittedAt?: string;
  expiresAt?: string;
  decision?: Decision;
  posts: number;
  units: number;
  transferId?: string;
}

/** A recovery with all that somebody who works or decides on it looks at: the objections stand beside the lines. */
export interface RecoveryView extends RecoverySummary {
  contributors: string[];
  effectiveOn?: string;
  lines: RecoveryLine[];
  objections: Objection[];
  history: Omit<HistoryEntry, 'before' | 'after'>[];
  links: Record<string, string>;
}

export async function listRecoveries(transaction: Transaction): Promise<RecoverySummary[]> {
  const records = await recoveryCases.list(transaction);
  const ids = records.map(({ id }) => id);
  const recoveries = await findRecoveries(transaction, ids);
  const sums = await recoverySums(transaction, ids);
  return records.map((record) => summary(record, recoveries.get(record.id)!, sums.get(record.id)));
}

/** Errors: `CASE.NOT_FOUND`. */
export async function viewRecovery(transaction: Transaction, id: string): Promise<RecoveryView> {
  const record = await recoveryCases.load(transaction, id);
  const recovery = await findRecovery(transaction, id);
  const sums = await recoverySums(transaction, [id]);
  const history = await recoveryCases.history.of(transaction, id);
  const { censusId, transferId, effectiveOn } = recovery;
  const own = `/api/pool/recoveries/${id}`;
  return {
    ...summary(record, recovery, sums.get(id)),
    contributors: record.contributors,
    effectiveOn: effectiveOn ?? undefined,
    lines: await findRecoveryLines(transaction, id),
    objections: await findObjections(transaction, censusId),
    history: history.map(({ before: _before, after: _after, ...entry }) => entry),
    links: {
      self: own,
      census: `/api/pool/idle-censuses/${censusId}`,
      ...(transferId ? { effects: `${own}/effects`, transfer: `/api/quota/transfers/${transferId}` } : {}),
    },
  };
}

function summary(
  record: CaseRecord,
  { censusId, asOf, transferId }: Recovery,
  { posts, units }: { posts: number; units: number } = { posts: 0, units: 0 },
): RecoverySummary {
  const { id, version, revision, proposer, openedAt, submittedAt, expiresAt, decision } = record;
  return {
    id,
    censusId,
    asOf,
    state: shownState(record),
    version,
    revision,
    proposer,
    openedAt,
    submittedAt,
    expiresAt,
    decision,
    posts,
    units,
    transferId: transferId ?? undefined,
  };
}
