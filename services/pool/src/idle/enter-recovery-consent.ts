import type { Transaction } from '@jiaobian/database';
import { DomainError } from '@jiaobian/kernel';
import type { Actor, CaseRecord } from '@jiaobian/filing';
import type { LoanConsentInLedger } from '../loans/enter-loan-consent';
import { findRecovery, recordRecoveryTransfer } from '../persistence/recoveries.repository';
import { recoveryCases } from '../persistence/recovery-cases';

/**
 * Writes the consent that the ledger has carried out into the case, once: the answer to the consent and the ledger's own event
 * both come here. Errors: `RECOVERY.LEDGER_DIFFERS` when the case stands where no consent can have been given.
 */
export async function enterRecoveryConsent(
  transaction: Transaction,
  record: CaseRecord,
  decider: Actor,
  { transferId, effectiveOn, decision }: LoanConsentInLedger,
): Promise<void> {
  const { id, state } = record;
  if (state === 'consented' && (await findRecovery(transaction, id)).transferId === transferId) return;
  if (state !== 'submitted') throw new DomainError('RECOVERY.LEDGER_DIFFERS', { subject: transferId, state });
  await recoveryCases.take(transaction, record, 'consent', decider, { decision, after: { transferId, effectiveOn } });
  await recordRecoveryTransfer(transaction, id, transferId, effectiveOn);
}
