import type { Transaction } from '@jiaobian/database';
import { DomainError } from '@jiaobian/kernel';
import type { Actor, CaseRecord } from '@jiaobian/filing';
import { loanCases } from '../persistence/loan-cases';
import { findApplication, recordLoanTransfer } from '../persistence/loans.repository';

export interface LoanConsentInLedger {
  transferId: string;
  effectiveOn: string;
  decision: { documentNumber: string; meeting?: string; decidedOn: string; opinion?: string; at: string };
}

/**
 * Writes the consent that the ledger has carried out into the case, once: the answer to the consent and the ledger's own event
 * both come here. Errors: `LOAN.LEDGER_DIFFERS` when the case stands where no consent can have been given.
 */
export async function enterLoanConsent(
  transaction: Transaction,
  record: CaseRecord,
  decider: Actor,
  { transferId, effectiveOn, decision }: LoanConsentInLedger,
): Promise<void> {
  const { id, state } = record;
  if (state === 'consented' && (await findApplication(transaction, id)).transferId === transferId) return;
  if (state !== 'submitted') throw new DomainError('LOAN.LEDGER_DIFFERS', { subject: transferId, state });
  await loanCases.take(transaction, record, 'consent', decider, { decision, after: { transferId, effectiveOn } });
  await recordLoanTransfer(transaction, id, transferId, effectiveOn);
}
