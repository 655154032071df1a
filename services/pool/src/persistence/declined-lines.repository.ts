import type { DeclinedLine } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';

/** The lines of a case that its consent left out, with the reasons. */
export async function insertDeclined(
  transaction: Transaction,
  caseId: string,
  transferId: string,
  declined: readonly DeclinedLine[],
): Promise<void> {
  if (declined.length === 0) return;
  await transaction.change(
    `insert into declined_lines (case_id, line_id, transfer_id, reason)
     select $1, "lineId", $2, reason from jsonb_to_recordset($3) as line ("lineId" uuid, reason text)`,
    [caseId, transferId, JSON.stringify(declined)],
  );
}
