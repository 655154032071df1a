import type { Transaction } from '@jiaobian/database';
import type { TeacherRequest } from '../domain/facts';

export interface NewRequest extends TeacherRequest {
  schoolYear: number;
  reason: string;
  requestedBy: string;
  requestedByName: string;
}

/** Requests are never overwritten: the newest of a line counts, the older ones are its history. */
export async function insertRequest(transaction: Transaction, request: NewRequest): Promise<void> {
  await transaction.change(
    `insert into requests (id, school_year, school_code, stage, track, subject, count, reason, requested_by, requested_by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      request.id,
      request.schoolYear,
      request.schoolCode,
      request.stage,
      request.track,
      request.subject,
      request.count,
      request.reason,
      request.requestedBy,
      request.requestedByName,
    ],
  );
}

/** Whether a unit has ever been asked for: the headroom of all others is of no concern to a schedule. */
export async function requestedUnits(transaction: Transaction, schoolYear: number, schoolCodes: readonly string[]): Promise<Set<string>> {
  const rows = await transaction.query<{ unit: string }>(
    `select distinct school_code || '/' || stage || '/' || track as unit from requests where school_year = $1 and school_code = any($2)`,
    [schoolYear, schoolCodes],
  );
  return new Set(rows.map(({ unit }) => unit));
}
