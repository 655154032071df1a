import type { Transaction } from '@jiaobian/database';
import { DomainError } from '@jiaobian/kernel';
import { assertVersion, type CaseRecord } from '@jiaobian/filing';
import { adjustmentCases } from '../persistence/adjustment-cases';
import { findOutstandingHold, recordHoldState } from '../persistence/holds.repository';

/**
 * Locks a case whose hold the gate has ended (`endedHoldId`), for a step that does without one. Errors: `CASE.VERSION`
 * when the case changed, or asked for another hold, since it was read.
 */
export async function closeHold(
  transaction: Transaction,
  id: string,
  version: number,
  endedHoldId: string | undefined,
): Promise<CaseRecord> {
  const record = await adjustmentCases.lock(transaction, id);
  assertVersion(record, version);
  const hold = await findOutstandingHold(transaction, record);
  if (hold?.holdId !== endedHoldId) throw new DomainError('CASE.VERSION', { version: record.version });
  if (hold) await recordHoldState(transaction, hold.holdId, 'ended');
  return record;
}
