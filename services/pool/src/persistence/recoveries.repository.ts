import type { Transaction } from '@jiaobian/database';
import type { CalendarDate } from '@jiaobian/kernel';
import type { RecoveryLine } from '../domain/idle/recovery';

export interface Recovery {
  caseId: string;
  censusId: string;
  asOf: CalendarDate;
  transferId: string | null;
  effectiveOn: CalendarDate | null;
}

const columns = `r.case_id as "caseId", r.census_id as "censusId", c.as_of as "asOf", r.transfer_id as "transferId", r.effective_on as "effectiveOn"`;

export async function insertRecovery(transaction: Transaction, caseId: string, censusId: string): Promise<void> {
  await transaction.change('insert into recoveries (case_id, census_id) values ($1, $2)', [caseId, censusId]);
}

export async function findRecoveries(transaction: Transaction, caseIds: readonly string[]): Promise<Map<string, Recovery>> {
  const rows = await transaction.query<Recovery>(
    `select ${columns} from recoveries r join idle_censuses c on c.id = r.census_id where r.case_id = any ($1::uuid[])`,
    [caseIds],
  );
  return new Map(rows.map((recovery) => [recovery.caseId, recovery]));
}

export async function findRecovery(transaction: Transaction, caseId: string): Promise<Recovery> {
  return (await findRecoveries(transaction, [caseId])).get(caseId)!;
}

/** The recovery of each census that is not withdrawn: at most one. */
export async function recoveriesOfCensuses(transaction: Transaction, censusIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await transaction.query<{ censusId: string; caseId: string }>(
    `select r.census_id as "censusId", r.case_id as "caseId" from recoveries r join recovery_cases k on k.id = r.case_id
     where r.census_id = any ($1::uuid[]) and k.state <> 'withdrawn'`,
    [censusIds],
  );
  return new Map(rows.map(({ censusId, caseId }) => [censusId, caseId]));
}

export async function replaceRecoveryLines(
  transaction: Transaction,
  caseId: string,
  censusId: string,
  lines: readonly RecoveryLine[],
): Promise<void> {
  await transaction.change('delete from recovery_lines where case_id = $1', [caseId]);
  await transaction.change(
    `insert into recovery_lines (case_id, census_id, school_code, stage, track, idle, count)
     select $1, $2, "schoolCode", stage, track, idle, count
     from jsonb_to_recordset($3) as l ("schoolCode" text, stage text, track text, idle int, count int)`,
    [caseId, censusId, JSON.stringify(lines)],
  );
}

export function findRecoveryLines(transaction: Transaction, caseId: string): Promise<RecoveryLine[]> {
  return transaction.query<RecoveryLine>(
    `select l.school_code as "schoolCode", c.school_name as "schoolName", l.stage, l.track, l.idle, l.count
     from recovery_lines l join idle_census_lines c on c.census_id = l.census_id and c.school_code = l.school_code and c.stage = l.stage and c.track = l.track
     where l.case_id = $1 order by c.position`,
    [caseId],
  );
}

/** How many posts each recovery names, and of how many units. */
export async function recoverySums(
  transaction: Transaction,
  caseIds: readonly string[],
): Promise<Map<string, { posts: number; units: number }>> {
  const rows = await transaction.query<{ caseId: string; posts: number; units: number }>(
    `select case_id as "caseId", sum(count)::int as posts, count(distinct school_code)::int as units from recovery_lines
     where case_id = any ($1::uuid[]) group by case_id`,
    [caseIds],
  );
  return new Map(rows.map(({ caseId, ...sums }) => [caseId, sums]));
}

export async function recordRecoveryTransfer(
  transaction: Transaction,
  caseId: string,
  transferId: string,
  effectiveOn: string,
): Promise<void> {
  await transaction.change('update recoveries set transfer_id = $2, effective_on = $3 where case_id = $1', [
    caseId,
    transferId,
    effectiveOn,
  ]);
}
