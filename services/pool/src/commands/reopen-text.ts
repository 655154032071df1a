import type { Transaction } from '@jiaobian/database';
import { DomainError } from '@jiaobian/kernel';
import { theClock, type Actor, type CaseRecord } from '@jiaobian/filing';
import { adjustmentCases } from '../persistence/adjustment-cases';
import { findOutstandingHold, recordHoldState } from '../persistence/holds.repository';

/**
 * Makes the text of a case one that may change. A hold that the gate may still keep for it must have ended there first
 * (`endedHoldId`): otherwise posts could move by a text that is no longer the case's. The text that follows is a new
 * revision and so asks for a hold of its own. Errors: `CASE.VERSION` when another hold was asked for meanwhile.
 */
export async function reopenText(
  transaction: Transaction,
  record: CaseRecord,
  actor: Actor,
  endedHoldId: string | undefined,
): Promise<CaseRecord> {
  const hold = await findOutstandingHold(transaction, record);
  if (hold === undefined) return record;
  if (hold.holdId !== endedHoldId) throw new DomainError('CASE.VERSION', { version: record.version });
  await recordHoldState(transaction, hold.holdId, 'ended');
  if (record.overdue) return adjustmentCases.take(transaction, record, 'lapse', theClock);
  return adjustmentCases.take(transaction, record, 'correct', actor, { newRevision: true });
}
