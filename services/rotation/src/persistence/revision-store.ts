import type { Transaction } from '@jiaobian/database';
import type { Revision } from '../domain/revision';

export const revisionColumns = `id, school_year as "schoolYear", number, cause, supply, demand, assignments, added, removed, kept,
  recorded_at as "recordedAt"`;

/** The number of the schedule's next revision, counted under its lock. */
export async function nextRevisionNumber(transaction: Transaction, schoolYear: number): Promise<number> {
  const [row] = await transaction.query<{ number: number }>(
    'update schedules set revision_count = revision_count + 1 where school_year = $1 returning revision_count as number',
    [schoolYear],
  );
  return row!.number;
}

export async function insertRevision(transaction: Transaction, revision: Revision): Promise<void> {
  await transaction.change(
    `insert into revisions (id, school_year, number, cause_kind, cause_id, cause, supply, demand, assignments, added, removed, kept)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      revision.id,
      revision.schoolYear,
      revision.number,
      revision.cause.kind,
      revision.cause.id,
      JSON.stringify(revision.cause),
      JSON.stringify(revision.supply),
      JSON.stringify(revision.demand),
      JSON.stringify(revision.assignments),
      revision.added,
      revision.removed,
      revision.kept,
    ],
  );
}
