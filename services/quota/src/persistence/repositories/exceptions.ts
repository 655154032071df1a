import type { Transaction } from '@jiaobian/database';
import type { Stage, Track } from '@jiaobian/kernel';
import type { LiveException } from '../../domain/gate/gate-view';
import type { Movement } from '../../domain/movement';

/** The county's day by the database's clock. */
export const today = `(clock_timestamp() at time zone 'Asia/Shanghai')::date`;

/** Uses that count: one whose movement was corrected is given back. */
export const countedUses = `exception_uses u where not exists (select from movements r where r.reverses = u.movement_id)`;

/** What exceptions of schools, or of the whole county, still let in today; those first that end first. */
export function liveExceptions(transaction: Transaction, schoolCodes?: readonly string[]): Promise<LiveException[]> {
  return transaction.query<LiveException>(
    `select x.id as "exceptionId", x.document_number as "documentNumber", x.school_code as "schoolCode", x.stage, x.track, (x.count - used.count)::int as count
     from over_quota_exceptions x
       cross join lateral (select coalesce(sum(u.count), 0) as count from ${countedUses} and u.exception_id = x.id) used
     where ($1::text[] is null or x.school_code = any ($1)) and ${today} between x.starts_on and x.ends_on and x.count > used.count
       and not exists (select from exception_ends e where e.exception_id = x.id)
     order by x.ends_on, x.granted_at, x.id`,
    [schoolCodes ?? null],
  );
}

/** Records by which exceptions movements were let in. */
export async function insertExceptionUses(transaction: Transaction, movements: readonly Movement[]): Promise<void> {
  const uses = movements.flatMap(({ id, exceptionUses = [] }) => exceptionUses.map((use) => ({ ...use, movementId: id })));
  if (uses.length === 0) return;
  await transaction.change(
    `insert into exception_uses (exception_id, movement_id, count)
     select "exceptionId", "movementId", count from jsonb_to_recordset($1) as l("exceptionId" uuid, "movementId" uuid, count int)`,
    [JSON.stringify(uses)],
  );
}

export interface NewException {
  id: string;
  requestHash: string;
  schoolCode: string;
  stage: Stage;
  track: Track;
  count: number;
  startsOn: string;
  endsOn: string;
  reason: string;
  documentNumber: string;
  meeting?: string;
  decidedOn: string;
  grantedBy: string;
  grantedByName: string;
}

/** Returns false where an exception of this id is known already. */
export async function insertException(transaction: Transaction, exception: NewException): Promise<boolean> {
  const inserted = await transaction.change(
    `insert into over_quota_exceptions (id, request_hash, school_code, stage, track, count, starts_on, ends_on, reason, document_number, meeting, decided_on,
       granted_by, granted_by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) on conflict (county_code, id) do nothing`,
    [
      exception.id,
      exception.requestHash,
      exception.schoolCode,
      exception.stage,
      exception.track,
      exception.count,
      exception.startsOn,
      exception.endsOn,
      exception.reason,
      exception.documentNumber,
      exception.meeting ?? null,
      exception.decidedOn,
      exception.grantedBy,
      exception.grantedByName,
    ],
  );
  return inserted === 1;
}

export async function findException(transaction: Transaction, id: string): Promise<{ requestHash: string } | undefined> {
  const [known] = await transaction.query<{ requestHash: string }>(
    'select request_hash as "requestHash" from over_quota_exceptions where id = $1',
    [id],
  );
  return known;
}

export interface ExceptionEnd {
  exceptionId: string;
  reason: string;
  documentNumber: string;
  meeting?: string;
  decidedOn: string;
  endedBy: string;
  endedByName: string;
}

/** Returns false where it has been ended already. */
export async function endException(transaction: Transaction, end: ExceptionEnd): Promise<boolean> {
  const inserted = await transaction.change(
    `insert into exception_ends (exception_id, reason, document_number, meeting, decided_on, ended_by, ended_by_name)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict (county_code, exception_id) do nothing`,
    [end.exceptionId, end.reason, end.documentNumber, end.meeting ?? null, end.decidedOn, end.endedBy, end.endedByName],
  );
  return inserted === 1;
}
