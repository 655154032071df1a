import type { Transaction } from '@jiaobian/database';
import type { CaseRecord } from '@jiaobian/filing';
import type { AdjustmentLine } from '../domain/adjustment-line';
import { adjustmentCases } from '../persistence/adjustment-cases';
import { findOutstandingHold, type KnownHold } from '../persistence/holds.repository';
import { findLines } from '../persistence/lines.repository';

export interface AdjustmentText {
  record: CaseRecord;
  lines: AdjustmentLine[];
  /** What the gate may be keeping for this text. */
  hold: KnownHold | undefined;
}

/** A case with what a step on it has to look at. Errors: `CASE.NOT_FOUND`. */
export async function readAdjustmentText(transaction: Transaction, id: string): Promise<AdjustmentText> {
  const record = await adjustmentCases.load(transaction, id);
  return { record, lines: await findLines(transaction, id), hold: await findOutstandingHold(transaction, record) };
}
