import type { Transaction } from '@jiaobian/database';
import type { ApprovedTotal, RegisteredTotal } from '../../domain/registration/registration-facts';

/** The approved total in force, per track. */
export function approvedTotals(transaction: Transaction): Promise<ApprovedTotal[]> {
  return transaction.query<ApprovedTotal>(
    `select distinct on (track) track, total::int as total, document_number as "documentNumber"
     from approved_totals order by track, number desc`,
  );
}

export async function recordTotal(transaction: Transaction, total: RegisteredTotal, importId: string): Promise<void> {
  await transaction.change(
    `insert into approved_totals (track, number, total, document_number, decided_on, import_id)
     select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5 from approved_totals where track = $1`,
    [total.track, total.total, total.documentNumber, total.decidedOn, importId],
  );
}
