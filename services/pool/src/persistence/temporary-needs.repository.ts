import type { TemporaryUse } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import { DomainError, type CalendarDate, type Stage, type Track } from '@jiaobian/kernel';

export interface TemporaryNeedAsked {
  id: string;
  schoolCode: string;
  stage: Stage;
  track: Track;
  count: number;
  temporaryUse: TemporaryUse;
  reason: string;
  startsOn: CalendarDate;
  endsOn: CalendarDate;
}

export interface TemporaryNeed extends TemporaryNeedAsked {
  schoolName: string;
  state: 'asked' | 'forwarded' | 'declined' | 'withdrawn';
  askedByName: string;
  /** Who asked, and in whose stead. */
  askers: string[];
  askedAt: string;
  loanCaseId: string | null;
  endedByName: string | null;
  endedAt: string | null;
  opinion: string | null;
}

const instant = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const columns = `n.id, n.school_code as "schoolCode", coalesce(s.name, n.school_code) as "schoolName", n.stage, n.track, n.count, n.temporary_use as "temporaryUse",
  n.reason, n.starts_on as "startsOn", n.ends_on as "endsOn", n.state, n.asked_by_name as "askedByName", n.askers, ${instant('n.asked_at')} as "askedAt",
  n.loan_case_id as "loanCaseId", n.ended_by_name as "endedByName", ${instant('n.ended_at')} as "endedAt", n.opinion`;
const from = 'from temporary_needs n left join flag_schools s on s.school_code = n.school_code';

export async function insertTemporaryNeed(
  transaction: Transaction,
  need: TemporaryNeedAsked,
  asker: { accountId: string; displayName: string; actingFor: readonly string[] },
): Promise<void> {
  await transaction.change(
    `insert into temporary_needs (id, school_code, stage, track, count, temporary_use, reason, starts_on, ends_on, asked_by, asked_by_name, askers)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      need.id,
      need.schoolCode,
      need.stage,
      need.track,
      need.count,
      need.temporaryUse,
      need.reason,
      need.startsOn,
      need.endsOn,
      asker.accountId,
      asker.displayName,
      [asker.accountId, ...asker.actingFor],
    ],
  );
}

/** The newest first; a school sees its own. */
export function listTemporaryNeeds(transaction: Transaction, school: string | undefined): Promise<TemporaryNeed[]> {
  return transaction.query<TemporaryNeed>(
    `select ${columns} ${from} where ($1::text is null or n.school_code = $1) order by n.asked_at desc, n.id limit 5000`,
    [school ?? null],
  );
}

/** Errors: `TEMPORARY.NOT_FOUND`, also for a school whose need it is not. */
export async function loadTemporaryNeed(
  transaction: Transaction,
  id: string,
  school?: string,
  locking: '' | 'for update of n' = '',
): Promise<TemporaryNeed> {
  const [need] = await transaction.query<TemporaryNeed>(
    `select ${columns} ${from} where n.id = $1 and ($2::text is null or n.school_code = $2) ${locking}`,
    [id, school ?? null],
  );
  if (!need) throw new DomainError('TEMPORARY.NOT_FOUND', { id });
  return need;
}

/** Whoever works on a need finds it as it was asked. Errors: `TEMPORARY.STATE`. */
export async function lockAskedNeed(transaction: Transaction, id: string, school?: string): Promise<TemporaryNeed> {
  const need = await loadTemporaryNeed(transaction, id, school, 'for update of n');
  if (need.state !== 'asked') throw new DomainError('TEMPORARY.STATE');
  return need;
}

export interface NeedEnd {
  state: 'forwarded' | 'declined' | 'withdrawn';
  loanCaseId?: string;
  opinion?: string;
  by: { accountId: string; displayName: string };
}

export async function endTemporaryNeed(transaction: Transaction, id: string, { state, loanCaseId, opinion, by }: NeedEnd): Promise<void> {
  await transaction.change(
    `update temporary_needs set state = $2, loan_case_id = $3, opinion = $4, ended_by = $5, ended_by_name = $6, ended_at = clock_timestamp() where id = $1`,
    [id, state, loanCaseId ?? null, opinion ?? null, by.accountId, by.displayName],
  );
}
