import type { Transaction } from '@jiaobian/database';
import type { Revision } from '../domain/revision';

export const revisionColumns = `id, school_year as "schoolYear", number, cause, supply, demand, assignments, added, removed, kept,
  recorded_at as "recordedAt"`;

/** Records a revision under the next number of its schedule, which the caller has locked. */
export function insertRevision(transaction: Transaction, revision: Omit<Revision, 'number'>): void {
  transaction.send(
    `with counted as (
       update schedules set revision_count = revision_count + 1 where school_year = $2 returning revision_count as number
     )
     insert into revisions (id, school_year, number, cause_kind, cause_id, cause, supply, demand, assignments, added, removed, kept)
     select $1, $2, number, $3, $4, $5, $6, $7, $8, $9, $10, $11 from counted`,
    [
      revision.id,
      revision.schoolYear,
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
