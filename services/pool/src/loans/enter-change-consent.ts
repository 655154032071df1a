import type { Transaction } from '@jiaobian/database';
import { DomainError } from '@jiaobian/kernel';
import type { Actor } from '@jiaobian/filing';
import { casesOfChange } from '../persistence/loan-cases';
import type { LoanChangeText } from '../persistence/loans.repository';

/** Writes the consent to a change that the ledger has carried out into its case, once. Errors: `LOAN.LEDGER_DIFFERS`. */
export async function enterChangeConsent(
  transaction: Transaction,
  change: LoanChangeText,
  decider: Actor,
  decision: { documentNumber: string; meeting?: string; decidedOn: string; opinion?: string; at: string },
): Promise<void> {
  const cases = casesOfChange(change.kind);
  const record = await cases.lock(transaction, change.caseId);
  if (record.state === 'consented') return;
  if (record.state !== 'submitted') throw new DomainError('LOAN.LEDGER_DIFFERS', { subject: change.changeId, state: record.state });
  await cases.take(transaction, record, 'consent', decider, { decision });
}
