import type { Transaction } from '@jiaobian/database';
import type { LedgerDifference } from './ledger-checks';

export type CheckCause = 'start' | 'night';

/** One run of the check over one county. */
export interface RecordedCheck {
  cause: CheckCause;
  startedAt: Date;
  finishedAt: Date;
  movements: number;
  chainEnd: string;
  differences: LedgerDifference[];
  /** Why it could not be carried out. */
  failure: string | null;
}

/** The checks of the county, the newest first. */
export function recordedChecks(transaction: Transaction, limit: number): Promise<RecordedCheck[]> {
  return transaction.query<RecordedCheck>(
    `select cause, started_at as "startedAt", finished_at as "finishedAt", movements, chain_end as "chainEnd", differences, failure
     from ledger_checks order by started_at desc limit ${limit}`,
  );
}

export async function recordCheck(transaction: Transaction, check: Omit<RecordedCheck, 'finishedAt'>): Promise<void> {
  await transaction.change(
    `insert into ledger_checks (cause, started_at, movements, chain_end, differences, failure) values ($1, $2, $3, $4, $5, $6)`,
    [check.cause, check.startedAt.toISOString(), check.movements, check.chainEnd, JSON.stringify(check.differences), check.failure],
  );
}

/** One process checks a county at a time. False where another one does it now. */
export async function claimCheck(transaction: Transaction): Promise<boolean> {
  const [row] = await transaction.query<{ claimed: boolean }>('select pg_try_advisory_xact_lock(hashtext($1)) as claimed', [
    `quota.ledger-check.${transaction.county}`,
  ]);
  return row!.claimed;
}
