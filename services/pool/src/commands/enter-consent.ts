import { adjustmentDecided, type DeclinedLine, type TransferRequest } from '@jiaobian/contracts';
import { together, type Transaction } from '@jiaobian/database';
import { DomainError } from '@jiaobian/kernel';
import type { Actor, CaseRecord } from '@jiaobian/filing';
import { publish } from '@jiaobian/service-kit';
import { adjustmentCases } from '../persistence/adjustment-cases';
import { findAdjustment, recordTransferOf } from '../persistence/adjustments.repository';
import { insertDeclined } from '../persistence/declined-lines.repository';
import { insertMovements, type LedgerMovement } from '../persistence/effects.repository';
import { recordHoldState } from '../persistence/holds.repository';

export interface ConsentInLedger {
  transferId: string;
  holdId: string;
  effectiveOn: string;
  decision: TransferRequest['decision'] & { at: string };
  movements: LedgerMovement[];
  /** Lines that the ledger did not move, and why. */
  declined: readonly DeclinedLine[];
}

/**
 * Writes the consent that the ledger has carried out into the case, once: the answer to the consent and the ledger's own
 * event both come here. Errors: `ADJUSTMENT.LEDGER_DIFFERS` when the case stands where no consent can have been given.
 */
export async function enterConsent(transaction: Transaction, record: CaseRecord, decider: Actor, consent: ConsentInLedger): Promise<void> {
  const { transferId, holdId, effectiveOn, decision, movements, declined } = consent;
  if (record.state === 'consented' && (await findAdjustment(transaction, record.id)).transferId === transferId) return;
  if (record.state !== 'submitted') throw new DomainError('ADJUSTMENT.LEDGER_DIFFERS', { transferId, state: record.state });
  await adjustmentCases.take(transaction, record, 'consent', decider, {
    decision,
    after: { transferId, effectiveOn, ...(declined.length === 0 ? {} : { declined }) },
  });
  await together([
    recordTransferOf(transaction, record.id, transferId, effectiveOn),
    recordHoldState(transaction, holdId, 'ended'),
    insertMovements(transaction, transferId, movements),
    insertDeclined(transaction, record.id, transferId, declined),
  ]);
  const { documentNumber, opinion } = decision;
  await publish(
    transaction,
    adjustmentDecided,
    {
      ...{ caseId: record.id, year: record.year, outcome: 'consented', transferId, documentNumber, opinion },
      ...(declined.length === 0 ? {} : { declinedLines: declined.length }),
    },
    { subject: record.id },
  );
}
