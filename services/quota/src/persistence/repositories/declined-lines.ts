import type { DeclinedLine } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';

export interface DeclinedHoldLine extends DeclinedLine {
  holdId: string;
  /** The movement that freed its posts. */
  movementId: string;
}

/** Beside its transfer: the lines that the same document declined. */
export async function insertDeclined(transaction: Transaction, transferId: string, lines: readonly DeclinedHoldLine[]): Promise<void> {
  if (lines.length === 0) return;
  await transaction.change(
    `insert into declined_lines (transfer_id, hold_id, line_id, movement_id, reason)
     select $1, "holdId", "lineId", "movementId", reason
     from jsonb_to_recordset($2) as line ("holdId" uuid, "lineId" text, "movementId" uuid, reason text)`,
    [transferId, JSON.stringify(lines)],
  );
}
