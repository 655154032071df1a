import type { Transaction } from '@jiaobian/database';
import { DomainError } from '@jiaobian/kernel';
import type { CohortPart } from '../domain/cohort';

export interface NewCohort {
  id: string;
  year: number;
  approvedCount: number;
  documentNumber: string;
  parts: readonly CohortPart[];
  recordedBy: string;
  recordedByName: string;
}

/** Errors: `SPECIAL_POST.COHORT_EXISTS` where the document has been recorded for the year. */
export async function insertCohort(transaction: Transaction, cohort: NewCohort): Promise<void> {
  const { id, year, approvedCount, documentNumber, parts, recordedBy, recordedByName } = cohort;
  const partsTotal = parts.reduce((sum, { count }) => sum + count, 0);
  const inserted = await transaction.change(
    `insert into cohorts (id, year, approved_count, parts_total, document_number, recorded_by, recorded_by_name)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict (county_code, year, document_number) do nothing`,
    [id, year, approvedCount, partsTotal, documentNumber, recordedBy, recordedByName],
  );
  if (inserted === 0) throw new DomainError('SPECIAL_POST.COHORT_EXISTS', { year, documentNumber });
}
