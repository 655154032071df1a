import type { Transaction } from '@jiaobian/database';
import type { TwoTimes } from '../../domain/two-times';
import type { ApprovedTotal, RegisteredTotal } from '../../domain/registration/registration-facts';

/** The approved total in force, per track. */
export function approvedTotals(transaction: Transaction): Promise<ApprovedTotal[]> {
  return transaction.query<ApprovedTotal>(
    `select distinct on (track) track, total::int as total, document_number as "documentNumber"
     from approved_totals order by track, number desc`,
  );
}

/** The document of the approved total that was in force as of a day, as known at an instant, per track. */
export function totalDocumentsAt(
  transaction: Transaction,
  { asOf, knownAt }: TwoTimes,
): Promise<{ track: string; documentNumber: string; decidedOn: string }[]> {
  return transaction.query(
    `select distinct on (track) track, document_number as "documentNumber", decided_on as "decidedOn" from approved_totals
     where ($1::date is null or decided_on <= $1) and ($2::timestamptz is null or recorded_at <= $2) order by track, number desc`,
    [asOf ?? null, knownAt ?? null],
  );
}

export async function recordTotal(transaction: Transaction, total: RegisteredTotal, importId: string): Promise<void> {
  await transaction.change(
    `insert into approved_totals (track, number, total, document_number, decided_on, import_id)
     select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5 from approved_totals where track = $1`,
    [total.track, total.total, total.documentNumber, total.decidedOn, importId],
  );
}
