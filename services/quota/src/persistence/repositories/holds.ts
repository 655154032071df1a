import type { HoldLine } from '@jiaobian/contracts';
import { together, type Transaction } from '@jiaobian/database';
import type { LedgerStage } from '../../domain/ledger-account';

export type HoldState = 'live' | 'released' | 'lapsed' | 'transferred';

export interface Hold {
  id: string;
  caseId: string;
  caseKind: string;
  caseRevision: number;
  schoolYear: number;
  reason: string;
  proposedBy: string;
  contributors: string[];
  requestHash: string;
  ruleVersion: string;
  censusId: string | null;
  expiresAt: Date;
  recordedAt: Date;
  /** By the database's clock, at the moment of reading. */
  expired: boolean;
  state: HoldState;
  endedBy: string | null;
  endedAt: Date | null;
  endedReason: string | null;
}

export interface HeldLine extends Omit<HoldLine, 'fromStage'> {
  fromStage: LedgerStage;
  movementId: string;
}

const holdColumns = `id, case_id as "caseId", case_kind as "caseKind", case_revision as "caseRevision", school_year as "schoolYear", reason,
  proposed_by as "proposedBy", contributors, request_hash as "requestHash", rule_version as "ruleVersion", census_id as "censusId",
  expires_at as "expiresAt", recorded_at as "recordedAt", expires_at <= clock_timestamp() as expired, state,
  ended_by as "endedBy", ended_at as "endedAt", ended_reason as "endedReason"`;

export async function findHold(transaction: Transaction, id: string): Promise<Hold | undefined> {
  const [hold] = await transaction.query<Hold>(`select ${holdColumns} from holds where id = $1`, [id]);
  return hold;
}

/** Locks the hold, so that of a consent, a release and a lapse one is first and the others see its end. */
export async function lockHold(transaction: Transaction, id: string): Promise<Hold | undefined> {
  // Two statements: whether it has expired is asked when the lock is there, not when it was asked for.
  const [, hold] = await together([transaction.query('select 1 from holds where id = $1 for update', [id]), findHold(transaction, id)]);
  return hold;
}

/** Locks the live holds whose time is over: all of them, or those that touch one of the units. */
export async function lockExpiredHolds(transaction: Transaction, units?: readonly string[]): Promise<Hold[]> {
  return transaction.query<Hold>(
    `select ${holdColumns} from holds h where state = 'live' and expires_at <= clock_timestamp() and ($1::text[] is null or exists (
       select 1 from hold_lines l where l.hold_id = h.id and (l.from_unit = any ($1) or l.to_unit = any ($1))))
     order by id for update`,
    [units ?? null],
  );
}

export function linesOfHolds(transaction: Transaction, ids: readonly string[]): Promise<(HeldLine & { holdId: string })[]> {
  return transaction.query(
    `select hold_id as "holdId", line_id as "lineId", from_unit as "from", from_stage as "fromStage", to_unit as "to", stage, track, count,
       movement_id as "movementId"
     from hold_lines where hold_id = any ($1::uuid[]) order by hold_id, position`,
    [ids],
  );
}

/** Posts on their way to units by live holds that have not lapsed, those of one hold left out. */
export function inboundPosts(transaction: Transaction, units: readonly string[], exceptHold?: string) {
  return transaction.query<{ unit: string; stage: HoldLine['stage']; track: HoldLine['track']; count: number }>(
    `select l.to_unit as unit, l.stage, l.track, sum(l.count)::int as count
     from hold_lines l join holds h on h.id = l.hold_id
     where h.state = 'live' and h.expires_at > clock_timestamp() and l.to_unit = any ($1) and h.id is distinct from $2
     group by l.to_unit, l.stage, l.track`,
    [units, exceptHold ?? null],
  );
}

export type NewHold = Pick<
  Hold,
  | 'id'
  | 'caseId'
  | 'caseKind'
  | 'caseRevision'
  | 'schoolYear'
  | 'reason'
  | 'proposedBy'
  | 'contributors'
  | 'requestHash'
  | 'ruleVersion'
  | 'censusId'
> & { expiresInDays: number };

/** Returns false where a hold of this id is known already; a twin that comes at the same time waits for this one. */
export async function insertHold(transaction: Transaction, hold: NewHold): Promise<boolean> {
  const inserted = await transaction.change(
    `insert into holds (id, case_id, case_kind, case_revision, school_year, reason, proposed_by, contributors, request_hash, rule_version, census_id, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, clock_timestamp() + make_interval(days => $12)) on conflict do nothing`,
    [
      hold.id,
      hold.caseId,
      hold.caseKind,
      hold.caseRevision,
      hold.schoolYear,
      hold.reason,
      hold.proposedBy,
      hold.contributors,
      hold.requestHash,
      hold.ruleVersion,
      hold.censusId,
      hold.expiresInDays,
    ],
  );
  return inserted === 1;
}

export async function insertHoldLines(transaction: Transaction, holdId: string, lines: readonly HeldLine[]): Promise<void> {
  await transaction.change(
    `insert into hold_lines (hold_id, line_id, position, from_unit, from_stage, to_unit, stage, track, count, movement_id)
     select $1, "lineId", position, "from", "fromStage", "to", stage, track, count, "movementId"
     from rows from (jsonb_to_recordset($2) as ("lineId" text, "from" text, "fromStage" text, "to" text, stage text, track text, count int, "movementId" uuid))
       with ordinality as l("lineId", "from", "fromStage", "to", stage, track, count, "movementId", position)`,
    [holdId, JSON.stringify(lines)],
  );
}

export async function endHold(
  transaction: Transaction,
  id: string,
  state: Exclude<HoldState, 'live'>,
  by: string,
  reason: string,
): Promise<void> {
  await transaction.change(
    `update holds set state = $2, ended_by = $3, ended_reason = $4, ended_at = clock_timestamp() where id = $1 and state = 'live'`,
    [id, state, by, reason],
  );
}
